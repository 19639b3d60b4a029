import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { fixedDateOf, mayNotify } from '../conference/conference';
import { clockVerdict, type Proof, resultEvidence } from '../conference/proof-clocks';
import { nextDue } from '../petitions/petition';
import { fold } from '../text/vietnamese-text';
import { isRunning } from './list-days';
import { listedPetitions, type ReminderPetition } from './petition-reminders';
import { enabledRules, type ReminderConference, type ReminderKind, type ReminderRule } from './reminder';

export interface DigestTask {
  readonly id: string;
  readonly conference: string;
  readonly responsible: string;
  readonly dueOn: CalendarDate | null;
  readonly done: boolean;
}

export interface DigestVillage {
  readonly name: string;
  readonly opinionsReceivedOn: CalendarDate | null;
}

export interface DigestGuest {
  readonly conference: string;
  readonly village: string;
  /** Has said to come. */
  readonly coming: boolean;
}

export interface DigestFacts {
  readonly conferences: readonly ReminderConference[];
  readonly petitions: readonly ReminderPetition[];
  readonly tasks: readonly DigestTask[];
  readonly villages: readonly DigestVillage[];
  readonly guests: readonly DigestGuest[];
  readonly resultProofs: ReadonlyArray<Proof & { readonly conference: string }>;
  readonly units: ReadonlyArray<{ readonly name: string; readonly email: string }>;
  /** People with an address, who may be responsible for a task. */
  readonly people: ReadonlyArray<{ readonly name: string; readonly email: string }>;
  readonly rules: readonly ReminderRule[];
  /** Calendar days after the conference. */
  readonly publicationDays: number;
  /** '' where the chair reads no mail; the clerk then gets the list. */
  readonly chairEmail: string;
  readonly clerkEmail: string;
}

export interface DigestRecipient {
  readonly recipientKind: 'unit' | 'chair' | 'clerk' | 'person';
  /** The name of the unit or person, `chair` or `clerk`. */
  readonly recipientId: string;
  readonly email: string;
}

/** What one person is told in one mail; each part belongs to a rule. */
export interface Digest extends DigestRecipient {
  /** Matters of the person's units, or for the clerk those of units that no mail reaches. */
  readonly petitions: readonly string[];
  /** For the chair: what is overdue in every unit. */
  readonly overdue: readonly string[];
  /** Sessions whose results are not proved to be published. */
  readonly results: readonly string[];
  /** Villages that have not sent their collation. */
  readonly villages: readonly string[];
  /** Villages of which nobody has said to come yet. */
  readonly unconfirmed: readonly string[];
  readonly tasks: readonly string[];
}

type Part = keyof Omit<Digest, keyof DigestRecipient>;
type Found = readonly [DigestRecipient, Part, readonly string[]];

const first = (rules: readonly ReminderRule[], kind: ReminderKind): ReminderRule | undefined =>
  enabledRules(rules, kind)[0];

/** Asked for by the list of everything open, or by a rule of its own: a reply due soon, a promised day that is near or past. */
function isAsked(petition: ReminderPetition, rules: readonly ReminderRule[], day: CalendarDate): boolean {
  if (first(rules, 'open-petitions')) return true;
  const rule = first(rules, petition.answeredOn === null ? 'reply-due' : 'promise-due');
  const due = nextDue(petition);
  return rule !== undefined && due !== null && due <= addDays(day, rule.days);
}

/** A session long past is no longer pressed for: what was never proved then will not be now. */
const pressedFor = 60;

const unproved = (facts: DigestFacts, day: CalendarDate): readonly string[] =>
  facts.conferences.filter(isRunning).flatMap(({ id, ...rest }) => {
    const date = fixedDateOf(rest);
    if (date === null || day <= date || day > addDays(date, pressedFor)) return [];
    const proofs = facts.resultProofs.filter(({ conference }) => conference === id);
    const evidence = resultEvidence(proofs, addDays(date, facts.publicationDays), day);
    return clockVerdict(evidence) === 'missing' ? [id] : [];
  });

/** A collation of an earlier year does not count for this one. */
const oldCollation = 180;

/** Each row of the rule covers one week of digests, from so many days before the session. */
function silentVillages(facts: DigestFacts, day: CalendarDate): readonly string[] {
  const leads = enabledRules(facts.rules, 'collation-missing').map(({ days }) => days);
  const date = facts.conferences
    .filter(isStarted)
    .map(fixedDateOf)
    .find((on) => on !== null && day < on && leads.some((lead) => isWithinAWeek(addDays(on, -lead), day)));
  if (!date) return [];
  return facts.villages.flatMap(({ name, opinionsReceivedOn: on }) =>
    name !== '' && (on === null || on < addDays(date, -oldCollation)) ? [name] : [],
  );
}

