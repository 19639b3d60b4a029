import type { Area, Size } from './area';

/** Letters of a column, counted from 1: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B2:C9`, or `B2` for one cell. */
export function a1Of({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** A reference with its sheet, which is left out when undefined. */
export function withSheet(sheet: string | undefined, reference: string): string {
  return sheet === undefined ? reference : `'${sheet.replaceAll("'", "''")}'!${reference}`;
}

/** `'Tổng quan'!$A$2:$A$9`. */
export function absoluteAddress(sheet: string, area: Area): string {
  return withSheet(sheet, a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/**
 * The area of `B2`, `B2:C9`, `A:A`, `2:5` or `A2:A`; what is left open reaches to the sheet's edge. Undefined when
 * the text is none of these. The area may lie outside the sheet.
 */
export function areaOf(a1: string, { rowCount, columnCount }: Size): Area | undefined {
  const [from = '', to, ...more] = a1.split(':');
  const first = corner.exec(from);
  const last = corner.exec(to ?? from);
  if (!first || !last || more.length > 0 || from === '' || to === '') return undefined;
  const single = to === undefined;
  if (single && (!first[1] || !first[2])) return undefined;
  const columns = [first[1] ? columnNumber(first[1]) : 1, last[1] ? columnNumber(last[1]) : columnCount];
  const rows = [first[2] ? Number(first[2]) : 1, last[2] ? Number(last[2]) : rowCount];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 1 || column < 1) return undefined;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Splits `'Đại biểu'!A1:B2` into the sheet's name and the rest. */
export function splitSheetName(a1: string): { readonly sheet?: string; readonly rest: string } {
  const at = a1.lastIndexOf('!');
  if (at < 0) return { rest: a1 };
  const name = a1.slice(0, at);
  const bare = /^'(.*)'$/.exec(name);
  return { sheet: bare ? (bare[1] ?? '').replaceAll("''", "'") : name, rest: a1.slice(at + 1) };
}
