import type { NewColumns, Workbook } from '../../../application/workbook-port';
import { vietnamZone } from '../../../domain/calendar/vietnam-zone';
import { sheetValueOf } from '../sheets/cell-values';
import { writeBoard } from './workbook-board';
import { formatTab } from './workbook-formats';
import { lookAt } from './workbook-look';
import { runsOf } from './workbook-runs';
import { stopWarning } from './workbook-warnings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The bound spreadsheet. */
export const googleWorkbook: Workbook = {
  look: () => lookAt(SpreadsheetApp.getActiveSpreadsheet()),

  tabNames: () =>
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName()),

  texts: (tab) =>
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)?.getDataRange().getDisplayValues() ?? null,

  setRegion(locale, timeZone) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.setSpreadsheetLocale(locale);
    spreadsheet.setSpreadsheetTimeZone(timeZone);
  },

  addTab(name, place) {
    SpreadsheetApp.getActiveSpreadsheet().insertSheet(name, place);
  },

  removeTab(name) {
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetNamed(name));
  },

  keepCopy(tab, name) {
    sheetNamed(tab).copyTo(SpreadsheetApp.getActiveSpreadsheet()).setName(name).hideSheet();
  },

  addColumns,

  correctHeaders(tab, headers) {
    const sheet = sheetNamed(tab);
    for (const { position, header } of headers) sheet.getRange(1, position).setValue(header);
  },

  format: (format) => formatTab(sheetNamed(format.tab), format, sheetNamed),

  setBoard: (board) => writeBoard(sheetNamed(board.tab), board),

  drawCheckBoxes(tab, position, lines) {
    const boxes = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    const range = sheetNamed(tab).getRange(2, position, lines, 1).setDataValidation(boxes);
    // Carried out before the lock is let go.
    range.getValues();
  },

  writeLines(tab, { row, column }, lines) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    const values = lines.map((cells) => cells.map((cell) => sheetValueOf(cell, vietnamZone)));
    sheet?.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
  },

  showTab(name) {
    sheetNamed(name).showSheet();
  },

  removeWarnings: () => stopWarning(SpreadsheetApp.getActiveSpreadsheet()),
};

/** Set-up uses only tabs that it has just read or added. */
function sheetNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`the tab ${name} is gone`);
  return sheet;
}

function addColumns({ tab, colour, hidesTab, openAt, columns }: NewColumns): void {
  const sheet = sheetNamed(tab);
  if (hidesTab) sheet.hideSheet();
  if (colour !== null) sheet.setTabColor(colour);
  for (const position of openAt) {
    sheet.insertColumnsBefore(position, 1);
    // An inserted column inherits formats and drop-downs from its neighbour.
    sheet.getRange(1, position, sheet.getMaxRows(), 1).clearFormat().clearDataValidations();
  }
  const last = Math.max(...columns.map((column) => column.position));
  const missing = last - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);

  for (const run of runsOf(columns, (column) => column.width)) {
    sheet.setColumnWidths(run.from, run.items.length, run.value);
  }
  for (const run of runsOf(columns, (column) => column.hidden)) {
    if (run.value) sheet.hideColumns(run.from, run.items.length);
  }
  for (const run of runsOf(columns, () => true)) {
    sheet.getRange(1, run.from, 1, run.items.length).setValues([run.items.map((column) => column.header)]);
  }
}