/** Villages of which nobody has said to come, in the week that the rule begins before an issued session (S34). */
function unconfirmedVillages(facts: DigestFacts, day: CalendarDate): readonly string[] {
  const leads = enabledRules(facts.rules, 'villages-unconfirmed').map(({ days }) => days);
  const session = facts.conferences.find((conference) => {
    const on = mayNotify(conference) ? fixedDateOf(conference) : null;
    return on !== null && day < on && leads.some((lead) => isWithinAWeek(addDays(on, -lead), day));
  });
  if (!session) return [];
  const coming = new Set(
    facts.guests.flatMap(({ conference, village, coming: comes }) =>
      conference === session.id && comes ? [fold(village)] : [],
    ),
  );
  return facts.villages.flatMap(({ name }) => (name !== '' && !coming.has(fold(name)) ? [name] : []));
}

const isWithinAWeek = (from: CalendarDate, day: CalendarDate): boolean =>
  day >= from && day < addDays(from, 7);

const overdueTasks = (facts: DigestFacts, day: CalendarDate): readonly DigestTask[] => {
  const rule = first(facts.rules, 'tasks-overdue');
  const running = new Set(facts.conferences.filter(isStarted).map(({ id }) => id));
  return rule
    ? facts.tasks.filter(
        ({ done, dueOn, conference }) =>
          !done && dueOn !== null && dueOn <= addDays(day, rule.days) && running.has(conference),
      )
    : [];
};

/** Tasks begin long before a session is issued. */
const isStarted = (conference: ReminderConference): boolean =>
  conference.status === 'preparing' || isRunning(conference);

function found(facts: DigestFacts, day: CalendarDate): readonly Found[] {
  const clerk: DigestRecipient = {
    recipientKind: 'clerk',
    recipientId: 'clerk',
    email: facts.clerkEmail,
  };
  const chair: DigestRecipient = { recipientKind: 'chair', recipientId: 'chair', email: facts.chairEmail };
  const unit = (name: string): DigestRecipient | undefined => {
    const email = facts.units.find((one) => one.name.trim() === name.trim())?.email ?? '';
    return email === '' ? undefined : { recipientKind: 'unit', recipientId: name.trim(), email };
  };
  const person = (name: string): DigestRecipient | undefined => {
    const email = facts.people.find((one) => fold(one.name) === fold(name))?.email ?? '';
    return email === '' ? undefined : { recipientKind: 'person', recipientId: name, email };
  };
  const open = listedPetitions(facts.petitions, facts.conferences);
  const known = open.filter(({ receivedOn }) => receivedOn === null || receivedOn <= day);
  const overdue = first(facts.rules, 'overdue-to-chair')
    ? open.filter((petition) => (nextDue(petition) ?? '9999') < day)
    : [];
  return [
    ...known
      .filter((petition) => isAsked(petition, facts.rules, day))
      .map((petition): Found => [unit(petition.unit) ?? clerk, 'petitions', [petition.id]]),
    [facts.chairEmail === '' ? clerk : chair, 'overdue', overdue.map(({ id }) => id)],
    [clerk, 'results', first(facts.rules, 'results-unproved') ? unproved(facts, day) : []],
    [clerk, 'villages', silentVillages(facts, day)],
    [clerk, 'unconfirmed', unconfirmedVillages(facts, day)],
    ...overdueTasks(facts, day).map((task): Found => {
      const name = task.responsible.trim();
      // Nobody else would tell the one responsible, so the office does.
      return [unit(name) ?? person(name) ?? clerk, 'tasks', [task.id]];
    }),
  ];
}

/** One digest for each address, however many rules, units and tasks lead there; nothing stands in it twice. */
export function digestsOn(day: CalendarDate, facts: DigestFacts): readonly Digest[] {
  const digests = new Map<string, Digest>();
  for (const [recipient, part, ids] of found(facts, day)) {
    const address = recipient.email.trim().toLowerCase();
    if (ids.length === 0 || address === '') continue;
    const digest = digests.get(address) ?? {
      ...recipient,
      petitions: [],
      overdue: [],
      results: [],
      villages: [],
      unconfirmed: [],
      tasks: [],
    };
    digests.set(address, { ...digest, [part]: [...new Set([...digest[part], ...ids])] });
  }
  return [...digests.values()];
}
