import type { Failure } from '../../../domain/failure';
import { googleErrors } from '../../../text/failures/google-errors';

/**
 * The failure for an error of Sheets that means this person may not edit; null for other causes. For messages in an
 * unknown language, protected ranges are the only evidence.
 */
export function editRefusal(error: unknown): Failure | null {
  const text = error instanceof Error ? error.message : String(error);
  if (googleErrors.passing.test(text)) return null;
  const places = closedPlaces();
  return googleErrors.notEditable.test(text) || (isGoogleError(error) && places.length > 0)
    ? { code: 'no-edit-right', places }
    : null;
}

/** Errors of our own code have other names. */
const isGoogleError = (error: unknown): boolean => error instanceof Error && error.name === 'Exception';

/** Sheets and ranges that this person may not edit, such as `Kiến nghị` and `Đại biểu!A1:F1`. */
function closedPlaces(): readonly string[] {
  const { ProtectionType } = SpreadsheetApp;
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .flatMap((sheet) => {
      const closed = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
        sheet
          .getProtections(type)
          .filter((protection) => !protection.isWarningOnly() && !protection.canEdit());
      return [
        ...closed(ProtectionType.SHEET).map(() => sheet.getName()),
        ...closed(ProtectionType.RANGE).map(
          (protection) => `${sheet.getName()}!${protection.getRange()?.getA1Notation() ?? ''}`,
        ),
      ];
    });
}
