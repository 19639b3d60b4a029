import { grouped } from '../../../domain/grouped';
import { cellText, columnLetters } from '../../../register/cell';
import type { CellWrite, Place } from './sheet-moves';

/** Cells that one call can write: a block, or cells anywhere that get the same value. */
export type Piece = Block | { readonly kind: 'same-value'; readonly cells: readonly CellWrite[] };

export interface Block extends Place {
  readonly kind: 'block';
  readonly rows: readonly (readonly CellWrite[])[];
}

export const cellsIn = (piece: Piece): readonly CellWrite[] =>
  piece.kind === 'block' ? piece.rows.flat() : piece.cells;

/**
 * The fewest pieces that cover all changing cells, of three simple ways: blocks of these cells, cells of equal value, or
 * blocks of all cells in `writes`. Cells of the highest rank are in the last pieces, as they may say that the rest is
 * done.
 */
export function piecesOf(
  changing: readonly CellWrite[],
  writes: readonly CellWrite[],
  rankOf: (cell: CellWrite) => number,
): readonly Piece[] {
  const isChanging = new Set(changing);
  const ways = [blocks(changing), sameValues(changing), blocks(writes)].map((pieces) =>
    pieces.filter((piece) => cellsIn(piece).some((cell) => isChanging.has(cell))),
  );
  const [fewest = []] = ways.sort((a, b) => a.length - b.length);
  const last = (piece: Piece): number => Math.max(...cellsIn(piece).map(rankOf));
  return fewest.sort((a, b) => last(a) - last(b));
}

/** Runs along a line, joined with runs of the same extent on the lines below. */
function blocks(cells: readonly CellWrite[]): Piece[] {
  const sorted = [...cells].sort((a, b) => a.line - b.line || a.position - b.position);
  const runs = chains(sorted, (a, b) => a.line === b.line && a.position + 1 === b.position);
  runs.sort(([a, ...rest], [b, ...others]) => a.position - b.position || rest.length - others.length);
  const isBelow = ([a, ...rest]: Chain<CellWrite>, [b, ...others]: Chain<CellWrite>): boolean =>
    a.position === b.position && rest.length === others.length && a.line + 1 === b.line;
  return chains(runs, isBelow).map((rows) => {
    const [[{ line, position }]] = rows;
    return { kind: 'block', line, position, rows };
  });
}

function sameValues(cells: readonly CellWrite[]): Piece[] {
  const groups = grouped(cells, ({ cell }) => `${typeof cell}:${cellText(cell)}`);
  return [...groups.values()].flatMap((group) =>
    group.length > 1 ? [{ kind: 'same-value', cells: group }] : blocks(group),
  );
}

/** Such as `B2:B4`, one for each run in a column. */
export function addressesOf(cells: readonly Place[]): string[] {
  const sorted = [...cells].sort((a, b) => a.position - b.position || a.line - b.line);
  const stretches = chains(sorted, (a, b) => a.position === b.position && a.line + 1 >= b.line);
  return stretches.map(([first, ...others]) => {
    const column = columnLetters(first.position);
    return `${column}${first.line}:${column}${(others[others.length - 1] ?? first).line}`;
  });
}

type Chain<T> = [T, ...T[]];

/** Splits the items wherever one does not follow the one before. */
function chains<T>(sorted: readonly T[], follows: (previous: T, item: T) => boolean): Chain<T>[] {
  const result: Chain<T>[] = [];
  for (const [index, item] of sorted.entries()) {
    const previous = sorted[index - 1];
    const chain = result[result.length - 1];
    if (chain && previous !== undefined && follows(previous, item)) chain.push(item);
    else result.push([item]);
  }
  return result;
}
