import { readPersonName } from '../../../domain/people/person-name';
import { postsHeld } from '../../../domain/people/village-posts';
import { fold } from '../../../domain/text/vietnamese-text';
import { cellText } from '../../../register/cell';
import { groupLabels, honorificLabels } from '../../../register/columns/invited-columns';
import { type Columns, fieldsWith, isBlank, readRow } from '../../../register/table';
import type { Draft } from '../../../rpc/answers';
import { problemSentence } from '../../../text/failures/problem-sentence';
import { plainCitizens } from '../../../text/lists/group-words';
import { addressBySex, noneWords } from '../../../text/lists/list-headers';
import { pastedListText } from '../../../text/lists/pasted-list';
import { invitedPerson } from './list-columns';
import type { ListHeading, ListNames } from './list-headings';
import type { ListDefaults, PersonLine, Remark } from './read-line';
import type { VillageNames } from './village-names';

const columns: Columns = invitedPerson.columns;

const office = ({ title = '', organisation = '' }: Draft): string => `${title}, ${organisation}`;

function villageFor(draft: Draft, preset: string, villages: VillageNames): string {
  const written = draft.village ?? '';
  if (written !== '') return villages.spokenOf(written) ?? written;
  return villages.spokenOf(office(draft)) ?? preset;
}

/**
 * The surest first: what the line itself says, what stands over it, what its post means, what the clerk preset; '' where
 * none of them says it.
 */
function groupFor(draft: Draft, heading: string, preset: string, { groupOf }: ListNames): string {
  const { title = '', group = '' } = draft;
  const written = invitedPerson.columns.group.read(group);
  if (written.ok && written.value !== null) return groupLabels[written.value];
  if (postsHeld(title).length > 0) return groupLabels['village-posts'];
  return [groupOf(group), heading, groupOf(office(draft)), preset].find((label) => label !== '') ?? '';
}

const withoutNone = (raw: Draft): Draft =>
  Object.fromEntries(
    fieldsWith(invitedPerson, 'contact').flatMap((field) =>
      noneWords.includes(fold(raw[field] ?? '')) ? [[field, '']] : [],
    ),
  );

/** Each value as the register would write it, such as a phone that lost its zero in Excel. */
const tidied = (draft: Draft): Draft =>
  Object.fromEntries(
    Object.entries(draft).map(([field, typed]) => {
      const reading = columns[field]?.read(typed);
      const readable = reading?.ok && !isBlank(reading.value);
      return [field, readable ? cellText(columns[field]?.write(reading.value) ?? typed) : typed];
    }),
  );

function remarksOn(draft: Draft, isTakenForCitizen: boolean, villages: readonly string[]): readonly Remark[] {
  const refused = readRow(invitedPerson, draft).problems.flatMap(({ field, problem }) => {
    const column = columns[field];
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

/** A person as the register would hold them, of the cells of one row and the heading over it. */
export function personLine(
  line: number,
  raw: Draft,
  heading: ListHeading,
  defaults: ListDefaults,
  names: ListNames,
): PersonLine {
  const name = readPersonName(raw.fullName ?? '');
  const sex = addressBySex[fold(raw.honorific ?? '')];
  const village = villageFor(raw, heading.village || defaults.village, names.villages);
  const group = groupFor(raw, heading.group, defaults.group, names);
  // Lives in a village and has a post that tells no group.
  const isCitizen = group === '' && village !== '';
  const title = fold(raw.title ?? '');
  const draft = tidied({
    ...raw,
    ...withoutNone(raw),
    conference: defaults.conference,
    fullName: name.fullName,
    honorific: name.honorific === null ? (sex ?? raw.honorific ?? '') : honorificLabels[name.honorific],
    village,
    group: isCitizen ? groupLabels.citizens : group,
  });
  const isTakenForCitizen = isCitizen && title !== '' && !plainCitizens.includes(title);
  return { kind: 'person', line, draft, remarks: remarksOn(draft, isTakenForCitizen, defaults.villages) };
}
