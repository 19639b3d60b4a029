import type { TabFormat } from '../../../application/workbook-port';
import { warningMark } from '../../../register/styling';
import { runsOf } from './workbook-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Sets warnings before typing into headers, columns of the add-on, or sheets of the add-on. */
export function warnOn(sheet: Sheet, { columns, warns }: TabFormat): void {
  if (warns) {
    const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    // A sheet has at most one protection; one set by the office stays, as it is at least as strong as a warning.
    if (protections.every(isUnmarked)) mark(sheet.protect());
    return;
  }
  const lines = sheet.getMaxRows();
  const missing = new Map<string, Range>();
  const add = (range: Range): void => void missing.set(range.getA1Notation(), range);
  add(sheet.getRange(1, 1, 1, sheet.getMaxColumns()));
  for (const run of runsOf(columns, (column) => column.warns)) {
    if (run.value) add(sheet.getRange(1, run.from, lines, run.items.length));
  }
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const address = protection.getRange()?.getA1Notation() ?? '';
    const ours = protection.getDescription() === warningMark;
    if (ours && !missing.delete(address)) protection.remove();
    else if (!ours && isUnmarked(protection) && missing.delete(address)) mark(protection);
  }
  for (const range of missing.values()) mark(range.protect());
}

/** Possibly left without its description by an interrupted run. */
const isUnmarked = (protection: Protection): boolean => protection.getDescription() === '';

/** The description is set last, so that a protection with it is complete. */
function mark(protection: Protection): void {
  protection.setWarningOnly(true);
  protection.setDescription(warningMark);
}

export function stopWarning(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const sheet of spreadsheet.getSheets())
    for (const protection of [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)])
      if (protection.getDescription() === warningMark) protection.remove();
}
