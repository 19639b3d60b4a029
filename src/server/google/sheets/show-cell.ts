import type { Failure } from '../../../domain/failure';
import { failure, type Outcome, success } from '../../../domain/outcome';

/** Selects a cell, so that a finding can be corrected there. */
export function showCell(place: {
  readonly tab: string;
  readonly cell: string;
}): Outcome<{ readonly shown: boolean }, Failure> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.tab);
  if (!sheet) return failure({ code: 'sheet-missing', tab: place.tab });
  const [, letters = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(place.cell) ?? [];
  const isInside =
    positionOf(letters) <= sheet.getMaxColumns() && Number(line) >= 1 && Number(line) <= sheet.getMaxRows();
  // Rows and columns may have been deleted since the check.
  if (!isInside) return failure({ code: 'cell-gone', tab: place.tab, cell: place.cell });
  sheet.activate();
  sheet.getRange(place.cell).activate();
  return success({ shown: true });
}

/** 1 for `A`, 27 for `AA`. */
const positionOf = (letters: string): number =>
  [...letters].reduce((position, letter) => 26 * position + letter.charCodeAt(0) - 64, 0);
