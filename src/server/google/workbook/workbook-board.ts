import { cellAddress } from '../../../register/cell';
import type { Board, BoardArea, BoardChart } from '../../../register/overview/board';
import { headerStyle, tabColours } from '../../../register/styling';
import { sheetFormats } from '../sheets/sheet-formats';
import { colourCells } from './workbook-colours';
import { runsOf } from './workbook-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const barColour = '#1a73e8';
const openColour = '#fef7e0';
/** Points. */
const titleSize = 12;

/** Writes the board's cells, except the office's own, over whatever an earlier board left. */
export function writeBoard(sheet: Sheet, board: Board): void {
  const columns = Math.max(...board.lines.map((line) => line.length));
  makeRoom(sheet, board.lines.length, columns);
  const at = ({ row, column, rows, columns: wide }: BoardArea): Range =>
    sheet.getRange(row, column, rows, wide);
  clearFormerBoard(sheet, board, columns);
  listed(sheet, board.dates)?.setNumberFormat(sheetFormats.date);
  writeLines(sheet, board, columns);
  formatBoard(sheet, board);
  placeCharts(sheet, board, at);
  if (board.named)
    SpreadsheetApp.getActiveSpreadsheet().setNamedRange(board.named.name, at(board.named.area));
}

/** An earlier board reached further down, and had its colours and hidden columns elsewhere. */
function clearFormerBoard(sheet: Sheet, board: Board, columns: number): void {
  const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  // The board of this version ends in its own last column.
  if (lastRow === 0 || lastColumn === columns) return;
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearFormat();
  sheet.showColumns(1, sheet.getMaxColumns());
  const below = board.lines.length + 1;
  if (lastRow >= below)
    sheet.getRange(below, 1, lastRow - below + 1, Math.max(lastColumn, columns)).clearContent();
  if (lastColumn > columns) sheet.getRange(1, columns + 1, lastRow, lastColumn - columns).clearContent();
}

function makeRoom(sheet: Sheet, lines: number, columns: number): void {
  const rows = lines - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const wide = columns - sheet.getMaxColumns();
  if (wide > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wide);
}

/** Writes whole lines; in lines with open cells, what stands between these. */
function writeLines(sheet: Sheet, board: Board, columns: number): void {
  const padded = board.lines.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? ''));
  let from = 1;
  const write = (to: number): void => {
    if (to >= from) sheet.getRange(from, 1, to - from + 1, columns).setValues(padded.slice(from - 1, to));
  };
  for (const row of [...new Set(board.open.map((place) => place.row))].sort((a, b) => a - b)) {
    write(row - 1);
    const open = board.open
      .flatMap((place) => (place.row === row ? [place.column] : []))
      .sort((a, b) => a - b);
    let left = 1;
    for (const column of [...open, columns + 1]) {
      const cells = padded[row - 1]?.slice(left - 1, column - 1) ?? [];
      if (cells.length > 0) sheet.getRange(row, left, 1, cells.length).setValues([cells]);
      left = column + 1;
    }
    from = row + 1;
  }
  write(padded.length);
}

/** Areas that take the same look with one call; null for none. */
const listed = (sheet: Sheet, areas: readonly BoardArea[]): GoogleAppsScript.Spreadsheet.RangeList | null =>
  areas.length === 0
    ? null
    : sheet.getRangeList(
        areas.map(
          ({ row, column, rows, columns }) =>
            `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`,
        ),
      );

function formatBoard(sheet: Sheet, board: Board): void {
  sheet.setTabColor(tabColours['add-on']);
  const columns = board.widths.map((width, index) => ({ position: index + 1, width }));
  for (const { from, items, value } of runsOf(columns, ({ width }) => width))
    sheet.setColumnWidths(from, items.length, value);
  if (board.hidden.count > 0) sheet.hideColumns(board.hidden.from, board.hidden.count);
  sheet.getRange(1, 1).setFontSize(14).setFontWeight('bold');
  listed(sheet, [...board.headings, ...board.strong])?.setFontWeight('bold');
  listed(sheet, board.headings)?.setBackground(headerStyle.background);
  listed(sheet, board.bars)?.setFontColor(barColour);
  listed(sheet, board.centred)?.setHorizontalAlignment('center');
  listed(sheet, board.wrapped)?.setWrap(true);
  listed(
    sheet,
    board.open.map((place) => ({ ...place, rows: 1, columns: 1 })),
  )?.setBackground(openColour);
  colourCells(sheet, board.colours);
}

/** The office may have moved or restyled a chart, so one that still draws its figures stays as it is. */
function placeCharts(sheet: Sheet, board: Board, at: (area: BoardArea) => Range): void {
  const missing = new Map(board.charts.map((chart) => [chart.title, chart]));
  for (const chart of sheet.getCharts()) {
    const title = String(chart.getOptions().get('title'));
    const declared = missing.get(title);
    if (!declared && !board.formerCharts.includes(title)) continue;
    if (declared && drawnFrom(chart) === rangesOf(declared)) missing.delete(title);
    else sheet.removeChart(chart);
  }
  for (const chart of missing.values()) addChart(sheet, chart, at);
}

const placeText = ({ row, column, rows, columns }: BoardArea): string =>
  [row, column, rows, columns].join(' ');

const rangesOf = (chart: BoardChart): string => chart.ranges.map(placeText).join('; ');

const drawnFrom = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): string =>
  chart
    .getRanges()
    .map((range) =>
      placeText({
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      }),
    )
    .join('; ');

function addChart(sheet: Sheet, chart: BoardChart, at: (area: BoardArea) => Range): void {
  let builder = sheet.newChart().setChartType(Charts.ChartType[chart.type]);
  for (const area of chart.ranges) builder = builder.addRange(at(area));
  const built = builder
    .setNumHeaders(1)
    .setPosition(chart.at.row, chart.at.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('titleTextStyle', { fontSize: titleSize })
    .setOption('legend', { position: chart.legend })
    .setOption('width', chart.width)
    .setOption('height', chart.height);
  if (chart.colours.length > 0) built.setOption('colors', [...chart.colours]);
  sheet.insertChart(built.build());
}
