import { type CalendarDate, dateOf, datePartsOf } from '../../domain/calendar/calendar-date';
import { readDayList } from '../../domain/calendar/day-list';
import { vietnamLocale } from '../../domain/calendar/vietnam-zone';
import { readEmails } from '../../domain/people/email-address';
import { readPhones } from '../../domain/people/phone';
import { closestName } from '../../domain/text/closest-name';
import { convertLegacy, legacyFontOf } from '../../domain/text/legacy-fonts';
import { fold } from '../../domain/text/vietnamese-text';
import { type Cell, type CellProblem, cellText, isDateCell } from '../../register/cell';
import type { Column } from '../../register/column';
import { type NameLists, readName } from '../../register/listed-names';
import { rowProblems } from '../../register/table';
import {
  type AnyRow,
  type AnySheet,
  byHand,
  cellAt,
  type Flaw,
  flawAt,
  type Remedy,
  repair,
} from './check-flaw';

export interface CellContext {
  readonly today: CalendarDate;
  readonly lists: NameLists;
  /** By which the workbook reads what is typed. */
  readonly locale: string;
  /** Overrides the column by which a cell is read. */
  readonly columnOf?: (row: AnyRow, field: string) => Column<unknown> | undefined;
}

/** Cells that cannot be read, are impossible, or are not written as their column writes them. */
export function checkCells(
  sheet: AnySheet,
  { today, lists, locale, columnOf }: CellContext,
): readonly Flaw[] {
  const columns = Object.entries(sheet.table.columns);
  return sheet.rows.flatMap((row) => {
    const ofCells = columns.flatMap(([field, declared]) => {
      const column = columnOf?.(row, field) ?? declared;
      const remedy = remedyFor(column, row, cellAt(row, field), lists, today);
      return remedy ? [flawAt(sheet, row, field, remedy, column)] : [];
    });
    const ofRow = rowProblems(sheet.table, row.values, today).map(({ field, problem }) => {
      const remedy = byHand(problem, pastDay(cellAt(row, field), today, locale));
      return flawAt(sheet, row, field, { ...remedy, limit: limitOf(sheet, row, field, problem, today) });
    });
    return [...ofCells, ...ofRow];
  });
}

/** What a day or time was compared with: today, or the start of what it ends. */
function limitOf(
  { table }: AnySheet,
  { values }: AnyRow,
  field: string,
  problem: CellProblem,
  today: CalendarDate,
): string {
  if (problem === 'in-the-future') return today;
  const start = table.columns[field]?.notBefore;
  return start ? String((values as Readonly<Record<string, unknown>>)[start] ?? '') : '';
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** The typed text if a proposal taken from it leaves out some of its words; a corrected spelling leaves out none. */
function restOf(typed: string, proposed: Cell | null): string {
  if (proposed === null) return '';
  const [words, kept] = [wordsOf(typed), wordsOf(cellText(proposed))];
  const isPart = isDateCell(proposed) || kept.every((word) => words.includes(word));
  const leavesWord = words.some((word) => /[a-z]/.test(word) && !kept.includes(word));
  return isPart && leavesWord ? typed : '';
}

function remedyFor(
  column: Column<unknown>,
  row: AnyRow,
  cell: Cell,
  lists: NameLists,
  today: CalendarDate,
): Remedy | null {
  if (cell === '') return column.required ? byHand('required') : null;
  const legacy = legacyRemedy(column, cell);
  if (legacy) return legacy;
  const reading = column.read(cell);
  if (!reading.ok) {
    const likely = guess(column, cell, today);
    return byHand(reading.failure, likely, restOf(cellText(cell), likely));
  }
  const written = column.write(reading.value);
  if (written === '' && column.required) return byHand('required');
  if (column.list === null || written === '') return spellingRemedy(column, cell, written);
  return listedRemedy(column, cell, cellText(written), row, lists);
}

/** Text in a font encoding older than Unicode. The conversion is only proposed, since it may be wrong. */
export function legacyRemedy(column: Column<unknown>, cell: Cell): Remedy | null {
  const prose = column.kind === 'text' || column.kind === 'long-text' || column.kind === 'listed';
  if (!prose || typeof cell !== 'string') return null;
  const font = legacyFontOf(cell);
  return font ? byHand('legacy-font', convertLegacy(cell, font)) : null;
}

/** The day that was likely meant by one still to come: the same of this year, or what another locale made of it. */
function pastDay(cell: Cell, today: CalendarDate, locale: string): Cell | null {
  if (!isDateCell(cell)) return null;
  const [typed, { year }] = [datePartsOf(cell.date), datePartsOf(today)];
  const ofThisYear = typed.year > year ? dateOf(year, typed.month, typed.day) : undefined;
  if (ofThisYear && ofThisYear <= today) return { ...cell, date: ofThisYear };
  return locale === vietnamLocale ? null : swappedDay(cell, today);
}

/** The day with day and month exchanged, as another locale would have read it; null where that is no past day. */
function swappedDay(cell: Cell, today: CalendarDate): Cell | null {
  if (!isDateCell(cell)) return null;
  const { year, month, day } = datePartsOf(cell.date);
  const swapped = month === day ? undefined : dateOf(year, day, month);
  return swapped && swapped <= today ? { ...cell, date: swapped } : null;
}

/** The likely meaning of a cell that cannot be read. */
function guess(column: Column<unknown>, cell: Cell, today: CalendarDate): Cell | null {
  const typed = cellText(cell);
  if (column.kind === 'date') return likelyDay(typed, today);
  if (column.kind === 'phone') return readPhones(typed).numbers.join(' / ') || null;
  if (column.kind === 'integer') return /^\D*(\d{1,9})\D*$/.exec(typed)?.[1] ?? null;
  if (column.kind === 'email') return readEmails(typed).addresses.join('; ') || null;
  if (column.choices.length > 0) return closestName(typed, column.choices) ?? null;
  return null;
}

/** The first day named. A year whose digits are those of a near year, such as 2206 for 2026, is read as that year. */
function likelyDay(typed: string, today: CalendarDate): Cell | null {
  const [first] = readDayList(typed)?.days ?? [];
  const { year } = datePartsOf(today);
  const [, day, month, typedYear = ''] = /^(\d{1,2})\D(\d{1,2})\D(\d{4})$/.exec(typed) ?? [];
  const digits = (number: string): string => [...number].sort().join('');
  const nearYear = [year, year + 1, year - 1].find((near) => digits(String(near)) === digits(typedYear));
  const date = nearYear === undefined ? first : dateOf(nearYear, Number(month), Number(day));
  return date ? { date, time: '00:00:00' } : null;
}

function spellingRemedy(column: Column<unknown>, cell: Cell, written: Cell): Remedy | null {
  const typedDate = column.format === 'date' && !isDateCell(cell);
  if (!typedDate && cellText(cell) === cellText(written)) return null;
  const digits = cellText(cell).replace(/\D/g, '');
  const lostZero = column.kind === 'phone' && cellText(written) === `0${digits}`;
  return repair(lostZero ? 'lost-zero' : 'unclean', written);
}

function listedRemedy(
  column: Column<unknown>,
  cell: Cell,
  written: string,
  row: AnyRow,
  lists: NameLists,
): Remedy | null {
  const reading = readName(column, written, row.values as Readonly<Record<string, unknown>>, lists);
  return reading.ok
    ? spellingRemedy(column, cell, reading.name)
    : byHand(reading.problem, reading.closest, restOf(written, reading.closest));
}
