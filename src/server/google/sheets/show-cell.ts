import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';

/** Brings the person to a cell, so that a finding can be put right in its place. */
export function showCell(place: {
  readonly tab: string;
  readonly cell: string;
}): Outcome<{ readonly shown: boolean }, Failure> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.tab);
  if (!sheet) return failure({ code: 'sheet-missing', tab: place.tab });
  sheet.activate();
  sheet.getRange(place.cell).activate();
  return success({ shown: true });
}
