import { mayBeOne } from '../../../domain/people/attendee-duplicates';
import { readPersonName } from '../../../domain/people/person-name';
import { postsHeld } from '../../../domain/people/village-posts';
import { fold } from '../../../domain/text/vietnamese-text';
import { cellText } from '../../../register/cell';
import { type Columns, fieldsWith, isBlank, readRow } from '../../../register/table';
import { attendees, groupLabels, honorificLabels } from '../../../register/tables/attendees';
import type { Draft } from '../../../rpc/answers';
import { problemSentence } from '../../../text/failures/problem-sentence';
import { plainCitizens } from '../../../text/lists/group-words';
import { addressBySex, noneWords } from '../../../text/lists/list-headers';
import { pastedListText } from '../../../text/lists/pasted-list';
import { guessedFields } from './guessed-fields';
import { guessedGroup } from './guessed-group';
import { headingIn, isCount, isSum, type ListHeading } from './list-headings';
import { type PastedRow, pastedRows } from './pasted-cells';
import { type RecognisedHeaders, recognisedHeaders } from './recognised-headers';
import { type VillageNames, villageNames } from './village-names';

const attendeeColumns: Columns = attendees.columns;

export interface PastedRemark {
  readonly sentence: string;
  /** The server would refuse the row. */
  readonly blocking: boolean;
}

export interface PastedPerson {
  readonly line: number;
  readonly draft: Draft;
  readonly remarks: readonly PastedRemark[];
}

export interface PastedList {
  readonly people: readonly PastedPerson[];
  /** Headings that were understood, and that were not, as pasted. */
  readonly headers: readonly string[];
  readonly unknownHeaders: readonly string[];
  /** Rows that say the group or the village of those below them. */
  readonly headings: number;
  /** Rows without a name, such as a title over the list or a sum under it. */
  readonly skipped: number;
}

/** What holds for every line that does not say otherwise. */
export interface ListDefaults {
  readonly conference: string;
  readonly group: string;
  readonly village: string;
  readonly villages: readonly string[];
}

function byHeaders(row: PastedRow, { fields, nameColumns }: RecognisedHeaders): Record<string, string> {
  const draft: Record<string, string> = {};
  for (const [index, field] of fields.entries()) {
    if (field !== null) draft[field] = row.cells[index] ?? '';
  }
  draft.fullName = nameColumns
    .map((index) => row.cells[index] ?? '')
    .join(' ')
    .trim();
  return draft;
}

function withVillage(draft: Draft, preset: string, names: VillageNames): string {
  const written = draft.village ?? '';
  if (written !== '') return names.spokenOf(written) ?? written;
  return names.spokenOf(office(draft)) ?? preset;
}

const office = ({ title = '', organisation = '' }: Draft): string => `${title}, ${organisation}`;

/**
 * The surest first: what the line itself says, what stands over it, what its post means, what the clerk preset; '' where
 * nothing tells.
 */
function toldGroup(draft: Draft, heading: string, preset: string): string {
  const { title = '', group = '' } = draft;
  const written = attendees.columns.group.read(group);
  if (written.ok && written.value !== null) return groupLabels[written.value];
  if (postsHeld(title).length > 0) return groupLabels['village-posts'];
  return (
    [guessedGroup(group), heading, guessedGroup(office(draft)), preset].find((known) => known !== '') ?? ''
  );
}

interface Understood {
  readonly draft: Draft;
  /** Lives in a village and holds a post that tells no group. */
  readonly isTakenForCitizen: boolean;
}

function understood(
  raw: Draft,
  heading: ListHeading,
  defaults: ListDefaults,
  names: VillageNames,
): Understood {
  const name = readPersonName(raw.fullName ?? '');
  const sex = addressBySex[fold(raw.honorific ?? '')];
  const village = withVillage(raw, heading.village === '' ? defaults.village : heading.village, names);
  const told = toldGroup(raw, heading.group, defaults.group);
  const isCitizen = told === '' && village !== '';
  const title = fold(raw.title ?? '');
  const draft = tidied({
    ...raw,
    ...withoutNone(raw),
    conference: defaults.conference,
    fullName: name.fullName,
    honorific: name.honorific === null ? (sex ?? raw.honorific ?? '') : honorificLabels[name.honorific],
    village,
    group: isCitizen ? groupLabels.citizens : told,
  });
  return { draft, isTakenForCitizen: isCitizen && title !== '' && !plainCitizens.includes(title) };
}

