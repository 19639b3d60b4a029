import { readEmails } from '../../domain/people/email-address';
import { readPersonName } from '../../domain/people/person-name';
import { readPhones } from '../../domain/people/phone';
import { postsHeld } from '../../domain/people/village-posts';
import { joined } from '../../domain/text/joined';
import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { cellText } from '../cell';
import { groupLabels, honorificLabels } from '../columns/invited-columns';
import { invitedPerson } from '../columns/invited-person';
import { type Columns, isBlank, readRow } from '../table';
import { spacedWords } from './cells/cell-looks';
import { withContactsRead } from './cells/contact-cells';
import { isDitto } from './cells/ditto-marks';
import { type NamedPerson, readNameCell } from './cells/name-cell';
import type { ListHeading, ListNames } from './list-headings';
import type { ListDefaults, PersonDraft, PersonLine, Remark } from './read-line';
import type { VillageNames } from './village-names';
import { plainCitizens } from './words/group-words';
import { addressBySex } from './words/list-headers';

const columns: Columns = invitedPerson.columns;

const office = ({ title = '', organisation = '' }: PersonDraft): string => `${title}, ${organisation}`;

function villageFor(draft: PersonDraft, preset: string, villages: VillageNames): string {
  const written = draft.village ?? '';
  if (written !== '') return villages.spokenOf(written) ?? written;
  return villages.spokenOf(office(draft)) ?? preset;
}

/** An address that says more than its village: `Tổ 5, thôn Đông`. */
function fullAddress(written: string, village: string): string {
  const words = spacedWords(village);
  const saysMore = spacedWords(written)
    .split(' ')
    .some((word) => word !== '' && !words.includes(` ${word} `));
  return village !== written && saysMore ? `Địa chỉ: ${cleanText(written)}` : '';
}

/** What a list calls its groups, where that is none of the register's. */
const ownGroup = (written: string): string =>
  invitedPerson.columns.group.read(written).ok ? '' : `Thành phần: ${cleanText(written)}`;

/**
 * The surest first: what the line itself says, what stands over it, what its post means, what the clerk preset; '' where
 * none of them says it.
 */
function groupFor(draft: PersonDraft, heading: string, preset: string, { groupOf }: ListNames): string {
  const { title = '', group = '' } = draft;
  const written = invitedPerson.columns.group.read(group);
  if (written.ok && written.value !== null) return groupLabels[written.value];
  if (postsHeld(title).length > 0) return groupLabels['village-posts'];
  return [groupOf(group), heading, groupOf(office(draft)), preset].find((label) => label !== '') ?? '';
}

/** Each value as the register would write it, such as a phone that lost its zero in Excel. */
const tidied = (draft: PersonDraft): PersonDraft =>
  Object.fromEntries(
    Object.entries(draft).map(([field, typed]) => {
      const reading = columns[field]?.read(typed);
      const readable = reading?.ok && !isBlank(reading.value);
      return [field, readable ? cellText(columns[field]?.write(reading.value) ?? typed) : typed];
    }),
  );

/** The number that a phone with a letter in it was probably meant to be. */
const proposalFor = (field: string, typed: string): string | undefined =>
  field === 'phone' ? readPhones(typed).numbers[0] : undefined;

/** What is wrong with a person as the register would hold them. */
function remarksOn(draft: PersonDraft, villages: readonly string[]): readonly Remark[] {
  const refused = readRow(invitedPerson, draft).problems.map(({ field, problem }): Remark => {
    const proposed = proposalFor(field, draft[field] ?? '');
    return { code: 'refused', field, problem, ...(proposed === undefined ? {} : { proposed }) };
  });
  const dittos = Object.entries(draft).flatMap(([field, text]): readonly Remark[] =>
    isDitto(text) ? [{ code: 'nothing-above', field }] : [],
  );
  const village = draft.village ?? '';
  // A register without villages has nothing to compare with.
  const strange = village !== '' && villages.length > 0 && !villages.includes(village) && !isDitto(village);
  const syllables = (draft.fullName ?? '').split(' ').length;
  return [
    ...refused,
    ...dittos,
    ...(strange ? [{ code: 'unknown-village', village } as const] : []),
    ...(syllables > 5 ? [{ code: 'long-name' } as const] : []),
  ];
}

