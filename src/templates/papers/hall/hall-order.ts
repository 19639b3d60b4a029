import { comparePersonNames } from '../../../domain/people/person-name';
import { postsHeld, villagePosts } from '../../../domain/people/village-posts';
import { compareVietnamese } from '../../../domain/text/vietnamese-order';
import type { PaperGap } from '../../../register/papers/paper-report';
import {
  type Attendee,
  type AttendeeGroup,
  attendees,
  groupLabels,
  honorificLabels,
} from '../../../register/tables/attendees';
import { positionWords } from '../../words/addressing';
import type { PaperSources, SourceRow } from '../paper-sources';

type Person = SourceRow<Attendee>;

/** Everybody with a seat, and people on the reserve list who came. */
export const seated = ({ attendees: rows, conference }: PaperSources): readonly Person[] =>
  rows.filter(
    ({ values: { conference: of, seat, attendance } }) =>
      of === conference.id && (seat === 'invited' || seat === null || attendance === 'present'),
  );

const ofVillages: readonly (AttendeeGroup | null)[] = ['village-posts', 'citizens'];

const placeOf = (list: readonly string[], item: string): number => {
  const place = list.indexOf(item);
  return place < 0 ? list.length : place;
};

/** Bí thư, Trưởng thôn, Trưởng ban công tác Mặt trận; then everybody else. */
const postOf = ({ title }: Attendee): number => placeOf(villagePosts, postsHeld(title)[0] ?? '');

interface Placed {
  readonly person: Person;
  readonly order: number;
  /** Position of the village in its sheet; 0 if the village does not matter. */
  readonly village: number;
  /** The name of a village that is not in its sheet, or ''. */
  readonly unlistedVillage: string;
  readonly post: number;
}

function placedIn(villages: readonly string[]) {
  return (person: Person): Placed => {
    const { order, group, village } = person.values;
    const ofVillage = ofVillages.includes(group);
    const place = ofVillage ? placeOf(villages, village) : 0;
    return {
      person,
      order: order ?? Number.MAX_SAFE_INTEGER,
      village: place,
      unlistedVillage: place === villages.length ? village : '',
      post: ofVillage ? postOf(person.values) : 0,
    };
  };
}

/** Leaders by their typed order, people of villages by village in the order of that sheet; then by given name. */
const inHall = (a: Placed, b: Placed): number =>
  a.order - b.order ||
  a.village - b.village ||
  (a.unlistedVillage === b.unlistedVillage ? 0 : compareVietnamese(a.unlistedVillage, b.unlistedVillage)) ||
  a.post - b.post ||
  comparePersonNames(a.person.values.fullName, b.person.values.fullName);

export interface HallGroup {
  readonly group: AttendeeGroup | null;
  readonly label: string;
  readonly people: readonly Person[];
}

// Object.keys forgets that the record's keys are exactly the groups.
const groups = Object.keys(groupLabels) as readonly AttendeeGroup[];

/** The hall by group in the order of printing; empty groups are left out. */
export function hallGroups(sources: PaperSources): readonly HallGroup[] {
  const people = seated(sources);
  const placed = people.map(placedIn(sources.villages.map(({ values }) => values.name)));
  return [...groups, null]
    .map((group) => ({
      group,
      label: group ? groupLabels[group] : 'Chưa xếp nhóm',
      people: placed
        .filter(({ person }) => person.values.group === group)
        .sort(inHall)
        .map(({ person }) => person),
    }))
    .filter(({ people: members }) => members.length > 0);
}

/** `Ông Nguyễn Văn An`; only the name if the form of address is unknown. */
export const nameWithHonorific = ({ honorific, fullName }: Attendee): string =>
  [honorific ? honorificLabels[honorific] : '', fullName].filter((part) => part !== '').join(' ');

export function positionOf(person: Attendee): string {
  const words = positionWords({ ...person, isCitizen: person.group === 'citizens' });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Cells without which a list cannot be printed: name, group and, for people of villages, the village. */
export function listGaps(sources: PaperSources): readonly PaperGap[] {
  const people = seated(sources);
  const gap = (row: string, field: keyof Attendee): PaperGap => ({ tab: attendees.tab, row, field });
  if (people.length === 0) return [gap('', 'fullName')];
  return people.flatMap(({ values }) => [
    ...(values.fullName === '' ? [gap(values.id, 'fullName')] : []),
    ...(values.group === null ? [gap(values.id, 'group')] : []),
    ...(ofVillages.includes(values.group) && values.village === '' ? [gap(values.id, 'village')] : []),
  ]);
}
