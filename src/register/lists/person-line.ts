import { readPersonName } from '../../domain/people/person-name';
import { postsHeld } from '../../domain/people/village-posts';
import { fold } from '../../domain/text/vietnamese-text';
import { cellText } from '../cell';
import { groupLabels, honorificLabels } from '../columns/invited-columns';
import { invitedPerson } from '../columns/invited-person';
import { type Columns, fieldsWith, isBlank, readRow } from '../table';
import { plainCitizens } from './group-words';
import { addressBySex, noneWords } from './list-headers';
import type { ListHeading, ListNames } from './list-headings';
import type { ListDefaults, PersonDraft, PersonLine, Remark } from './read-line';
import type { VillageNames } from './village-names';

const columns: Columns = invitedPerson.columns;

const office = ({ title = '', organisation = '' }: PersonDraft): string => `${title}, ${organisation}`;

function villageFor(draft: PersonDraft, preset: string, villages: VillageNames): string {
  const written = draft.village ?? '';
  if (written !== '') return villages.spokenOf(written) ?? written;
  return villages.spokenOf(office(draft)) ?? preset;
}

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

const withoutNone = (raw: PersonDraft): PersonDraft =>
  Object.fromEntries(
    fieldsWith(invitedPerson, 'contact').flatMap((field) =>
      noneWords.includes(fold(raw[field] ?? '')) ? [[field, '']] : [],
    ),
  );

/** Each value as the register would write it, such as a phone that lost its zero in Excel. */
const tidied = (draft: PersonDraft): PersonDraft =>
  Object.fromEntries(
    Object.entries(draft).map(([field, typed]) => {
      const reading = columns[field]?.read(typed);
      const readable = reading?.ok && !isBlank(reading.value);
      return [field, readable ? cellText(columns[field]?.write(reading.value) ?? typed) : typed];
    }),
  );

function remarksOn(
  draft: PersonDraft,
  isTakenForCitizen: boolean,
  villages: readonly string[],
): readonly Remark[] {
  const refused = readRow(invitedPerson, draft).problems.map(
    ({ field, problem }) => ({ code: 'refused', field, problem }) as const,
  );
  const village = draft.village ?? '';
  const strange = village !== '' && !villages.includes(village);
  return [
    ...refused,
    ...(strange ? [{ code: 'unknown-village', village } as const] : []),
    ...(isTakenForCitizen ? [{ code: 'taken-for-citizen' } as const] : []),
  ];
}

/** A person as the register would hold them, of the cells of one row and the heading over it. */
export function personLine(
  line: number,
  raw: PersonDraft,
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
  return {
    kind: 'person',
    key: String(line),
    line,
    draft,
    remarks: remarksOn(draft, isTakenForCitizen, defaults.villages),
  };
}
