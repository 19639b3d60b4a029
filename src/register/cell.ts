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
  | 'not-a-time'
  | 'not-a-number'
  | 'not-in-list'
  | 'phone-invalid'
  | 'email-invalid'
  | 'in-the-future';

export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === 'object';

/** The displayed text; dates as `dd/MM/yyyy`. */
export function cellText(cell: Cell): string {
  if (isDateCell(cell)) {
    const [year, month, day] = cell.date.split('-');
    return `${day}/${month}/${year}`;
  }
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}
