import type { SheetChart, WriteSheet } from 'hucre/xlsx';
import { absoluteAddress, columnLetters, withSheet } from '../model/workbook/a1';
import type { Area } from '../model/workbook/area';
import { defaultColumnWidth, defaultRowHeight, resultOf, type Sheet } from '../model/workbook/workbook';

/** Page form of a sheet, and the names by which the file stores its printed area and repeated rows. */
export interface PrintForm {
  readonly page: Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'colBreaks' | 'rowBreaks'>;
  readonly names: readonly { readonly name: string; readonly range: string; readonly scope: string }[];
}

/** Inches; 10 mm at the sides, 12 mm above, 14 mm below for the page number. */
const margins = { left: 0.4, right: 0.4, top: 0.48, bottom: 0.56, header: 0.25, footer: 0.25 } as const;

/** Pixels between the margins of A4 in landscape, at 96 to the inch; a little less, as programs round. */
const pageWidth = (11.69 - margins.left - margins.right) * 96 - 8;
const pageHeight = (8.27 - margins.top - margins.bottom) * 96 - 4;

/** The default font of 10 points is not printed smaller than 8. */
const leastScale = 0.8;

const common = { paperSize: 'a4', orientation: 'landscape', margins } as const;
const footer = { oddFooter: '&L&10&A&R&10&P/&N' } as const;

/** The last row and column with a value or a formula's result that is shown. */
function lastCell({ rows, hiddenColumns }: Sheet): { readonly row: number; readonly column: number } {
  let [row, column] = [1, 1];
  rows.forEach((line, at) => {
    (line?.values ?? []).forEach((cell, place) => {
      const value = resultOf(cell);
      if (value === null || value === '' || hiddenColumns.includes(place + 1)) return;
      row = at + 1;
      column = Math.max(column, place + 1);
    });
  });
  return { row, column };
}

/** Pixels of each column in the sheet; 0 for hidden ones. */
const widthsIn = (sheet: Sheet, columns: number): readonly number[] =>
  Array.from({ length: columns }, (_, at) =>
    sheet.hiddenColumns.includes(at + 1) ? 0 : (sheet.columnWidths[at + 1] ?? defaultColumnWidth),
  );

/** LibreOffice makes a column as wide as its characters, 7.4 pixels each (measured), without the five at its sides. */
const drawnWidth = (pixels: number): number => (Math.max(0, pixels - 5) / 7) * 7.4;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The columns after which a page ends; each page begins with the `repeated` ones. */
function pageEnds(widths: readonly number[], repeated: number, room: number): readonly number[] {
  const lead = sum(widths.slice(0, repeated));
  const ends: number[] = [];
  let taken = lead;
  widths.forEach((width, at) => {
    if (at < repeated) return;
    if (taken + width > room && taken > lead) {
      ends.push(at);
      taken = lead;
    }
    taken += width;
  });
  return ends;
}

const areaName = ({ name }: Sheet, area: Area): PrintForm['names'][number] => ({
  name: '_xlnm.Print_Area',
  range: absoluteAddress(name, area),
  scope: name,
});

/** Scale at which something that large fits a page, as a whole number of hundredths. */
const fittingScale = (pixels: number, room: number): number =>
  Math.floor(Math.min(1, room / Math.max(1, pixels)) * 100);

/** A table: its frozen rows on each page, as many pages side by side as its columns need. */
function tableForm(sheet: Sheet): PrintForm {
  const last = lastCell(sheet);
  const widths = widthsIn(sheet, last.column).map((width) => Math.max(width, drawnWidth(width)));
  const scale = Math.max(leastScale * 100, fittingScale(sum(widths), pageWidth));
  const firstShown = widths.findIndex((width) => width > 0) + 1;
  const repeated = sheet.frozenColumns > 0 ? sheet.frozenColumns : Math.max(1, firstShown);
  const ends = pageEnds(widths, repeated, pageWidth / (scale / 100));
  const area = { row: 1, column: 1, rows: last.row, columns: last.column };
  const titles = [
    ...(ends.length > 0 ? [`$A:$${columnLetters(repeated)}`] : []),
    ...(sheet.frozenRows > 0 ? [`$1:$${sheet.frozenRows}`] : []),
  ].map((part) => withSheet(sheet.name, part));
  return {
    page: {
      pageSetup: { ...common, scale },
      headerFooter: footer,
      // Counted from 0: the last column of a page.
      ...(ends.length > 0 ? { colBreaks: ends.map((end) => end - 1) } : {}),
    },
    names: [
      areaName(sheet, area),
      ...(titles.length > 0
        ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet.name }]
        : []),
    ],
  };
}

/**
 * A sheet with charts is read as a whole, so that it is one page, down to its last filled cell or chart. Where that page
 * would be too small to read, it ends under the last chart, and a list below follows on pages of its own.
 */
function boardForm(sheet: Sheet, charts: readonly SheetChart[]): PrintForm {
  const last = lastCell(sheet);
  const ends = charts.map(({ anchor: { from, to = from } }) => to);
  const chartsEnd = Math.max(...ends.map(({ row }) => row));
  const rows = Math.max(last.row, chartsEnd);
  const columns = Math.max(last.column, ...ends.map(({ col }) => col));
  const widths = widthsIn(sheet, columns);
  const width = Math.max(sum(widths), sum(widths.map(drawnWidth)));
  const across = fittingScale(width, pageWidth);
  const whole = Math.min(across, fittingScale(rows * defaultRowHeight, pageHeight));
  const isSplit = whole < leastScale * 100 && rows > chartsEnd;
  const firstPage = Math.min(across, fittingScale(chartsEnd * defaultRowHeight, pageHeight));
  return {
    page: {
      pageSetup: { ...common, scale: isSplit ? firstPage : whole, horizontalCentered: true },
      headerFooter: footer,
      // Counted from 0: the last row of the page.
      ...(isSplit ? { rowBreaks: [chartsEnd - 1] } : {}),
    },
    names: [areaName(sheet, { row: 1, column: 1, rows, columns })],
  };
}

/**
 * How a sheet is printed from the file. On Google these are choices of the person who prints, so nothing in the model
 * holds them.
 */
export function printForm(sheet: Sheet, charts: readonly SheetChart[]): PrintForm {
  // LibreOffice prints a hidden sheet that has an area.
  if (sheet.hidden) return { page: {}, names: [] };
  return charts.length > 0 ? boardForm(sheet, charts) : tableForm(sheet);
}
