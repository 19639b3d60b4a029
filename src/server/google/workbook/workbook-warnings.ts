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
  const wanted = new Map<string, Range>();
  const want = (range: Range): void => void wanted.set(range.getA1Notation(), range);
  want(sheet.getRange(1, 1, 1, sheet.getMaxColumns()));
  for (const run of runsOf(columns, (column) => column.warns)) {
    if (run.value) want(sheet.getRange(1, run.from, lines, run.items.length));
  }
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const address = protection.getRange()?.getA1Notation() ?? '';
    const ours = protection.getDescription() === warningMark;
    if (ours && !wanted.delete(address)) protection.remove();
    else if (!ours && isBegun(protection) && wanted.delete(address)) mark(protection);
  }
  for (const range of wanted.values()) mark(range.protect());
}

/** A run that broke off may have left a protection that does not say yet what it is. */
const isBegun = (protection: Protection): boolean => protection.getDescription() === '';

/** The description comes last: a protection that has it is complete. */
function mark(protection: Protection): void {
  protection.setWarningOnly(true);
  protection.setDescription(warningMark);
}
