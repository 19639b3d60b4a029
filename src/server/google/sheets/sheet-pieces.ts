import { cellText } from '../../../register/cell';
import type { CellWrite } from './sheet-moves';

/** Cells that one call can write: a block of nothing but them, or cells anywhere that get the same value. */
export interface Piece {
  readonly kind: 'block' | 'same-value';
  readonly cells: readonly CellWrite[];
}

/**
 * Few pieces that hold all the cells that have to change, and beside them at most some of `meant`. What ranks last
 * comes in the last pieces, for it may say that the rest is done.
 */
export function piecesOf(
  changing: readonly CellWrite[],
  meant: readonly CellWrite[],
  rankOf: (cell: CellWrite) => number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const wide = allBlocks(meant);
  let left = new Set(changing);
  while (left.size > 0) {
    const cells = [...left];
    const inLeft = (piece: Piece): number => piece.cells.filter((cell) => left.has(cell)).length;
    const [first, ...others] = [...allBlocks(cells), ...groups(cells), ...wide];
    if (!first) break;
    let [best, most] = [first, inLeft(first)];
    for (const one of others) {
      const count = inLeft(one);
      if (count > most) [best, most] = [one, count];
    }
    const taken = new Set(best.cells);
    pieces.push(best);
    left = new Set(cells.filter((cell) => !taken.has(cell)));
  }
  const last = (piece: Piece): number => Math.max(...piece.cells.map(rankOf));
  return pieces.sort((one, other) => last(one) - last(other));
}

const allBlocks = (cells: readonly CellWrite[]): readonly Piece[] => [
  ...blocks(cells, 'position', 'line'),
  ...blocks(cells, 'line', 'position'),
];

type Axis = 'line' | 'position';

/** Runs along one axis, joined with those of the same extent beside them. */
function blocks(cells: readonly CellWrite[], along: Axis, across: Axis): readonly Piece[] {
  const runs = chains(
    [...cells].sort((one, other) => one[across] - other[across] || one[along] - other[along]),
    (last, next) => last[across] === next[across] && last[along] + 1 === next[along],
  );
  const extent = (run: readonly CellWrite[]): readonly [number, number] => [
    run[0]?.[along] ?? 0,
    run[run.length - 1]?.[along] ?? 0,
  ];
  const place = (run: readonly CellWrite[]): number => run[0]?.[across] ?? 0;
  const inOrder = runs.sort((one, other) => {
    const [[from, to], [otherFrom, otherTo]] = [extent(one), extent(other)];
    return from - otherFrom || to - otherTo || place(one) - place(other);
  });
  const joined = chains(
    inOrder,
    (last, next) => String(extent(last)) === String(extent(next)) && place(last) + 1 === place(next),
  );
  return joined.map((block) => ({ kind: 'block', cells: block.flat() }));
}

function chains<T>(sorted: readonly T[], follows: (last: T, next: T) => boolean): T[][] {
  const result: T[][] = [];
  for (const one of sorted) {
    const chain = result[result.length - 1];
    const last = chain?.[chain.length - 1];
    if (chain && last !== undefined && follows(last, one)) chain.push(one);
    else result.push([one]);
  }
  return result;
}

function groups(cells: readonly CellWrite[]): readonly Piece[] {
  const byValue = new Map<string, CellWrite[]>();
  for (const cell of cells) {
    const id = `${typeof cell.cell}:${cellText(cell.cell)}`;
    byValue.set(id, [...(byValue.get(id) ?? []), cell]);
  }
  return [...byValue.values()].map((group) => ({ kind: 'same-value', cells: group }));
}
