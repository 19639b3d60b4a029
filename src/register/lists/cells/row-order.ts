import type { PastedRow } from './pasted-cells';

const isFilled = ({ cells }: PastedRow): boolean => cells.some((cell) => cell !== '');

/** Two halves of a list side by side, from the row and at the column given: the right half goes on after the left one. */
export function oneBelowOther(rows: readonly PastedRow[], from: number, at: number): readonly PastedRow[] {
  const left = rows.map((row, index) => (index < from ? row : { ...row, cells: row.cells.slice(0, at) }));
  const right = rows.slice(from).map((row) => ({ ...row, cells: row.cells.slice(at), half: 2 }));
  return [...left, ...right].filter(isFilled);
}

/** Lines such as `Chức vụ: Trưởng thôn` under `Họ và tên: Lê An` belong to that person's row. */
export function withLabelledJoined(
  rows: readonly PastedRow[],
  labelOf: (cell: string) => string | null,
): readonly PastedRow[] {
  const result: PastedRow[] = [];
  let isOpen = false;
  for (const row of rows) {
    const filled = row.cells.filter((cell) => cell !== '');
    const first = labelOf(filled[0] ?? '');
    const isLabelled = first !== null && filled.length > 1;
    const last = result[result.length - 1];
    if (isLabelled && isOpen && last && !filled.some((cell) => labelOf(cell) === 'fullName')) {
      const more = [...(last.more ?? []), row];
      result[result.length - 1] = { ...last, cells: [...last.cells, ...row.cells], more };
    } else {
      result.push(row);
      isOpen = isLabelled;
    }
  }
  return result;
}
