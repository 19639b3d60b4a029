import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type DigestFacts, digestsOn } from './digest';
import { lastListDay } from './list-days';
import {
  enabledRules,
  type PlannedReminder,
  plannedReminder,
  type ReminderConference,
  type ReminderKind,
  type ReminderRule,
} from './reminder';

/** The rule of all digests in the ledger. */
export const digestRule = 'digest';

const digestKinds: readonly ReminderKind[] = [
  'open-petitions',
  'overdue-to-chair',
  'reply-due',
  'promise-due',
  'results-unproved',
  'collation-missing',
  'villages-unconfirmed',
  'tasks-overdue',
];

/** The fewest days between two digests to one person. */
export const digestsApart = 7;

/** Days from one digest to the next: the row of the units' list says so, and once a week where it says nothing. */
const rhythmOf = (rules: readonly ReminderRule[]): number =>
  Math.max(digestsApart, rules.find(({ kind }) => kind === 'open-petitions')?.days ?? digestsApart);

const isAnyOn = (rules: readonly ReminderRule[]): boolean =>
  digestKinds.some((kind) => enabledRules(rules, kind).length > 0);

/** Whether a day of the rhythm has come since the last run; without a last run, whether there is a rhythm at all. */
export function hasNewListDay(
  conferences: readonly ReminderConference[],
  rules: readonly ReminderRule[],
  lastRunOn: CalendarDate | null,
  today: CalendarDate,
): boolean {
  const due = lastListDay(conferences, rhythmOf(rules), today);
  return due !== null && isAnyOn(rules) && (lastRunOn === null || due.day > lastRunOn);
}

/** Whether a later day of the rhythm has come whose digest takes the place of one that had to wait since `dueOn`. */
export function isOvertakenDigest(
  dueOn: CalendarDate,
  conferences: readonly ReminderConference[],
  rules: readonly ReminderRule[],
  today: CalendarDate,
): boolean {
  const latest = lastListDay(conferences, rhythmOf(rules), today);
  // Where a session moved, the rhythm did too, and the next digest is left out as too soon.
  return latest !== null && daysBetween(dueOn, latest.day) >= digestsApart;
}

/** At most one mail a person on each day of the rhythm, with all that the rules have to tell them. */
export function planDigests(
  facts: DigestFacts & { readonly today: CalendarDate },
): readonly PlannedReminder[] {
  const due = lastListDay(facts.conferences, rhythmOf(facts.rules), facts.today);
  if (due === null) return [];
  return digestsOn(due.day, facts).map((digest) =>
    plannedReminder(
      // The address, so that the mail is the same one whichever unit or task leads there first.
      digest.email.trim().toLowerCase(),
      {
        kind: 'digest',
        rule: digestRule,
        conferenceId: due.conferenceId,
        recipientKind: digest.recipientKind,
        recipientId: digest.recipientId,
        email: digest.email,
        dueOn: due.day,
        petitionIds: [...digest.petitions, ...digest.overdue],
      },
      facts.today,
    ),
  );
}
