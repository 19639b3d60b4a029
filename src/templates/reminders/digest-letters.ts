import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date';
import { success } from '../../domain/outcome';
import { enabledStages, plannedReminder, ruleOf } from '../../domain/reminders/reminder';
import { fold } from '../../domain/text/vietnamese-text';
import type { ReminderSetting } from '../../register/settings/reminder-settings';
import { honorificWord } from '../words/addressing';
import { digestKinds } from './digest-kinds';
import { type DigestPart, digestMail } from './digest-mail';
import { digestsApart, listDayOf } from './digest-rhythm';
import type { DigestKind, DigestSection, Finding, Reader } from './digest-section';
import type { DueLetter, LetterKind, ReminderFacts, ReminderLetter } from './letter-kind';
import { letterRules } from './letter-rules';
import { pulseSection } from './pulse-section';

interface KindInUse {
  readonly kind: DigestKind<unknown>;
  readonly stages: readonly ReminderSetting[];
}

const kindsInUse = ({ reminders }: ReminderFacts['settings']): readonly KindInUse[] =>
  // Object.entries loses the keys. The items of a kind only go back to its own section, so their type may be unknown.
  (Object.entries(digestKinds) as [keyof typeof digestKinds, DigestKind<unknown>][])
    .map(([name, kind]) => ({ kind, stages: enabledStages(reminders[name]) }))
    .filter(({ stages }) => stages.length > 0);

/** At most one mail a person on each list day, with the items of all kinds in use. */
export const digestLetters: LetterKind = {
  ...letterRules.digest,
  daysApart: digestsApart,
  isNear(look) {
    const due = listDayOf(look, look.today);
    if (due === null || kindsInUse(look.settings).length === 0) return false;
    return look.lastRunOn === null || due.day > look.lastRunOn;
  },
  sources: (settings) => kindsInUse(settings).flatMap(({ kind }) => kind.sources),
  needsCalendar: () => false,
  needsPapers(facts) {
    const due = listDayOf(facts, facts.today);
    return (
      due !== null &&
      kindsInUse(facts.settings).some(({ kind, stages }) => kind.needsPapers?.(due.day, facts, stages))
    );
  },
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
  /** As the mail greets them. */
  readonly name: string;
  readonly email: string;
}

/** All that goes to one address in one mail. */
export interface Digest {
  readonly recipient: Recipient;
  readonly parts: readonly DigestPart[];
  readonly isMonthly: boolean;
}

const addressOf = (email: string): string => email.trim().toLowerCase();

const isChair = (name: string): boolean =>
  /^chu tich(?: (?:ubnd|uy ban nhan dan))?(?: (?:xa|phuong|thi tran))?$/.test(fold(name));

/** Recipients for a reader: every address of a unit or of the office gets the mail. */
function recipientsOf(reader: Reader, { settings, people }: ReminderFacts): readonly Recipient[] {
  const { office, units } = settings;
  const at = (
    name: string,
    emails: readonly string[],
    standIns: () => readonly Recipient[],
  ): readonly Recipient[] => (emails.length > 0 ? emails.map((email) => ({ name, email })) : standIns());
  const clerks = (): readonly Recipient[] => at(settings.contact.name, office.clerkEmails, () => []);
  // The address belongs to the office's chair, whoever chairs a conference or signs for the office.
  const chair = (): readonly Recipient[] => at(`Chủ tịch ${office.name}`.trim(), office.chairEmails, clerks);
  const unit = (name: string, standIns: () => readonly Recipient[]): readonly Recipient[] =>
    at(name.trim(), units.find((candidate) => fold(candidate.name) === fold(name))?.emails ?? [], standIns);
  const person = (name: string): readonly Recipient[] => {
    const one = people.find(({ fullName, email }) => fold(fullName) === fold(name) && email !== '');
    return one ? [{ name: `${honorificWord(one.honorific)} ${one.fullName}`, email: one.email }] : clerks();
  };
  switch (reader.kind) {
    case 'clerk':
      return clerks();
    case 'chair':
      return chair();
    case 'unit':
      return unit(reader.name, clerks);
    case 'responsible':
      return isChair(reader.name) ? chair() : unit(reader.name, () => person(reader.name));
    default:
      return reader satisfies never;
  }
}

