import { fold } from '../../domain/text/vietnamese-text';
import type { Column } from '../../register/column';
import { defaultSettings, settingOf } from '../../register/settings/settings';
import { type SettingRow, settingsTable } from '../../register/settings/settings-table';
import type { SheetSnapshot } from '../ports';
import { type AnyRow, byHand, cellAt, type Flaw, flawAt, repair } from './check-flaw';

type SettingsSheet = SheetSnapshot<typeof settingsTable.columns>;

/** The column by which the setting reads a cell of its row. A disabled row needs no value. */
export function settingColumn(row: AnyRow, field: string): Column<unknown> | undefined {
  const column = settingOf(String(cellAt(row, 'code')).trim())?.cells[field as keyof SettingRow];
  const isOff = settingsTable.columns.enabled.read(cellAt(row, 'enabled'));
  return column && isOff.ok && isOff.value === false ? { ...column, required: false } : column;
}

/** Rows and cells that no setting reads, and numbers that are missing. */
export function checkSettings(sheet: SettingsSheet): readonly Flaw[] {
  const codes = new Set<string>();
  return sheet.rows.flatMap((row): readonly Flaw[] => {
    const { code, enabled } = row.values;
    if (code === '') {
      const proposed = codeFor(row.values);
      return [flawAt(sheet, row, 'code', { kind: 'code-missing', proposed, fixable: proposed !== null })];
    }
    const setting = settingOf(code);
    if (!setting) return [flawAt(sheet, row, 'code', byHand('code-unknown'))];
    if (enabled === false) return [];
    if (!setting.isList && codes.has(code)) return [flawAt(sheet, row, 'name', byHand('doubled-setting'))];
    codes.add(code);
    if (setting.ignoresValue && row.values.value !== '')
      return [flawAt(sheet, row, 'value', byHand('value-not-read'))];
    const usual = setting.isList ? undefined : setting.rows.find((one) => one.code === code)?.days;
    return cellAt(row, 'days') === '' && setting.cells.days?.required && usual != null
      ? [flawAt(sheet, row, 'days', repair('required', usual))]
      : [];
  });
}

/** The code of default rows with the same section and name, or of the section's only list. */
function codeFor({ section, name }: SettingRow): string | null {
  const ofSection = defaultSettings.filter((row) => section !== '' && fold(row.section) === fold(section));
  const named = ofSection.filter((row) => fold(row.name) === fold(name));
  const codes = new Set((named.length > 0 ? named : ofSection).map(({ code }) => code));
  const [only, ...others] = codes;
  return only !== undefined && others.length === 0 && settingOf(only)?.isList ? only : null;
}
