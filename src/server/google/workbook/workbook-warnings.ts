import type { TabFormat } from '../../../application/workbook-port';
import { warningMark } from '../../../register/styling';
import { runsOf } from './workbook-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Asks before somebody types into headers, into columns of the add-on, or into a sheet of the add-on. */
export function warnOn(sheet: Sheet, { columns, warns }: TabFormat): void {
  if (warns) {
    const standing = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    // A sheet has at most one protection; the office's own, of any kind, is stronger than a warning.
    if (standing.every(isBegun)) mark(sheet.protect());
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
    else if (!ours && isBegun(protection) && missing.delete(address)) mark(protection);
  }
  for (const range of missing.values()) mark(range.protect());
}

/** A run that broke off may have left a protection without its description. */
const isBegun = (protection: Protection): boolean => protection.getDescription() === '';

/** The description comes last: a protection that has it is complete. */
function mark(protection: Protection): void {
  protection.setWarningOnly(true);
  protection.setDescription(warningMark);
}
