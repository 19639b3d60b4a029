import { fold } from '../../domain/text/vietnamese-text';

const marks: ReadonlySet<string> = new Set([
  '"',
  '″',
  '〃',
  '”',
  '“',
  "''",
  '""',
  '“”',
  '//',
  'nt',
  'nhutren',
  'nhtren',
]);

/** Whether a cell only says that it holds what the cell above it holds: `"`, `-nt-`, `//`, `như trên`. */
export const isDitto = (cell: string): boolean => marks.has(fold(cell).replace(/[\s.,()\-–—_]/g, ''));

/** The cells with the values of the row above in place of ditto marks, which stay where there is none. */
export const filledFromAbove = (
  cells: readonly string[],
  above: readonly string[] | null,
): readonly string[] => cells.map((cell, column) => (isDitto(cell) && above ? (above[column] ?? '') : cell));
