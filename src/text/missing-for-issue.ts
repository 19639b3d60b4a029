import { conferences } from '../register/conferences';
import { defaultSettings } from '../register/default-settings';
import { settingsTable } from '../register/settings-table';

/** Where the office finds what is missing: a column of the conference, or a row of the settings. */
export function missingItem(code: string): string {
  const columns: Readonly<Record<string, { readonly header: string }>> = conferences.columns;
  const column = columns[code];
  if (column) return column.header;
  const setting = defaultSettings.find((row) => row.code === code);
  return setting ? `${setting.section}: ${setting.name} (trang ${settingsTable.tab})` : code;
}

export const missingList = (codes: readonly string[]): string => codes.map(missingItem).join(', ');
