import { reminderKinds } from '../../src/templates/reminders/reminder-kinds';

/** Compile-only: every reminder that has a setting is told in the weekly mail or has a letter of its own. */
const { attendee, ...others } = reminderKinds;

// @ts-expect-error a kind that nobody writes
const unwritten: typeof reminderKinds = others;

// @ts-expect-error a kind that has a setting and no letter
const half: typeof reminderKinds = { ...reminderKinds, attendee: { ...attendee, open: undefined } };

export const compiled = [unwritten, half];
