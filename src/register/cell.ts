import type { CalendarDate } from '../domain/calendar/calendar-date';

/** Wall-clock date and time in the time zone of the spreadsheet. */
export interface DateCell {
  readonly date: CalendarDate;
  /** `HH:mm:ss`. */
  readonly time: string;
}

/** '' for an empty cell. */
export type Cell = string | number | boolean | DateCell;

export type CellProblem =
  | 'required'
  | 'too-long'
  | 'not-a-date'
  | 'several-days'
  | 'unlikely-year'
  | 'not-a-time'
  | 'not-an-offset'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-in-list'
  | 'phone-invalid'
  | 'email-invalid'
  | 'several-emails'
  | 'signer-invalid'
  | 'before-start'
  | 'in-the-future';

/** A name that is in no list of the workbook. */
export type NameProblem =
  | 'unknown-conference'
  | 'unknown-village'
  | 'unknown-place'
  | 'unknown-topic'
  | 'unknown-unit';

export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object';

/** The displayed text; dates as `dd/MM/yyyy`. */
export function cellText(cell: Cell): string {
  if (isDateCell(cell)) {
    const [year, month, day] = cell.date.split('-');
    return `${day}/${month}/${year}`;
  }
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(position: number): string {
  const before = Math.floor((position - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((position - 1) % 26));
}

/** `D12`; both count from 1. */
export const cellAddress = (line: number, position: number): string => `${columnLetters(position)}${line}`;
