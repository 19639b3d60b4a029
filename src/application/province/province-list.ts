import { isVietnamZone, vietnamLocale, vietnamZone } from '../../domain/calendar/vietnam-zone';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { readSheetLink } from '../../domain/text/sheet-links';
import { cleanText } from '../../domain/text/vietnamese-text';
import { provinceTab } from '../../register/columns/tabs';
import {
  firstLine,
  type ProvinceLine,
  provinceBoard,
  provinceColumns,
  provinceTitle,
} from '../../register/province/province-board';
import type { Ports } from '../ports';

/** A register in the list of a province, as its tab shows it. */
export interface ListedRegister extends ProvinceLine {
  /** What the tab says of it, which the spreadsheet calculates. */
  readonly status: string;
  /** Days, of the later clock; 0 in time, null while its figures cannot be read. */
  readonly late: number | null;
}

/** The ID of the spreadsheet, or what stands in place of a link. */
export const idOf = (link: string): string => {
  const read = readSheetLink(link);
  return typeof read === 'string' ? link : read.id;
};

/** The list as the tab has it; lines that people typed below count too. */
export function listedRegisters({ workbook }: Ports): Outcome<readonly ListedRegister[], Failure> {
  const rows = workbook.texts(provinceTab) ?? [];
  const title = cleanText(rows[0]?.[0] ?? '');
  const isOurs = title === provinceTitle || rows.every((row) => row.every((cell) => cell === ''));
  if (!isOurs) return failure({ code: 'tab-taken', tab: provinceTab });
  const textOf = (row: readonly string[], column: keyof typeof provinceColumns): string =>
    cleanText(row[provinceColumns[column] - 1] ?? '');
  return success(
    rows
      .slice(firstLine - 1)
      .map((row) => ({
        name: textOf(row, 'name'),
        link: textOf(row, 'link'),
        status: textOf(row, 'status'),
        late: daysIn(textOf(row, 'late')),
      }))
      .filter(({ name, link }) => name !== '' || link !== ''),
  );
}

const daysIn = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);

/** Writes the whole tab, made where it is missing; `formerLines` are those that the list had. */
export function writeList(
  { workbook }: Ports,
  registers: readonly ProvinceLine[],
  formerLines: number,
): void {
  if (!workbook.tabNames().includes(provinceTab)) {
    const { locale, timeZone } = workbook.look();
    // Days are written as in Vietnam, and begin when they begin there.
    if (locale !== vietnamLocale || !isVietnamZone(timeZone)) workbook.setRegion(vietnamLocale, vietnamZone);
    workbook.addTab(provinceTab, 0);
  }
  workbook.setBoard(provinceBoard(registers, formerLines));
}
