import { addDays, type CalendarDate, daysBetween } from './calendar-date';
import { fixedDateOf } from './conference';
import { isOpen, nextDue, type PetitionClass, type PetitionStatus, routeOf } from './petition';
import {
  enabledRules,
  type PlannedReminder,
  plannedReminder,
  type ReminderConference,
  type ReminderRule,
} from './reminder';

export interface ReminderPetition {
  readonly id: string;
  /** '' where it belongs to no session. */
  readonly conference: string;
  readonly unit: string;
  readonly class: PetitionClass | null;
  readonly status: PetitionStatus | null;
  readonly receivedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly promisedOn: CalendarDate | null;
}

export interface PetitionReminderFacts {
  readonly today: CalendarDate;
  readonly conferences: readonly ReminderConference[];
  readonly petitions: readonly ReminderPetition[];
  readonly units: ReadonlyArray<{ readonly name: string; readonly email: string }>;
  readonly rules: readonly ReminderRule[];
  /** '' where the chair reads no mail; the clerk then gets the list. */
  readonly chairEmail: string;
  readonly clerkEmail: string;
}

const isRunning = ({ status }: ReminderConference): boolean => status === 'issued' || status === 'held';

/**
 * The session whose day sets the rhythm of the lists: the last one held, so that a new session does not shift it
 * before its own day; without one, the last one issued.
 */
function anchorOf(
  conferences: readonly ReminderConference[],
): { readonly id: string; readonly date: CalendarDate } | undefined {
  return conferences
    .filter(isRunning)
    .flatMap(({ id, status, ...rest }) => {
      const date = fixedDateOf(rest);
      return date === null ? [] : [{ id, date, order: `${status === 'held' ? 1 : 0} ${date}` }];
    })
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .pop();
}

/** The last day of the rhythm that is not after today; the rhythm runs before the conference too. */
function lastListDay(anchor: CalendarDate, everyDays: number, today: CalendarDate): CalendarDate {
  const step = Math.max(1, everyDays);
  return addDays(anchor, Math.floor(daysBetween(anchor, today) / step) * step);
}

function mayBeListed(petition: ReminderPetition, conferences: readonly ReminderConference[]): boolean {
  const conference = conferences.find(({ id }) => id === petition.conference);
  const isStopped = conference !== undefined && !isRunning(conference);
  const isConfidential = petition.class !== null && routeOf(petition.class) === 'confidential';
  return !isStopped && !isConfidential && isOpen(petition.status ?? 'received');
}

// Whatever is overdue comes before what is not, and what has no day comes last.
const mostUrgentFirst = (one: ReminderPetition, other: ReminderPetition): number => {
  const urgency = (petition: ReminderPetition): string => `${nextDue(petition) ?? '9999'} ${petition.id}`;
  return urgency(one) < urgency(other) ? -1 : 1;
};

/** What is still open and may be named in a list, most urgent first. */
export const listedPetitions = <Petition extends ReminderPetition>(
  petitions: readonly Petition[],
  conferences: readonly ReminderConference[],
): readonly Petition[] =>
  petitions.filter((petition) => mayBeListed(petition, conferences)).sort(mostUrgentFirst);

/** Whether a day of the rhythm has come since the last run; without a last run, whether there is a rhythm at all. */
export function hasNewListDay(
  conferences: readonly ReminderConference[],
  rules: readonly ReminderRule[],
  lastRunOn: CalendarDate | null,
  today: CalendarDate,
): boolean {
  const anchor = anchorOf(conferences);
  if (!anchor) return false;
  return (['open-petitions', 'overdue-to-chair'] as const)
    .flatMap((kind) => enabledRules(rules, kind).slice(0, 1))
    .some(({ days }) => lastRunOn === null || lastListDay(anchor.date, days, today) > lastRunOn);
}

/** Lists of open petitions for the units, and of overdue ones for the chair; what no unit can be sent goes to the clerk. */
export function planPetitionReminders(facts: PetitionReminderFacts): readonly PlannedReminder[] {
  const anchor = anchorOf(facts.conferences);
  if (!anchor) return [];
  const open = listedPetitions(facts.petitions, facts.conferences);
  const emailOf = new Map(facts.units.map(({ name, email }) => [name.trim(), email]));

  const list = (
    kind: 'open-petitions' | 'overdue-to-chair',
    to: Pick<PlannedReminder, 'recipientKind' | 'recipientId' | 'email'>,
    petitions: readonly ReminderPetition[],
    dueOn: CalendarDate,
  ): readonly PlannedReminder[] => {
    const petitionIds = petitions.map(({ id }) => id);
    if (petitionIds.length === 0 || to.email === '') return [];
    return [
      plannedReminder(
        to.recipientId,
        { kind, rule: kind, conferenceId: anchor.id, ...to, dueOn, petitionIds },
        facts.today,
      ),
    ];
  };
  const clerk = { recipientKind: 'clerk', recipientId: 'clerk', email: facts.clerkEmail } as const;
  const chair = { recipientKind: 'chair', recipientId: 'chair', email: facts.chairEmail } as const;

  const forUnits = enabledRules(facts.rules, 'open-petitions')
    .slice(0, 1)
    .flatMap(({ days }) => {
      const dueOn = lastListDay(anchor.date, days, facts.today);
      const known = open.filter(({ receivedOn }) => receivedOn === null || receivedOn <= dueOn);
      const reached = (unit: string): boolean => (emailOf.get(unit.trim()) ?? '') !== '';
      const names = [...new Set(known.map(({ unit }) => unit.trim()))].filter(reached);
      return [
        ...names.flatMap((name) =>
          list(
            'open-petitions',
            { recipientKind: 'unit', recipientId: name, email: emailOf.get(name) ?? '' },
            known.filter(({ unit }) => unit.trim() === name),
            dueOn,
          ),
        ),
        ...list(
          'open-petitions',
          clerk,
          known.filter(({ unit }) => !reached(unit)),
          dueOn,
        ),
      ];
    });
  const forChair = enabledRules(facts.rules, 'overdue-to-chair')
    .slice(0, 1)
    .flatMap(({ days }) => {
      const dueOn = lastListDay(anchor.date, days, facts.today);
      const overdue = open.filter((petition) => (nextDue(petition) ?? '9999') < dueOn);
      return list('overdue-to-chair', facts.chairEmail === '' ? clerk : chair, overdue, dueOn);
    });
  return [...forUnits, ...forChair];
}
