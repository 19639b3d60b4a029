import { readPersonName } from '../people/person-name';
import { fold } from '../text/vietnamese-text';
import {
  type Authority,
  type PetitionClass,
  type PetitionStatus,
  type ReportingGroup,
  reportingGroupOf,
} from './petition';

/** What counting needs of a matter; one row is one matter. */
export interface CountedPetition {
  readonly id: string;
  /** '' where the matter did not come in a speech turn: then it is a turn of its own. */
  readonly turn: string;
  readonly speaker: string;
  readonly village: string;
  readonly class: PetitionClass | null;
  readonly authority: Authority | null;
  readonly status: PetitionStatus | null;
  readonly answeredInHall: string;
}

export interface PetitionCount {
  readonly matters: number;
  readonly turns: number;
  /** Distinct people by name and village; a matter that names nobody adds none. */
  readonly people: number;
  readonly answeredInHall: number;
  readonly transferred: number;
  /** The four groups of reports; their sum is always `matters`. */
  readonly groups: Readonly<Record<ReportingGroup, number>>;
}

/** A denunciation goes the confidential way: it stands in no table and no count. */
export const isCounted = (petition: { readonly class: PetitionClass | null }): boolean =>
  petition.class !== 'denunciation';

/** Same name and village, however typed and addressed; '' for a matter that names nobody. */
export const personKey = ({ speaker, village }: Pick<CountedPetition, 'speaker' | 'village'>): string =>
  speaker.trim() === '' ? '' : `${fold(readPersonName(speaker).fullName)}|${fold(village)}`;

export const groupOf = ({ status }: Pick<CountedPetition, 'status'>): ReportingGroup =>
  reportingGroupOf(status ?? 'received');

const distinct = (keys: readonly string[]): number => new Set(keys.filter((key) => key !== '')).size;

/** Turns, matters and people apart, and how far the matters have come; denunciations are left out. */
export function countPetitions(all: readonly CountedPetition[]): PetitionCount {
  const rows = all.filter(isCounted);
  const inGroup = (group: ReportingGroup): number => rows.filter((row) => groupOf(row) === group).length;
  return {
    matters: rows.length,
    turns: distinct(rows.map(({ turn, id }) => (turn === '' ? `matter ${id}` : `turn ${turn}`))),
    people: distinct(rows.map(personKey)),
    answeredInHall: rows.filter(({ answeredInHall }) => answeredInHall !== '').length,
    transferred: rows.filter(({ status }) => status === 'transferred').length,
    groups: {
      resolved: inGroup('resolved'),
      'in-progress': inGroup('in-progress'),
      unresolved: inGroup('unresolved'),
      explained: inGroup('explained'),
    },
  };
}

const measuresOf = ({ matters, answeredInHall, groups }: PetitionCount): readonly number[] => [
  matters,
  answeredInHall,
  groups.resolved,
  groups['in-progress'],
  groups.unresolved,
  groups.explained,
];

/** Whether the parts of a table sum up to the whole in every measure; turns and people may stand in two parts. */
export const addsUp = (parts: readonly PetitionCount[], whole: PetitionCount): boolean =>
  measuresOf(whole).every(
    (total, measure) => parts.reduce((sum, part) => sum + (measuresOf(part)[measure] ?? 0), 0) === total,
  );

export interface Division<Row> {
  /** '' for the rows that say nothing. */
  readonly key: string;
  readonly rows: readonly Row[];
}

/** Rows by what they say: the known keys in their order, then others as they come, and last those that say nothing. */
export function divide<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  keys: readonly string[],
): readonly Division<Row>[] {
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  const silent: Row[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') silent.push(row);
    else byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey, ['', silent] as const]
    .filter(([, members]) => members.length > 0)
    .map(([key, members]) => ({ key, rows: members }));
}

/** Per cent with one decimal; null where there is nothing to share. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 1000) / whole) / 10;

export interface ReportedTurn {
  readonly id: string;
  /** As noted in the hall; null where nobody did. */
  readonly matters: number | null;
}

/** Turns whose noted number of matters is not the number of rows that carry the turn, denunciations included. */
export function turnsThatDiffer<Turn extends ReportedTurn>(
  turns: readonly Turn[],
  rows: readonly Pick<CountedPetition, 'turn'>[],
): readonly (Turn & { readonly rowCount: number })[] {
  return turns
    .map((turn) => ({ ...turn, rowCount: rows.filter((row) => row.turn === turn.id).length }))
    .filter(({ matters, rowCount }) => matters !== null && matters !== rowCount);
}
