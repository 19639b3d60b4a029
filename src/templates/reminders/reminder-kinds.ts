import type { ReminderKind } from '../../register/settings/reminder-settings';
import { attendeeLetters } from './attendee-letters';
import { clerkLetters } from './clerk-letters';
import type { digestKinds } from './digest-kinds';
import { digestLetters } from './digest-letters';
import type { LetterKind } from './letter-kind';
import type { letterRules } from './letter-rules';

/**
 * A setting needs a section of the weekly mail (digest-kinds.ts) or a letter to the clerk (clerk-duties.ts);
 * otherwise this does not compile.
 */
type NameOfLetter = Exclude<ReminderKind, keyof typeof digestKinds> | 'digest';

/** Every letter of the daily run, by its name in the ledger. */
export const reminderKinds: Readonly<Record<NameOfLetter, LetterKind>> = {
  ...clerkLetters,
  attendee: attendeeLetters,
  digest: digestLetters,
} satisfies Readonly<Record<keyof typeof letterRules, LetterKind>>;
