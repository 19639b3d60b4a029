export interface LetterName {
  /** What the letter is, for a person who looks whether it left. */
  readonly name: string;
  /** Words that its subject holds whatever else it says; '' where these change with what it tells. */
  readonly subject: string;
}

const names: Readonly<Record<string, LetterName>> = {
  invitation: { name: 'Giấy mời', subject: 'Giấy mời' },
  correction: { name: 'Thư báo thay đổi', subject: '' },
  attendee: { name: 'Thư nhắc lịch', subject: 'Nhắc lịch' },
  'invitations-unsent': { name: 'Thư nhắc gửi giấy mời', subject: 'giấy mời' },
  'broadcast-unlogged': { name: 'Thư nhắc ghi nhật ký phát thanh', subject: 'nhật ký phát thanh' },
  digest: { name: 'Thư tổng hợp việc cần làm', subject: '' },
};

/** By the rule of the ledger's line, such as `attendee-7`. */
export const letterName = (rule: string): LetterName =>
  names[rule] ?? names[rule.replace(/-\d+$/, '')] ?? { name: 'Thư', subject: '' };
