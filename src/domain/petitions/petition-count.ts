import type { CalendarDate } from '../calendar/calendar-date';
import { grouped } from '../grouped';
import { readPersonName } from '../people/person-name';
import { fold } from '../text/vietnamese-text';
import { fateOf } from './matter-fate';
import {
  type Authority,
  type Channel,
  isDenunciation,
  type PetitionClass,
  type PetitionStatus,
  type ReportingGroup,
  reportingGroupOf,
} from './petition';

/** The countable facts of a row; one row is one matter. */
export interface CountedPetition {
  readonly id: string;
  /** '' for a matter from outside the hall. */
  readonly turn: string;
  readonly channel: Channel | null;
  readonly receivedOn: CalendarDate | null;
  readonly speaker: string;
  readonly village: string;
  readonly class: PetitionClass | null;
  readonly authority: Authority | null;
  readonly status: PetitionStatus | null;
  readonly answeredInHall: string;
}

export interface PetitionCount {
  readonly matters: number;
  /** What the hall settled; a matter passed on, or with a procedure of its own, is counted as that. */
  readonly answeredInHall: number;
  /** By reporting group; the sum is always `matters`. */
  readonly groups: Readonly<Record<ReportingGroup, number>>;
}

/** Denunciations are confidential and appear in no table or count. */
export const isCounted = (petition: { readonly class: PetitionClass | null }): boolean =>
  !isDenunciation(petition);

/** Equal for the same name and village, however typed and addressed; '' without a name. */
export const personKey = ({ speaker, village }: Pick<CountedPetition, 'speaker' | 'village'>): string =>
  speaker.trim() === '' ? '' : `${fold(readPersonName(speaker).fullName)}|${fold(village)}`;

export const groupOf = ({ status }: Pick<CountedPetition, 'status'>): ReportingGroup =>
  reportingGroupOf(status ?? 'received');

/** Counts matters, answers and reporting groups; denunciations are left out. */
export function countPetitions(all: readonly CountedPetition[]): PetitionCount {
  const rows = all.filter(isCounted);
  const inGroup = (group: ReportingGroup): number => rows.filter((row) => groupOf(row) === group).length;
  return {
    matters: rows.length,
    answeredInHall: rows.filter((row) => fateOf(row) === 'answered-in-hall').length,
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

/** Whether the parts of a table add up in every measure. */
export const addsUp = (parts: readonly PetitionCount[], whole: PetitionCount): boolean =>
  measuresOf(whole).every(
    (total, measure) => parts.reduce((sum, part) => sum + (measuresOf(part)[measure] ?? 0), 0) === total,
  );

export interface Division<Row> {
  /** '' for rows without a key. */
  readonly key: string;
  readonly rows: readonly Row[];
}

/** Groups rows by key: the given keys in order, other keys as they come, rows without a key last. */
export function divide<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  keys: readonly string[],
): readonly Division<Row>[] {
  const byKey = grouped(rows, keyOf);
  const others = [...byKey.keys()].filter((key) => key !== '');
  return [...new Set([...keys, ...others, ''])].flatMap((key) => {
    const members = byKey.get(key);
    return members ? [{ key, rows: members }] : [];
  });
}

/** Per cent with one decimal; null for an empty whole. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 1000) / whole) / 10;

export interface ReportedTurn {
  readonly id: string;
  /** As noted in the hall; null where not noted. */
  readonly matters: number | null;
}

/** Turns whose noted number of matters differs from their number of rows, denunciations included. */
export function turnsThatDiffer<Turn extends ReportedTurn>(
  turns: readonly Turn[],
  rows: readonly Pick<CountedPetition, 'turn'>[],
): readonly (Turn & { readonly rowCount: number })[] {
  return turns
    .map((turn) => ({ ...turn, rowCount: rows.filter((row) => row.turn === turn.id).length }))
    .filter(({ matters, rowCount }) => matters !== null && matters !== rowCount);
}
