import { readRule } from '../../domain/reminders/reminder';
import type { LetterName } from '../reminders/letter-kind';
import { reminderKinds } from '../reminders/reminder-kinds';

/** Letters sent by hand, not by the daily run. */
const guestLetters: Readonly<Record<string, LetterName>> = {
  invitation: { name: 'Giấy mời', subject: 'Giấy mời' },
  correction: { name: 'Thư báo thay đổi', subject: '' },
};

/** By the rule of the ledger's line, such as `attendee-7`. */
export const letterName = (rule: string): LetterName =>
  guestLetters[rule] ?? readRule(rule, reminderKinds)?.kind.name ?? { name: 'Thư', subject: '' };
