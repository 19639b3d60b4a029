import { postRank } from '../domain/people/post-rank';
import { postsHeld, villagePosts } from '../domain/people/village-posts';
import { compareVietnamese } from '../domain/text/vietnamese-order';
import { type Attendee, type AttendeeGroup, groupLabels } from './tables/attendees';

// Object.keys forgets that the record's keys are exactly the groups.
const groups = Object.keys(groupLabels) as readonly AttendeeGroup[];

/** The body of somebody whose row names only the post. */
const bodyOfGroup: Readonly<Partial<Record<AttendeeGroup, string>>> = {
  party: 'Đảng ủy',
  council: 'Hội đồng nhân dân',
  committee: 'Ủy ban nhân dân',
  front: 'Ủy ban Mặt trận',
};

export type PersonInOrder = Pick<Attendee, 'group' | 'order' | 'village' | 'title' | 'organisation'>;

interface Place {
  readonly group: number;
  /** Position of the village in `Thôn`; 0 for people who do not come for a village. */
  readonly village: number;
  /** The name of a village that is not in its sheet, or ''. */
  readonly unlistedVillage: string;
  readonly typed: number;
  readonly rank: number;
}

const placeIn = (list: readonly string[], item: string | null | undefined): number => {
  const place = list.indexOf(item ?? '');
  return place < 0 ? list.length : place;
};

function rankOf({ group, title, organisation }: PersonInOrder): number {
  if (group === 'citizens') return 0;
  if (group === 'village-posts') return placeIn(villagePosts, postsHeld(title)[0]);
  return postRank(title, organisation || ((group && bodyOfGroup[group]) ?? ''));
}

function placeOf(person: PersonInOrder, villages: readonly string[]): Place {
  const { group, order, village } = person;
  const ofVillage = group === 'village-posts' || group === 'citizens';
  const place = ofVillage ? placeIn(villages, village) : 0;
  return {
    group: placeIn(groups, group),
    village: place,
    unlistedVillage: ofVillage && place === villages.length ? village : '',
    typed: order ?? Number.MAX_SAFE_INTEGER,
    rank: rankOf(person),
  };
}

/**
 * The one order of people in papers, lists and forms: by group, villages as in `Thôn`, the typed order, the rank of the
 * post. People of the same place stay as the office keeps them in the sheet, because sorting is stable.
 */
export function printingOrder(villages: readonly string[]): (a: PersonInOrder, b: PersonInOrder) => number {
  const places = new Map<PersonInOrder, Place>();
  const placed = (person: PersonInOrder): Place => {
    const place = places.get(person) ?? placeOf(person, villages);
    places.set(person, place);
    return place;
  };
  return (first, second) => {
    const [a, b] = [placed(first), placed(second)];
    return (
      a.group - b.group ||
      a.village - b.village ||
      (a.unlistedVillage === b.unlistedVillage
        ? 0
        : compareVietnamese(a.unlistedVillage, b.unlistedVillage)) ||
      a.typed - b.typed ||
      a.rank - b.rank
    );
  };
}

/** The names of the villages in the order of their sheet. */
export const villageNames = (rows: readonly { readonly name: string }[]): readonly string[] =>
  rows.map(({ name }) => name);
