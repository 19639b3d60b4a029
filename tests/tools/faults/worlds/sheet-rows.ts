import type { WorldState } from '../../../../src/host/host';
import {
  type Cell,
  lastRowOf,
  resultOf,
  type Sheet,
  sheetNamed,
} from '../../../../src/host/model/workbook/workbook';

/** A line of a tab by header, as stored; blank cells are left out. */
export type SheetLine = Readonly<Record<string, string>>;

const textOf = (cell: Cell | undefined): string => {
  const value = cell === undefined ? null : resultOf(cell);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
};

export const headersOf = (sheet: Sheet): readonly string[] => (sheet.rows[0]?.values ?? []).map(textOf);

/** All lines below the header that hold anything, in their order, read past the add-on. */
export function linesOf(state: WorldState, tab: string): readonly SheetLine[] {
  return positionedLines(state, tab).map(({ line }) => line);
}

interface PositionedLine {
  readonly row: number;
  readonly line: SheetLine;
}

/** A stored sheet never changes; another takes its place. */
const known = new WeakMap<Sheet, readonly PositionedLine[]>();

export function positionedLines(state: WorldState, tab: string): readonly PositionedLine[] {
  const sheet = sheetNamed(state.workbook, tab);
  if (!sheet) return [];
  const lines = known.get(sheet) ?? linesIn(sheet);
  known.set(sheet, lines);
  return lines;
}

function linesIn(sheet: Sheet): readonly PositionedLine[] {
  const headers = headersOf(sheet);
  const lines: PositionedLine[] = [];
  const last = lastRowOf(sheet);
  for (let row = 2; row <= last; row += 1) {
    const values = sheet.rows[row - 1]?.values ?? [];
    const line: Record<string, string> = {};
    for (const [index, header] of headers.entries()) {
      const text = textOf(values[index]);
      if (text !== '' && header !== '') line[header] = text;
    }
    if (Object.keys(line).length > 0) lines.push({ row, line });
  }
  return lines;
}

/** 1-based column of a header; a missing one is a mistake of the test. */
export function columnOf(state: WorldState, tab: string, header: string): number {
  const sheet = sheetNamed(state.workbook, tab);
  const at = sheet ? headersOf(sheet).indexOf(header) : -1;
  if (at < 0) throw new Error(`no column ${header} in ${tab}`);
  return at + 1;
}

export function rowOfLine(state: WorldState, tab: string, header: string, text: string): number {
  const found = positionedLines(state, tab).find(({ line }) => line[header] === text);
  if (!found) throw new Error(`no line with ${header} = ${text} in ${tab}`);
  return found.row;
}
