import { readRule } from '../../domain/reminders/reminder';
import type { LetterName } from '../../register/settings/reminder-settings';
import { letterRules } from '../reminders/letter-rules';

/** Letters sent by hand, not by the daily run. */
const guestLetters: Readonly<Record<string, LetterName>> = {
  invitation: { name: 'Giấy mời', subject: 'Giấy mời' },
  correction: { name: 'Thư báo thay đổi', subject: '' },
};

/** By the rule of the ledger's line, such as `attendee-7`. */
export const letterName = (rule: string): LetterName =>
  guestLetters[rule] ?? readRule(rule, letterRules)?.kind.name ?? { name: 'Thư', subject: '' };
