import { fold } from '../../../domain/text/vietnamese-text';

const marks: ReadonlySet<string> = new Set([
  '"',
  '″',
  '〃',
  '”',
  '“',
  '„',
  "''",
  '""',
  '’’',
  '′′',
  '“”',
  ',,',
  '//',
  '~',
  'nt',
  'nhutren',
  'nhtren',
  'nhudongtren',
  'cungtren',
]);

/** Whether a cell only says that it holds what the cell above it holds: `"`, `-nt-`, `//`, `như trên`. */
export const isDitto = (cell: string): boolean => {
  const folded = fold(cell);
  return marks.has(folded) || marks.has(folded.replace(/[\s.,()\-‐-―_]/g, ''));
};

/** Dots or dashes where a form has a line to write on; they say nothing. */
export const isBlankMark = (cell: string): boolean => /^[\s.…_\-‐-―]*$/.test(cell);

/** The cells with the values of the row above in place of ditto marks, which stay where there is none. */
export const filledFromAbove = (
  cells: readonly string[],
  above: readonly string[] | null,
): readonly string[] => cells.map((cell, column) => (isDitto(cell) && above ? (above[column] ?? '') : cell));