const withoutNone = (raw: Draft): Draft =>
  Object.fromEntries(
    fieldsWith(attendees, 'contact').flatMap((field) =>
      noneWords.includes(fold(raw[field] ?? '')) ? [[field, '']] : [],
    ),
  );

/** Each value as the register would write it, such as a phone that lost its zero in Excel. */
const tidied = (draft: Draft): Draft =>
  Object.fromEntries(
    Object.entries(draft).map(([field, typed]) => {
      const reading = attendeeColumns[field]?.read(typed);
      const readable = reading?.ok && !isBlank(reading.value);
      return [field, readable ? cellText(attendeeColumns[field]?.write(reading.value) ?? typed) : typed];
    }),
  );

function remarksOn(
  { draft, isTakenForCitizen }: Understood,
  villages: readonly string[],
): readonly PastedRemark[] {
  const refused = readRow(attendees, draft).problems.flatMap(({ field, problem }) => {
    const column = attendeeColumns[field];
    const sentence = column ? problemSentence(problem, column) : '';
    const named = column && problem !== 'required' ? `${column.header}: ${sentence}` : sentence;
    return [{ sentence: named, blocking: true }];
  });
  const village = draft.village ?? '';
  const strange = village !== '' && !villages.includes(village);
  return [
    ...refused,
    ...(strange ? [{ sentence: pastedListText.unknownVillage(village), blocking: false }] : []),
    ...(isTakenForCitizen ? [{ sentence: pastedListText.takenForCitizen, blocking: false }] : []),
  ];
}

/** Says of a person who stands higher up in the same list already. */
function withDoubles(people: readonly PastedPerson[]): readonly PastedPerson[] {
  const above = new Map<string, PastedPerson[]>();
  return people.map((person) => {
    const { fullName = '', village = '', title = '', phone = '' } = person.draft;
    const key = [fullName, village, village === '' ? title : ''].map(fold).join('|');
    const namesakes = above.get(key) ?? [];
    above.set(key, [...namesakes, person]);
    const same = namesakes.find(({ draft }) => mayBeOne(draft.phone ?? '', phone));
    if (!same) return person;
    const doubled = { sentence: pastedListText.doubled(same.line), blocking: false };
    return { ...person, remarks: [...person.remarks, doubled] };
  });
}

/** Understands a list copied from Excel or Word; pure, so that the preview follows each key. */
export function readPastedList(text: string, defaults: ListDefaults): PastedList {
  const rows = pastedRows(text);
  const headers = recognisedHeaders(rows);
  const below = headers ? rows.slice(headers.row + 1) : rows;
  const names = villageNames(defaults.villages);
  const people: PastedPerson[] = [];
  let heading: ListHeading = { group: '', village: '' };
  let headings = 0;
  for (const { line, cells } of below) {
    const raw = headers
      ? byHeaders({ line, cells }, headers)
      : guessedFields(cells, (cell) => names.exactly(cell) !== undefined);
    const told = headers && Object.entries(raw).some(([field, text]) => field !== 'fullName' && text !== '');
    const counted = !headers && cells.some(isCount);
    const over = told
      ? null
      : headingIn(counted ? cells.filter((cell) => !isCount(cell)) : cells, names.exactly);
    if (over) {
      heading = over;
      headings += 1;
      continue;
    }
    if (counted || isSum(cells) || !/\p{L}/u.test(raw.fullName ?? '')) continue;
    const person = understood(raw, heading, defaults, names);
    people.push({ line, draft: person.draft, remarks: remarksOn(person, defaults.villages) });
  }
  return {
    people: withDoubles(people),
    headers: headers?.recognised ?? [],
    unknownHeaders: headers?.others ?? [],
    headings,
    skipped: below.length - headings - people.length,
  };
}
