export interface LetterName {
  /** Shown to a person who checks whether it was sent. */
  readonly name: string;
  /** Fixed words of its subject line; '' if the subject varies. */
  readonly subject: string;
}

/** What the ledger and its readers know of a letter of the daily run. */
export interface LetterRule {
  readonly name: LetterName;
  /** Its rule in the ledger ends with the days of its stage: `attendee-7`. */
  readonly isStaged: boolean;
}

type LetterRules = Readonly<Record<string, LetterRule>>;

/** Letters about a task of the clerk, by their name in the ledger. */
export const clerkRules = {
  'invitations-unsent': { name: { name: 'Thư nhắc gửi giấy mời', subject: 'giấy mời' }, isStaged: false },
  'broadcast-unlogged': {
    name: { name: 'Thư nhắc ghi nhật ký phát thanh', subject: 'nhật ký phát thanh' },
    isStaged: false,
  },
} as const satisfies LetterRules;

/** All letters of the daily run, apart from the kinds that compose them, which load all that they print. */
export const letterRules = {
  ...clerkRules,
  attendee: { name: { name: 'Thư nhắc lịch', subject: 'Nhắc lịch' }, isStaged: true },
  digest: { name: { name: 'Thư tổng hợp việc cần làm', subject: '' }, isStaged: false },
} as const satisfies LetterRules;

/** Ledger name of the office's first address; further addresses stand for themselves. */
export const firstClerk = 'clerk';
