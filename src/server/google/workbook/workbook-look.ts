import type { TabState, WorkbookState } from '../../../application/workbook-port';

export function lookAt(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WorkbookState {
  return {
    name: spreadsheet.getName(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    tabs: spreadsheet.getSheets().map(tabState),
  };
}

function tabState(sheet: GoogleAppsScript.Spreadsheet.Sheet): TabState {
  const name = sheet.getName();
  const [first = [], ...below] = sheet.getDataRange().getValues();
  const blank = below.length === 0 && first.every((value) => value === '');
  if (blank) return { name, headers: [], notes: [], filled: [], empty: sheet.getCharts().length === 0 };
  const [notes = []] = sheet.getRange(1, 1, 1, first.length).getNotes();
  return {
    name,
    headers: first.map(String),
    notes,
    filled: first.map((_, index) => below.some((line) => line[index] !== '')),
    empty: false,
  };
}
