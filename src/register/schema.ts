import type { SettingRow } from './settings/settings-table';

/**
 * Version of the layout of the workbook: raised with each step of application/set-up/upgrade-steps. It is a row of
 * `Cấu hình`, because that travels with a copy in Drive and goes back with a restored version, as the sheets do; a
 * document property would do neither.
 */
export const currentSchema = 2;

export const schemaCode = 'register.schema';

/** Registers from before the row have version 1; a workbook without settings is no register yet and has none. */
export function schemaIn(rows: readonly Pick<SettingRow, 'code' | 'value'>[]): number | null {
  const version = Number(rows.find(({ code }) => code === schemaCode)?.value);
  if (Number.isInteger(version) && version > 0) return version;
  return rows.length === 0 ? null : 1;
}

/** Written by a newer version of the add-on, whose sheets this one would misread. */
export const isNewer = (rows: readonly Pick<SettingRow, 'code' | 'value'>[]): boolean =>
  (schemaIn(rows) ?? currentSchema) > currentSchema;

/** The tab that keeps what a tab held before an upgrade. */
export const copyName = (tab: string, version: number): string => `${tab} (bản ${version})`;
