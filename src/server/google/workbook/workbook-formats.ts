import type { ColumnFormat, DropDown, TabFormat } from '../../../application/workbook-port';
import { headerStyle } from '../../../register/styling';
import { sheetFormats } from '../sheets/sheet-formats';
import { colourCells } from './workbook-colours';
import { runsOf } from './workbook-runs';
import { warnOn } from './workbook-warnings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formats a sheet as declared; the office's own columns and rules stay. */
export function formatTab(sheet: Sheet, format: TabFormat, sheetNamed: (name: string) => Sheet): void {
  if (sheet.getMaxRows() < 2) sheet.insertRowsAfter(1, 1);
  const { columns } = format;
  formatHeader(sheet, columns);
  formatBody(sheet, columns);
  for (const { position, dropDown } of columns) {
    if (dropDown) bodyOf(sheet, position, 1).setDataValidation(ruleOf(dropDown, sheetNamed));
  }
  if (sheet.getFrozenRows() < 1) sheet.setFrozenRows(1);
  colourCells(sheet, format.rules);
  warnOn(sheet, format);
}

/** The columns below the header, down to the last line of the grid. */
const bodyOf = (sheet: Sheet, from: number, count: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(2, from, sheet.getMaxRows() - 1, count);

function formatHeader(sheet: Sheet, columns: readonly ColumnFormat[]): void {
  for (const run of runsOf(columns, () => true)) {
    sheet
      .getRange(1, run.from, 1, run.items.length)
      .setFontWeight('bold')
      .setBackground(headerStyle.background)
      .setFontColor(headerStyle.colour)
      .setVerticalAlignment('middle')
      .setWrap(true)
      .setNotes([run.items.map((column) => column.note)]);
  }
}

function formatBody(sheet: Sheet, columns: readonly ColumnFormat[]): void {
  for (const run of runsOf(columns, (column) => column.numberFormat)) {
    bodyOf(sheet, run.from, run.items.length).setNumberFormat(sheetFormats[run.value]);
  }
  for (const run of runsOf(columns, (column) => column.wrap)) {
    if (run.value) bodyOf(sheet, run.from, run.items.length).setWrap(true);
  }
  for (const run of runsOf(columns, () => true)) {
    bodyOf(sheet, run.from, run.items.length).setVerticalAlignment('top');
  }
}

/** Allows invalid values, so that typed, pasted and written rows are never rejected; the register check reports them. */
function ruleOf(
  dropDown: DropDown,
  sheetNamed: (name: string) => Sheet,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(dropDown.help);
  return dropDown.kind === 'values'
    ? rule.requireValueInList([...dropDown.values], true).build()
    : rule.requireValueInRange(bodyOf(sheetNamed(dropDown.tab), dropDown.position, 1), true).build();
}
