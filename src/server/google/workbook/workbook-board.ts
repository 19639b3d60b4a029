import type { Board, BoardArea, BoardChart } from '../../../register/overview/board';
import { boardColours } from '../../../register/overview/board-colours';
import { headerStyle, tabColours } from '../../../register/styling';
import { sheetFormats } from '../sheets/sheet-formats';
import { colourCells } from './workbook-colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes the board's cells, except the office's own. */
export function writeBoard(sheet: Sheet, board: Board): void {
  const columns = Math.max(...board.lines.map((line) => line.length));
  makeRoom(sheet, board.lines.length, columns);
  const at = ({ row, column, rows, columns: wide }: BoardArea): Range =>
    sheet.getRange(row, column, rows, wide);
  for (const area of board.dates) at(area).setNumberFormat(sheetFormats.date);
  writeLines(sheet, board, columns);
  formatBoard(sheet, board, at);
  const titles = new Set(sheet.getCharts().map((chart) => chart.getOptions().get('title')));
  // Existing charts are left alone, as the office may have moved or restyled them.
  for (const chart of board.charts) if (!titles.has(chart.title)) addChart(sheet, chart, at);
}

function makeRoom(sheet: Sheet, lines: number, columns: number): void {
  const rows = lines - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const wide = columns - sheet.getMaxColumns();
  if (wide > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wide);
}

/** Writes whole lines, but in lines with an open cell only the cells left of it. */
function writeLines(sheet: Sheet, board: Board, columns: number): void {
  const padded = board.lines.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? ''));
  let from = 1;
  const write = (to: number): void => {
    if (to >= from) sheet.getRange(from, 1, to - from + 1, columns).setValues(padded.slice(from - 1, to));
  };
  for (const { row, column } of [...board.open].sort((a, b) => a.row - b.row)) {
    write(row - 1);
    const before = padded[row - 1]?.slice(0, column - 1) ?? [];
    if (before.length > 0) sheet.getRange(row, 1, 1, before.length).setValues([before]);
    from = row + 1;
  }
  write(padded.length);
}

function formatBoard(sheet: Sheet, board: Board, at: (area: BoardArea) => Range): void {
  const shown = board.widths.length;
  sheet.setTabColor(tabColours['add-on']);
  for (const [index, width] of board.widths.entries()) sheet.setColumnWidth(index + 1, width);
  sheet.hideColumns(board.hidden.from, board.hidden.count);
  sheet.getRange(1, 1).setFontSize(14).setFontWeight('bold');
  for (const row of board.headings) {
    sheet
      .getRange(row, 1, 1, shown)
      .setFontWeight('bold')
      .setBackground(headerStyle.background)
      .setFontColor(headerStyle.colour)
      .setVerticalAlignment('middle')
      .setWrap(true);
  }
  for (const area of board.centred) at(area).setHorizontalAlignment('center');
  for (const area of board.wrapped) at(area).setWrap(true).setVerticalAlignment('top');
  for (const { row, column } of board.open) sheet.getRange(row, column).setBackground('#fef7e0');
  colourCells(sheet, boardColours);
}

function addChart(sheet: Sheet, chart: BoardChart, at: (area: BoardArea) => Range): void {
  let builder = sheet.newChart().setChartType(Charts.ChartType[chart.type]);
  for (const area of chart.ranges) builder = builder.addRange(at(area));
  const built = builder
    .setNumHeaders(1)
    .setPosition(chart.at.row, chart.at.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .build();
  sheet.insertChart(built);
}
