import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { byDueDay, type PlannedReminder, readRule } from '../../domain/reminders/reminder';
import type { FirstLook, LetterKinds, OpenKind, ReminderFacts, ReminderLetter } from './letter-kind';

/** Kinds of which something may have become due since the last run. A second run of a day finds none. */
export const kindsNear = (kinds: LetterKinds, look: FirstLook): LetterKinds =>
  look.lastRunOn !== null && look.lastRunOn >= look.today
    ? {}
    : Object.fromEntries(Object.entries(kinds).filter(([, kind]) => kind.isNear(look)));

/** A line of the ledger. */
interface ReminderJob {
  readonly rule: string;
  readonly conference: string;
  readonly record: string;
  readonly dueOn: CalendarDate | null;
}

export interface OpenReminders {
  /** Due today or still to be made up for, by due day. They follow from dates alone, so late and double runs agree. */
  readonly planned: readonly PlannedReminder[];
  /** Null where the letter is obsolete; `unknown` where no kind has its rule. */
  write(job: ReminderJob): ReminderLetter | null | 'unknown';
}

/** All kinds over one day's facts. */
export function openReminders(kinds: LetterKinds, facts: ReminderFacts): OpenReminders {
  const open: Readonly<Record<string, OpenKind>> = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, kind.open(facts)]),
  );
  const byKey = new Map<string, PlannedReminder>();
  for (const reminder of Object.values(open).flatMap((kind) => kind.plan())) {
    if (!byKey.has(reminder.key)) byKey.set(reminder.key, reminder);
  }
  return {
    planned: [...byKey.values()].sort(byDueDay),
    write({ rule, record, dueOn, ...job }) {
      const parsed = readRule(rule, kinds);
      if (!parsed) return 'unknown';
      const conference = facts.conferences.find(({ id }) => id === job.conference);
      if (!conference) return null;
      const letter = { conference, record, dueOn: dueOn ?? facts.today, stage: parsed.stage };
      return open[parsed.name]?.write(letter) ?? null;
    },
  };
}
