import { grouped } from '../../../domain/grouped';
import { cleanText } from '../../../domain/text/vietnamese-text';
import type { Cell } from '../../../register/cell';
import type { Columns } from '../../../register/table';
import { cellOf, isFormOf, sameCell } from './cell-values';
import { keyOf, type Reading } from './sheet-reading';

export interface Place {
  readonly line: number;
  readonly position: number;
}

export interface CellWrite extends Place {
  readonly cell: Cell;
}

/** Maps cells between two readings; null if the place is uncertain. */
export interface Moves {
  later(place: Place): Place | null;
  former(place: Place): Place | null;
  /** Whether the row of this later line was inserted in between, and holds only what was written at its line. */
  isNew(line: number): boolean;
}

type Row<C extends Columns> = Reading<C>['rows'][number];
type Pairs = ReadonlyMap<number, number>;

export const idOf = ({ line, position }: Place): string => `${line}:${position}`;

export const cellAt = <C extends Columns>(reading: Reading<C>, { line, position }: Place): Cell =>
  cellOf(reading.lines[line - 1]?.[position - 1], reading.zone);

/**
 * What people moved between two readings, as far as these lines show. A column is identified by its header and a row by
 * its key. A row without a unique key, or whose key was written, is identified by its cells: each is unchanged, or as
 * written at the earlier or later line of the row.
 */
export function movesBetween<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  lines: readonly number[],
  touched: readonly CellWrite[],
): Moves {
  const written = new Map(touched.map((write) => [idOf(write), write.cell]));
  const holds = (former: Row<C>['cells'], later: Row<C>, atLines: readonly number[]): boolean =>
    Object.entries(later.cells).every(([field, cell]) => {
      if (sameCell(former[field] ?? '', cell)) return true;
      const positions = [before.positions[field] ?? 0, after.positions[field] ?? 0];
      const places = atLines.flatMap((line) => positions.map((position) => ({ line, position })));
      return places.some((place) => {
        const wrote = written.get(idOf(place));
        return wrote !== undefined && isFormOf(wrote, cell);
      });
    });
  const isAlike = (row: Row<C>, later: Row<C>): boolean => holds(row.cells, later, [row.line, later.line]);

  const [then, now] = [byLine(before.rows), byLine(after.rows)];
  const isInPlace = (line: number): boolean => {
    const [row, later] = [then.get(line), now.get(line)];
    return row && later ? isAlike(row, later) : row === later;
  };
  const keyPositions = [before, after].map(({ table, positions }) => positions[table.key]);
  const areKeysKept = !touched.some(({ position }) => keyPositions.includes(position));
  const pairs = lines.every(isInPlace)
    ? new Map(lines.map((line) => [line, line]))
    : rowPairs(before, after, areKeysKept, isAlike);
  const columns = columnPairs(before, after);
  const [formerLines, formerColumns] = [inverse(pairs), inverse(columns)];
  return {
    later: (place) => across(place, pairs, columns),
    former: (place) => across(place, formerLines, formerColumns),
    isNew(line) {
      const row = now.get(line);
      return row !== undefined && !formerLines.has(line) && holds({}, row, [line]);
    },
  };
}

const byLine = <C extends Columns>(rows: readonly Row<C>[]): ReadonlyMap<number, Row<C>> =>
  new Map(rows.map((row) => [row.line, row]));

const inverse = (pairs: Pairs): Pairs => new Map([...pairs].map(([former, later]) => [later, former]));

function across(place: Place, lines: Pairs, columns: Pairs): Place | null {
  const [line, position] = [lines.get(place.line), columns.get(place.position)];
  return line === undefined || position === undefined ? null : { line, position };
}

const headersOf = <C extends Columns>({ lines, width }: Reading<C>): readonly string[] =>
  Array.from({ length: width }, (_, index) => cleanText(String(lines[0]?.[index] ?? '')));

function columnPairs<C extends Columns>(before: Reading<C>, after: Reading<C>): Pairs {
  const headers = headersOf(after);
  const pairs = headersOf(before).map((header, index): [number, number] => {
    const isInPlace = headers[index] === header;
    return [index + 1, (isInPlace ? index : header === '' ? -1 : headers.indexOf(header)) + 1];
  });
  return new Map(pairs.filter(([, later]) => later > 0));
}

/** Later lines by former ones, for rows with exactly one candidate. */
function rowPairs<C extends Columns>(
  before: Reading<C>,
  after: Reading<C>,
  areKeysKept: boolean,
  isAlike: (row: Row<C>, later: Row<C>) => boolean,
): Pairs {
  const pairs = new Map<number, number>();
  const pairedLines = new Set<number>();
  const free = (): readonly Row<C>[] => before.rows.filter(({ line }) => !pairs.has(line));
  const open = (): readonly Row<C>[] => after.rows.filter(({ line }) => !pairedLines.has(line));
  const pair = (row: Row<C>, later: Row<C>): void => {
    pairs.set(row.line, later.line);
    pairedLines.add(later.line);
  };

  if (areKeysKept) {
    const key = ({ cells }: Row<C>): string => keyOf(before.table, cells);
    const later = grouped(open(), key);
    for (const [text, [row, ...copies]] of grouped(free(), key)) {
      const [candidate, ...others] = later.get(text) ?? [];
      if (text !== '' && row && candidate && copies.length + others.length === 0) pair(row, candidate);
    }
  }
  // Rows with equal cells are interchangeable.
  const unchanged = grouped(open(), ({ fingerprint }) => fingerprint);
  for (const row of free()) {
    const later = unchanged.get(row.fingerprint)?.shift();
    if (later) pair(row, later);
  }
  for (let hasNewPair = true; hasNewPair; ) {
    hasNewPair = false;
    for (const row of free()) {
      const [later, ...others] = open().filter((candidate) => isAlike(row, candidate));
      if (!later || others.length > 0) continue;
      pair(row, later);
      hasNewPair = true;
    }
  }
  return pairs;
}
