import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date';
import { type ListDay, lastListDay } from '../../domain/reminders/list-days';
import { enabledStages, plannedReminder, ruleOf } from '../../domain/reminders/reminder';
import { fold } from '../../domain/text/vietnamese-text';
import type { ReminderSetting } from '../../register/settings/reminder-settings';
import { type DigestKind, digestKinds, type Reader } from './digest-kinds';
import { type DigestPart, digestMail } from './digest-mail';
import type { DigestSection } from './digest-section';
import type { DueLetter, LetterKind, ReminderFacts, ReminderLetter } from './letter-kind';
import { pulseSection } from './pulse-section';

/** Minimum days between two digests to one person. */
const digestsApart = 7;

type Settings = ReminderFacts['settings'];

/** Days from one digest to the next, by the setting of the units' list; weekly by default. */
const rhythmOf = ({ reminders }: Settings): number =>
  Math.max(digestsApart, reminders['open-petitions'][0]?.days ?? digestsApart);

interface KindInUse {
  readonly kind: DigestKind<unknown>;
  readonly stages: readonly ReminderSetting[];
}

const kindsInUse = ({ reminders }: Settings): readonly KindInUse[] =>
  // Object.entries loses the keys. The items of a kind only go back to its own section, so their type may be unknown.
  (Object.entries(digestKinds) as [keyof typeof digestKinds, DigestKind<unknown>][])
    .map(([name, kind]) => ({ kind, stages: enabledStages(reminders[name]) }))
    .filter(({ stages }) => stages.length > 0);

const listDayOf = ({
  conferences,
  settings,
  today,
}: Pick<ReminderFacts, 'conferences' | 'settings' | 'today'>): ListDay | null =>
  lastListDay(conferences, rhythmOf(settings), today);

/** At most one mail a person on each list day, with the items of all kinds in use. */
export const digestLetters: LetterKind = {
  name: { name: 'Thư tổng hợp việc cần làm', subject: '' },
  isStaged: false,
  daysApart: digestsApart,
  isNear(look) {
    const due = listDayOf(look);
    if (due === null || kindsInUse(look.settings).length === 0) return false;
    return look.lastRunOn === null || due.day > look.lastRunOn;
  },
  sources: (settings) => kindsInUse(settings).flatMap(({ kind }) => kind.sources),
  needsCalendar: () => false,
  open(facts) {
    const onDay = new Map<CalendarDate, readonly Digest[]>();
    const digestsOf = (day: CalendarDate): readonly Digest[] => {
      const digests = onDay.get(day) ?? digestsOn(day, facts);
      onDay.set(day, digests);
      return digests;
    };
    return { plan: () => plan(facts, digestsOf), write: (letter) => write(facts, digestsOf, letter) };
  },
};

interface Recipient {
  readonly kind: 'unit' | 'chair' | 'clerk' | 'person';
  readonly name: string;
  readonly email: string;
}

/** All that goes to one address in one mail. */
export interface Digest {
  readonly recipient: Recipient;
  readonly parts: readonly DigestPart[];
}

const addressOf = (email: string): string => email.trim().toLowerCase();

/** Recipients for a reader: every address of a unit or of the office gets the mail. */
function recipientsOf(reader: Reader, { settings, people }: ReminderFacts): readonly Recipient[] {
  const { office, units } = settings;
  const at = (
    kind: Recipient['kind'],
    name: string,
    emails: readonly string[],
    standIns: () => readonly Recipient[],
  ): readonly Recipient[] =>
    emails.length > 0 ? emails.map((email) => ({ kind, name, email })) : standIns();
  const clerks = (): readonly Recipient[] => at('clerk', settings.contact.name, office.clerkEmails, () => []);
  const unit = (name: string, standIns: () => readonly Recipient[]): readonly Recipient[] =>
    at(
      'unit',
      name.trim(),
      units.find((candidate) => fold(candidate.name) === fold(name))?.emails ?? [],
      standIns,
    );
  const person = (name: string): readonly Recipient[] => {
    const email = people.find(({ fullName }) => fold(fullName) === fold(name))?.email ?? '';
    return at('person', name, email === '' ? [] : [email], clerks);
  };
  switch (reader.kind) {
    case 'clerk':
      return clerks();
    case 'chair':
      return at('chair', settings.signer.name, office.chairEmails, clerks);
    case 'unit':
      return unit(reader.name, clerks);
    case 'responsible':
      return unit(reader.name, () => person(reader.name));
    default:
      return reader satisfies never;
  }
}

/** One digest for each address, without repeated items, even if several kinds, units or tasks lead there. */
export function digestsOn(day: CalendarDate, facts: ReminderFacts): readonly Digest[] {
  const digests = new Map<string, { recipient: Recipient; parts: Map<DigestSection<unknown>, DigestPart> }>();
  for (const { kind, stages } of kindsInUse(facts.settings)) {
    const { section } = kind;
    for (const { reader, item } of kind.find(day, facts, stages)) {
      for (const recipient of recipientsOf(reader, facts)) {
        const address = addressOf(recipient.email);
        const digest = digests.get(address) ?? { recipient, parts: new Map() };
        digests.set(address, digest);
        const part: DigestPart = digest.parts.get(section) ?? {
          section,
          items: [],
          words: stages[0]?.words ?? '',
        };
        if (part.items.some((other) => section.keyOf(other) === section.keyOf(item))) continue;
        digest.parts.set(section, { ...part, items: [...part.items, item] });
      }
    }
  }
  const owner = facts.settings.reminderOwner;
  if (facts.troubles.length > 0 && owner !== '') {
    const digest = digests.get(addressOf(owner));
    const recipient: Recipient = { kind: 'clerk', name: facts.settings.contact.name, email: owner };
    const parts = new Map(digest?.parts).set(pulseSection, {
      section: pulseSection,
      items: facts.troubles,
      words: '',
    });
    digests.set(addressOf(owner), { recipient: digest?.recipient ?? recipient, parts });
  }
  return [...digests.values()].map(({ recipient, parts }) => ({ recipient, parts: [...parts.values()] }));
}

type DigestsOf = (day: CalendarDate) => readonly Digest[];

function plan(facts: ReminderFacts, digestsOf: DigestsOf) {
  const due = listDayOf(facts);
  if (due === null) return [];
  return digestsOf(due.day).map(({ recipient: { name, email } }) => {
    // Keyed by address, so that the mail is the same whichever unit or task comes first.
    const record = addressOf(email);
    const reminder = {
      rule: ruleOf('digest'),
      conferenceId: due.conferenceId,
      record,
      recipient: name,
      email,
      dueOn: due.day,
    };
    return plannedReminder(reminder, record, facts.today);
  });
}

function write(
  facts: ReminderFacts,
  digestsOf: DigestsOf,
  { conference, record, dueOn }: DueLetter,
): ReminderLetter | null {
  const latest = listDayOf(facts);
  // If a conference moved, so did the list days; a later digest less than a week away is then skipped instead.
  if (latest !== null && daysBetween(dueOn, latest.day) >= digestsApart) return null;
  const digest = digestsOf(dueOn).find(({ recipient }) => addressOf(recipient.email) === record);
  if (!digest) return null;
  const { settings, registerLink } = facts;
  const chair = conference.chair || settings.signer.name;
  const { kind, name } = digest.recipient;
  const frame = {
    officeName: settings.office.name,
    conferenceTitle: conference.title,
    registerLink,
    addressee: kind === 'chair' ? chair : name,
    chair,
  };
  return { to: record, mail: digestMail(frame, digest.parts), files: [] };
}
