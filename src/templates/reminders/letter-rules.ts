import {
  type ClerkReminder,
  type LetterName,
  reminderSettings,
} from '../../register/settings/reminder-settings';

/** What the ledger and its readers know of a letter of the daily run. */
export interface LetterRule {
  readonly name: LetterName;
  /** Its rule in the ledger ends with the days of its stage: `attendee-7`. */
  readonly isStaged: boolean;
}

/** Letters about a task of the clerk, by their name in the ledger. */
export const clerkRules = Object.fromEntries(
  Object.entries(reminderSettings).flatMap(([kind, setting]) =>
    'letter' in setting ? [[kind, { name: setting.letter, isStaged: false }]] : [],
  ),
  // Object.fromEntries forgets that the keys are exactly those with a letter.
) as Readonly<Record<ClerkReminder, LetterRule>>;

/** All letters of the daily run, apart from the kinds that compose them, which load all that they print. */
export const letterRules = {
  ...clerkRules,
  attendee: { name: { name: 'Thư nhắc lịch', subject: 'Nhắc lịch' }, isStaged: true },
  digest: { name: { name: 'Thư tổng hợp việc cần làm', subject: '' }, isStaged: false },
} as const satisfies Readonly<Record<string, LetterRule>>;

/** Ledger name of the office's first address; further addresses stand for themselves. */
export const firstClerk = 'clerk';
