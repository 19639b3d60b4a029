import { dateOf } from '../../../domain/calendar/calendar-date';
import { isVietnamZone } from '../../../domain/calendar/vietnam-zone';
import { type Cell, cellText, isDateCell } from '../../../register/cell';

/** Vietnam has had a fixed offset since 1975, so times in its zone are computed without a call. */
const vietnamOffset = 7 * 3_600_000;
const firstFixedDay = Date.UTC(1976, 0, 1);

/** What Sheets itself shows for a number that it cannot use. */
const noDay = '#NUM!';

export type SheetValue = string | number | boolean | Date;

/** `yyyy-MM-dd HH:mm:ss` of an instant in the zone of the spreadsheet. */
function wallClock(instant: Date, zone: string): string {
  if (isVietnamZone(zone) && instant.getTime() >= firstFixedDay) {
    return new Date(instant.getTime() + vietnamOffset).toISOString().slice(0, 19).replace('T', ' ');
  }
  return Utilities.formatDate(instant, zone, 'yyyy-MM-dd HH:mm:ss');
}

const isFourDigitYear = (year: number): boolean => year >= 0 && year <= 9999;

export function cellOf(value: unknown, zone: string): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    // Such as a phone number in a column of days.
    if (!isFourDigitYear(value.getUTCFullYear())) return noDay;
    const [day = '', time = '00:00:00'] = wallClock(value, zone).split(' ');
    const [year, month, ofMonth] = day.split('-').map(Number);
    const date = dateOf(year ?? 0, month ?? 0, ofMonth ?? 0);
    // A cell with only a time is dated 1899, which is not a CalendarDate.
    return date ? { date, time } : time.slice(0, 5);
  }
  return '';
}

export const sheetValueOf = (cell: Cell, zone: string): SheetValue =>
  isDateCell(cell) ? instantAt(`${cell.date}T${cell.time}Z`, zone) : cell;

/** The instant of a wall-clock time in the zone; the second step corrects for a change of offset in between. */
function instantAt(shown: string, zone: string): Date {
  const target = Date.parse(shown);
  let instant = target;
  for (let step = 1; step <= 2; step += 1) {
    const shows = Date.parse(`${wallClock(new Date(instant), zone).replace(' ', 'T')}Z`);
    instant += target - shows;
  }
  return new Date(instant);
}

/** Whether the cells of a row hold everything written into it. */
export const holdsCells = (
  cells: Readonly<Record<string, Cell>>,
  written: Readonly<Record<string, Cell>>,
): boolean => Object.entries(written).every(([field, cell]) => sameCell(cell, cells[field] ?? ''));

export const sameCell = (a: Cell, b: Cell): boolean =>
  isDateCell(a) && isDateCell(b) ? a.date === b.date && a.time === b.time : a === b;

const textOf = (cell: Cell): string => (isDateCell(cell) ? `${cell.date} ${cell.time}` : cellText(cell));

/**
 * Whether a cell holds what was written into it, also if Sheets converted a text into a number or date, or a text format
 * converted a number or date into a text.
 */
export const isFormOf = (wrote: Cell, stands: Cell): boolean =>
  sameCell(wrote, stands) || cellText(wrote) === cellText(stands) || textOf(wrote) === textOf(stands);