interface OpenDigest {
  readonly email: string;
  /** Of units that share an address. */
  readonly names: Set<string>;
  readonly parts: Map<DigestSection<unknown>, OpenPart>;
}

interface OpenPart {
  readonly words: string;
  readonly findings: Map<string, Finding<unknown>>;
}

function partOf([section, { words, findings }]: [DigestSection<unknown>, OpenPart]): DigestPart {
  const all = [...findings.values()];
  const items = (isQuiet: boolean): readonly unknown[] =>
    all.filter(({ pace }) => (pace === 'quiet') === isQuiet).map(({ item }) => item);
  return { section, words, items: items(false), quiet: items(true) };
}

/** The parts of a mail; none if nothing is due that day. What stands still is due once a month. */
function partsOf({ parts }: OpenDigest, isMonthly: boolean): readonly DigestPart[] {
  const isDue = [...parts.values()].some(({ findings }) =>
    [...findings.values()].some(({ pace = 'now' }) => pace === 'now' || (pace === 'quiet' && isMonthly)),
  );
  return isDue ? [...parts].map(partOf).filter(({ items }) => items.length > 0 || isMonthly) : [];
}

/**
 * One digest for each address to which something is due, without repeated items, even if several kinds, units or tasks
 * lead there.
 */
export function digestsOn(day: CalendarDate, facts: ReminderFacts): readonly Digest[] {
  const digests = new Map<string, OpenDigest>();
  const digestAt = ({ name, email }: Recipient): OpenDigest => {
    const digest = digests.get(addressOf(email)) ?? { email, names: new Set(), parts: new Map() };
    digests.set(addressOf(email), digest);
    digest.names.add(name);
    return digest;
  };
  for (const { kind, stages } of kindsInUse(facts.settings)) {
    for (const finding of kind.find(day, facts, stages)) {
      for (const recipient of recipientsOf(finding.reader, facts)) {
        const digest = digestAt(recipient);
        const part = digest.parts.get(kind.section) ?? { words: stages[0]?.words ?? '', findings: new Map() };
        digest.parts.set(kind.section, part);
        const key = kind.section.keyOf(finding.item);
        if (!part.findings.has(key)) part.findings.set(key, finding);
      }
    }
  }
  const owner = facts.settings.reminderOwner;
  if (facts.troubles.length > 0 && owner !== '') {
    const digest = digestAt({ name: facts.settings.contact.name, email: owner });
    const findings = facts.troubles.map((item) => [item, { reader: { kind: 'clerk' }, item }] as const);
    digest.parts.set(pulseSection, { words: '', findings: new Map(findings) });
  }
  const isMonthly = listDayOf(facts, day)?.isMonthly ?? false;
  return [...digests.values()].flatMap((digest) => {
    const parts = partsOf(digest, isMonthly);
    const recipient = { name: [...digest.names].join(', '), email: digest.email };
    return parts.length === 0 ? [] : [{ recipient, parts, isMonthly }];
  });
}

type DigestsOf = (day: CalendarDate) => readonly Digest[];

function plan(facts: ReminderFacts, digestsOf: DigestsOf) {
  const due = listDayOf(facts, facts.today);
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
  const latest = listDayOf(facts, facts.today);
  // If a conference moved, so did the list days; a later digest less than a week away is then skipped instead.
  if (latest !== null && daysBetween(dueOn, latest.day) >= digestsApart) return null;
  const digest = digestsOf(dueOn).find(({ recipient }) => addressOf(recipient.email) === record);
  if (!digest) return null;
  const frame = {
    officeName: facts.settings.office.name,
    conferenceTitle: conference.title,
    registerLink: facts.registerLink,
    addressee: digest.recipient.name,
    day: facts.today,
    isMonthly: digest.isMonthly,
  };
  return { to: record, mail: success(digestMail(frame, digest.parts)), files: [] };
}