/** A draft with what the cell of names says beside the name; its other cells have the first word. */
function withNamed(raw: PersonDraft, { name, title, village, note, phone, email }: NamedPerson): PersonDraft {
  const post = fold(raw.title ?? '').includes(fold(title)) ? '' : title;
  const place = raw.village ?? '';
  const otherPlace = place !== '' && fold(village) !== fold(place) ? village : '';
  return withoutBlanks(
    {
      ...raw,
      fullName: name,
      title: joined(', ', raw.title ?? '', post),
      village: place || village,
      note: joined('; ', raw.note ?? '', note, otherPlace),
      phone: joined(' / ', raw.phone ?? '', phone),
      email: joined('; ', raw.email ?? '', email),
    },
    raw,
  );
}

/** Without the blank fields that the draft did not have before. */
const withoutBlanks = (draft: PersonDraft, before: PersonDraft): PersonDraft =>
  Object.fromEntries(Object.entries(draft).filter(([field, text]) => text !== '' || field in before));

const oneLine = (cell: string): string => cell.replace(/\s*\n\s*/g, ' ');

/**
 * The cells of a row as they hold for one of its people: a line each where a cell has as many lines as there are people,
 * or a phone or an address each; otherwise both stay with the first, and the rest holds for all.
 */
function shareOf(raw: PersonDraft, number: number, people: number): PersonDraft {
  const shares = (field: string, text: string): readonly string[] => {
    if (field === 'phone') return readPhones(text).numbers;
    return field === 'email' ? readEmails(text).addresses : [];
  };
  const own = (field: string, text: string): string => {
    const lines = text.split('\n');
    if (people > 1 && lines.length === people) return lines[number] ?? '';
    const each = shares(field, text);
    if (people > 1 && each.length === people) return each[number] ?? '';
    return number > 0 && (field === 'phone' || field === 'email') ? '' : oneLine(text);
  };
  return Object.fromEntries(Object.entries(raw).map(([field, text]) => [field, own(field, text).trim()]));
}

function personLine(
  line: number,
  raw: PersonDraft,
  heading: ListHeading,
  defaults: ListDefaults,
  names: ListNames,
): PersonLine {
  const typedAddress = (raw.honorific ?? '').trim();
  const sex = addressBySex[fold(typedAddress)];
  // With a column for the form of address, Ông at the head of a name may be the family name.
  const name = readPersonName(raw.fullName ?? '');
  const typed = typedAddress === '' ? null : readPersonName(`${typedAddress} A`).honorific;
  const honorific = name.honorific ?? typed;
  const village = villageFor(raw, heading.village || defaults.village, names.villages);
  const group = groupFor(raw, heading.group, defaults.group, names);
  // Lives in a village and has a post that tells no group.
  const isCitizen = group === '' && village !== '';
  const title = fold(raw.title ?? '');
  const kept = joined('; ', fullAddress(raw.village ?? '', village), ownGroup(raw.group ?? ''));
  const draft = tidied({
    ...raw,
    ...(kept === '' ? {} : { note: joined('; ', raw.note ?? '', kept) }),
    conference: defaults.conference,
    fullName: name.fullName,
    honorific: honorific === null ? (sex ?? typedAddress) : honorificLabels[honorific],
    village,
    group: isCitizen ? groupLabels.citizens : group,
  });
  const isTakenForCitizen = isCitizen && title !== '' && !plainCitizens.includes(title);
  const remarks = remarksOn(draft, defaults.villages);
  return {
    kind: 'person',
    key: String(line),
    line,
    draft,
    remarks: isTakenForCitizen ? [...remarks, { code: 'taken-for-citizen' }] : remarks,
  };
}

/** The people of one row as the register would hold them, of its cells and the heading over it. */
export function personLines(
  line: number,
  raw: PersonDraft,
  heading: ListHeading,
  defaults: ListDefaults,
  names: ListNames,
): readonly PersonLine[] {
  const people = readNameCell(raw.fullName ?? '', names);
  return people.map((named, number) => {
    const own = withContactsRead(withNamed(shareOf(raw, number, people.length), named));
    const person = personLine(line, own, heading, defaults, names);
    if (people.length === 1) return person;
    const key = number === 0 ? person.key : `${person.key}.${number + 1}`;
    return { ...person, key, remarks: [...person.remarks, { code: 'shared-cell' }] };
  });
}

/** The line with the fields that a clerk has put right. */
export function withEdit(person: PersonLine, { edits = {}, villages }: ListDefaults): PersonLine {
  const edit = edits[person.key];
  if (!edit) return person;
  const draft = tidied({ ...person.draft, ...edit });
  return { ...person, draft, remarks: remarksOn(draft, villages) };
}
