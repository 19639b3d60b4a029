import { datePartsOf } from '../../domain/calendar/calendar-date';
import { defaultDaysOff } from '../../register/defaults/default-days-off';
import { defaultSettings } from '../../register/settings/settings';
import type { SettingRow } from '../../register/settings/settings-table';
import type { DayOff } from '../../register/tables/days-off';

/**
 * The default rows of each code that `Cấu hình` does not have at all. A list of which the office kept only some
 * rows stays as the office made it.
 */
export function missingSettings(rows: readonly SettingRow[]): readonly SettingRow[] {
  const codes = new Set(rows.map((row) => row.code));
  return defaultSettings.filter((row) => !codes.has(row.code));
}

/** The default days of each year of which `Ngày nghỉ` has no row. */
export function missingDaysOff(rows: readonly DayOff[]): readonly DayOff[] {
  const years = new Set(rows.flatMap((row) => (row.date ? [datePartsOf(row.date).year] : [])));
  return defaultDaysOff.filter((row) => row.date !== null && !years.has(datePartsOf(row.date).year));
}

export const yearsOf = (rows: readonly DayOff[]): readonly number[] => [
  ...new Set(rows.flatMap((row) => (row.date ? [datePartsOf(row.date).year] : []))),
];
