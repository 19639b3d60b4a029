import { cleanText } from '../../../domain/text/vietnamese-text';
import type { Cell } from '../../../register/cell';
import type { Columns } from '../../../register/table';
import { cellOf, sameCell } from './cell-values';
import { keyOf, type Reading } from './sheet-reading';

export interface CellWrite {
  readonly line: number;
  readonly position: number;
  readonly cell: Cell;
}

export interface Place {
  readonly line: number;
  readonly position: number;
}

/** Where cells of one reading stand in a later one; null where the row or the column is gone, or is new. */
export interface Moves {
  later(place: Place): Place | null;
  former(place: Place): Place | null;
}

type Rows<C extends Columns> = Reading<C>['rows'];
type Row<C extends Columns> = Rows<C>[number];

export const cellAt = <C extends Columns>(reading: Reading<C>, { line, position }: Place): Cell =>
  cellOf(reading.lines[line - 1]?.[position - 1], reading.zone);

/**
 * What people moved between two readings, told by headers and by what the rows hold; of the lines named, no others.
 * What was written in between explains how a row may differ from before.
 */
export function movesBetween<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  lines: readonly number[],
  writes: readonly CellWrite[],
): Moves {
  const columns = columnPairs(headersOf(before), headersOf(after));
  const isExplained = explanation(before, after, writes);
  const [then, now] = [byLine(before.rows), byLine(after.rows)];
  const stands = (line: number): boolean => {
    const [row, later] = [then.get(line), now.get(line)];
    return row && later ? isExplained(row, later) : row === later;
  };
  const rows = lines.every(stands)
    ? new Map(lines.map((line) => [line, line]))
    : rowPairs(before, after, isExplained);
  let back: readonly [Pairs, Pairs] | undefined;
  return {
    later: (place) => across(place, rows, columns),
    former(place) {
      back ??= [inverse(rows), inverse(columns)];
      return across(place, ...back);
    },
  };
}

type Pairs = ReadonlyMap<number, number>;

const inverse = (pairs: Pairs): Pairs => new Map([...pairs].map(([one, other]) => [other, one]));

function across(place: Place, rows: Pairs, columns: Pairs): Place | null {
  const line = rows.get(place.line);
  const position = columns.get(place.position);
  return line !== undefined && position !== undefined ? { line, position } : null;
}

const byLine = <C extends Columns>(rows: Rows<C>): ReadonlyMap<number, Row<C>> =>
  new Map(rows.map((row) => [row.line, row]));

const headersOf = <C extends Columns>({ lines, width }: Reading<C>): readonly string[] =>
  Array.from({ length: width }, (_, index) => cleanText(String(lines[0]?.[index] ?? '')));

/** A header that is nowhere else stands where it stood, under a new name. */
function columnPairs(before: readonly string[], after: readonly string[]): Pairs {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (index: number, later: number): void => {
    pairs.set(index + 1, later + 1);
    taken.add(later);
  };
  for (const [index, header] of before.entries()) {
    const later = after.findIndex((text, place) => text !== '' && text === header && !taken.has(place));
    if (later >= 0) pair(index, later);
  }
  for (const index of before.keys()) {
    if (!pairs.has(index + 1) && index < after.length && !taken.has(index)) pair(index, index);
  }
  return pairs;
}

type Explains<C extends Columns> = (row: Row<C>, later: Row<C>) => boolean;

/** Whether a later row can be this one: each cell is as it was, or holds what was written at its line then or now. */
function explanation<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  writes: readonly CellWrite[],
): Explains<C> {
  const written = new Map(writes.map(({ line, position, cell }) => [`${line}:${position}`, cell]));
  return (row, later) =>
    Object.entries(later.cells).every(([field, cell]) => {
      if (sameCell(cell, row.cells[field] ?? '')) return true;
      return [row.line, later.line].some((line) =>
        [before.positions[field], after.positions[field]].some((position) => {
          const wrote = written.get(`${line}:${position}`);
          return wrote !== undefined && sameCell(wrote, cell);
        }),
      );
    });
}

/** Pairs whole rows: those alike first, then those that the writes explain, then what a person typed in meanwhile. */
function rowPairs<C extends Columns>(before: Reading<C>, after: Reading<C>, isExplained: Explains<C>): Pairs {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const free = (): Rows<C> => before.rows.filter(({ line }) => !pairs.has(line));
  const open = (): Rows<C> => after.rows.filter(({ line }) => !taken.has(line));
  const pair = (row: Row<C>, later: Row<C>): void => {
    pairs.set(row.line, later.line);
    taken.add(later.line);
  };

  const then = byLine(before.rows);
  for (const later of after.rows) {
    const row = then.get(later.line);
    if (row?.fingerprint === later.fingerprint) pair(row, later);
  }
  const alike = new Map<string, Row<C>[]>();
  for (const row of free()) alike.set(row.fingerprint, [...(alike.get(row.fingerprint) ?? []), row]);
  for (const later of open()) {
    const row = alike.get(later.fingerprint)?.shift();
    if (row) pair(row, later);
  }
  for (const [row, later] of assigned(free(), open(), isExplained)) pair(row, later);
  for (const later of open()) {
    const row = mostLike(free(), later, keyOf.bind(null, before.table));
    if (row) pair(row, later);
  }
  return pairs;
}

/** As many pairs as there can be, so that two rows which differ only in what was written are not taken for one. */
function assigned<C extends Columns>(
  rows: Rows<C>,
  laterRows: Rows<C>,
  isExplained: Explains<C>,
): ReadonlyMap<Row<C>, Row<C>> {
  const holders = new Map<Row<C>, Row<C>>();
  const claim = (later: Row<C>, asked: Set<Row<C>>): boolean => {
    const candidates = rows.filter((row) => !asked.has(row) && isExplained(row, later));
    candidates.sort((one, other) => Math.abs(one.line - later.line) - Math.abs(other.line - later.line));
    for (const row of candidates) {
      if (asked.has(row)) continue;
      asked.add(row);
      const holder = holders.get(row);
      if (holder && !claim(holder, asked)) continue;
      holders.set(row, later);
      return true;
    }
    return false;
  };
  for (const later of laterRows) claim(later, new Set());
  return holders;
}

/** The row of the same key, or else the one of which at least half of the cells are still there. */
function mostLike<C extends Columns>(
  rows: Rows<C>,
  later: Row<C>,
  key: (cells: Row<C>['cells']) => string,
): Row<C> | undefined {
  const wanted = key(later.cells);
  const sameKey = wanted === '' ? undefined : rows.find(({ cells }) => key(cells) === wanted);
  if (sameKey) return sameKey;
  let [best, share]: [Row<C> | undefined, number] = [undefined, 0];
  for (const row of rows) {
    const filled = Object.entries(row.cells).filter(([, cell]) => cell !== '');
    const same = filled.filter(([field, cell]) => sameCell(cell, later.cells[field] ?? '')).length;
    if (same * 2 >= filled.length && same / filled.length > share)
      [best, share] = [row, same / filled.length];
  }
  return best;
}
