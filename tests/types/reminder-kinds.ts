import { reminderKinds } from '../../src/templates/reminders/reminder-kinds';

/** Compile-only: every reminder with a setting is part of the weekly mail or has its own letter. */
const { attendee, ...others } = reminderKinds;

// @ts-expect-error a kind without a writer
const unwritten: typeof reminderKinds = others;

// @ts-expect-error a kind with a setting and no letter
const half: typeof reminderKinds = { ...reminderKinds, attendee: { ...attendee, open: undefined } };

export const compiled = [unwritten, half];
