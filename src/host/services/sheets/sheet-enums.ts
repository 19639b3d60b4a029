import { enumeration } from '../enumeration';

/** The enumerations under `SpreadsheetApp`, with the values of the platform's reference. */

export const protectionTypes = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

/** The criteria that the host can judge. */
export const dataValidationCriteria = enumeration('SpreadsheetApp.DataValidationCriteria', [
  'DATE_IS_VALID_DATE',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
]);

export const chartTypes = enumeration('Charts.ChartType', ['BAR', 'COLUMN', 'LINE', 'PIE']);
