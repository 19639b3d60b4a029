import { areaOf, columnLetters, columnNumber } from './a1';
import type { Area } from './workbook';

/** A reference as written: its sheet, and its two corners with what is fixed by `$`. */
export interface Reference {
  /** Absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly text: string;
}

const reference =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:[.,]\d+)?/gu;

/** Replaces every reference of a formula; texts in quotes, numbers and function names are passed over. */
export function mapReferences(formula: string, change: (found: Reference) => string): string {
  return formula.replace(reference, (whole, sheet: string | undefined, text: string | undefined) => {
    if (text === undefined) return whole;
    const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return change({ text, ...(name === undefined ? {} : { sheet: name }) });
  });
}

/** Replaces every word that is neither reference, text nor number, such as names of ranges and functions. */
export function mapWords(formula: string, change: (word: string) => string): string {
  return formula.replace(reference, (whole, _sheet, text: string | undefined) =>
    text === undefined && /^[\p{L}_]/u.test(whole) ? change(whole) : whole,
  );
}

export function withSheet(sheet: string | undefined, text: string): string {
  return sheet === undefined ? text : `'${sheet.replaceAll("'", "''")}'!${text}`;
}

/** The cells that a reference means in a sheet of this size. */
export function referredArea(
  text: string,
  size: { rowCount: number; columnCount: number },
): Area | undefined {
  return areaOf(text.replaceAll('$', ''), size);
}

interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function cornerOf(text: string): Corner {
  const parts = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text);
  const [, first = '', letters, second = '', digits] = parts ?? [];
  return {
    ...(letters ? { column: columnNumber(letters) } : {}),
    ...(digits ? { row: Number(digits) } : {}),
    fixedColumn: letters !== undefined && first === '$',
    fixedRow: letters === undefined ? first === '$' : second === '$',
  };
}

function cornerText({ column, row, fixedColumn, fixedRow }: Corner): string {
  const letters = column === undefined ? '' : `${fixedColumn ? '$' : ''}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${fixedRow ? '$' : ''}${row}`;
}

/** Gives a reference new lines; `$` and open edges stay as they were. */
export function moveCorners(text: string, move: (corner: Corner, at: 0 | 1) => Corner | undefined): string {
  const [from = '', to] = text.split(':');
  const first = move(cornerOf(from), 0);
  const last = to === undefined ? undefined : move(cornerOf(to), 1);
  if (!first || (to !== undefined && !last)) return '#REF!';
  return last ? `${cornerText(first)}:${cornerText(last)}` : cornerText(first);
}
