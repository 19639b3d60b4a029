import { datePartsOf } from '../../../domain/calendar/calendar-date';
import { cellText } from '../../../register/cell';
import type { LettersPer } from '../../../register/papers/letters-per';
import { paperKinds } from '../../../register/papers/paper-kinds';
import type { LongLetters } from '../../../register/papers/paper-report';
import { printingOrder, villageNames } from '../../../register/printing-order';
import { type Attendee, attendees, getsLetter } from '../../../register/tables/attendees';
import { type Conference, conferences } from '../../../register/tables/conferences';
import { explainedTags } from '../../tags';
import { withoutEndSign } from '../../words/in-sentence';
import type { PaperForm, PaperSubject } from '../paper-form';
import type { PaperSources, SourceRow } from '../paper-sources';
import { type InvitationPrint, invitationTags, type Letter, printTags } from './invitation-tags';
import { lettersOverPage } from './letter-length';

export type InvitedPerson = SourceRow<Attendee>;

/** The letters in one document: everybody's for the printer, a village's with its hand-over list, or one person's. */
export interface LetterBundle extends PaperSubject {
  readonly per: LettersPer;
  readonly people: readonly InvitedPerson[];
}

export const letterTo = (person: InvitedPerson): LetterBundle => ({
  key: person.values.id,
  label: person.values.fullName,
  per: 'person',
  people: [person],
});

export function inPrintingOrder(
  people: readonly InvitedPerson[],
  villages: readonly string[],
): readonly InvitedPerson[] {
  const compare = printingOrder(villages);
  return [...people].sort((a, b) => compare(a.values, b.values));
}

/** What the office keeps for itself. */
const inside: readonly string[] = ['note', 'email', 'request'];

const printedColumns = Object.entries(attendees.columns).filter(([field]) => !inside.includes(field));

/** Headers of `Đại biểu`; each is a tag, except those of notes and addresses. */
const attendeeHeaders: readonly string[] = printedColumns.map(([, { header }]) => header);

/** The columns of the person as tags, with the printed text of each cell. */
const columnTags = ({ cells, added }: InvitedPerson): Readonly<Record<string, string>> => ({
  ...added,
  ...Object.fromEntries(printedColumns.map(([field, { header }]) => [header, cellText(cells[field] ?? '')])),
});

const letterOf = (person: InvitedPerson): Letter => ({
  attendee: person.values,
  columns: columnTags(person),
  // The template adds the end punctuation.
  concerning: withoutEndSign(person.values.concerning),
});

const lettersOf = (
  { conference, settings, today }: PaperSources,
  people: readonly InvitedPerson[],
): InvitationPrint => ({
  conference,
  settings,
  draftedIn: datePartsOf(today),
  letters: people.map(letterOf),
  lists: [],
});

/** Characters; a longer text takes more than a line and is proposed to be shortened. */
const longText = 90;

/** The letters that do not fit one page with `room` millimetres to spare, and the columns whose texts are long there. */
export function longLetters(
  sources: PaperSources,
  people: readonly InvitedPerson[],
  room: number,
): LongLetters {
  const over = lettersOverPage(lettersOf(sources, people), room);
  const long = people.filter((_, at) => (over[at] ?? 0) > 0).map(({ values }) => values);
  const { columns } = conferences;
  const shared = (['title', 'topic', 'howToAttend', 'venue'] as const)
    .filter((field) => long.length > 0 && sources.conference[field].length > longText)
    .map((field) => columns[field].header);
  const own = (['title', 'organisation', 'concerning'] as const)
    .filter((field) => long.some((person) => person[field].length > longText))
    .map((field) => attendees.columns[field].header);
  return { names: long.map(({ fullName }) => fullName), headers: [...shared, ...own] };
}

export const invitationSummary = ({ title }: Pick<Conference, 'title'>): string =>
  `${paperKinds.invitation.label} ${title}`;

const tags = explainedTags(invitationTags);

/** One letter for each person, in one document or more, all under the number entered in `Hội nghị`. */
export const invitationPaper: PaperForm<LetterBundle> = {
  kind: 'invitation',
  needs: ['villages', 'attendees'],
  tags,
  // An empty value is refused with the name of the person; every column of the person is a tag.
  rules(added, stage) {
    const tagNames = [...tags.map(({ name }) => name), ...attendeeHeaders, ...added];
    const mayBeEmpty = tags.filter(({ optional }) => optional).map(({ name }) => name);
    return {
      personTag: 'Họ và tên',
      letterTag: 'Giấy mời',
      tagNames,
      optional: stage === 'draft' ? tagNames : mayBeEmpty,
    };
  },
  subjects: ({ conference, settings, attendees: people, villages }) =>
    inPrintingOrder(
      people.filter(({ values }) => getsLetter(conference, settings)(values)),
      villageNames(villages.map(({ values }) => values)),
    ).map(letterTo),
  build: (sources, { per, label, people }) => ({
    summary: invitationSummary(sources.conference),
    scope: printTags({
      ...lettersOf(sources, people),
      lists: per === 'village' ? [{ bundle: label, attendees: people.map(({ values }) => values) }] : [],
    }),
    gaps: [],
    warnings: [],
  }),
};
