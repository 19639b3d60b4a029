import { datePartsOf } from '../../domain/calendar/calendar-date';
import { defaultDaysOff } from '../../register/defaults/default-days-off';
import { reminderSettings } from '../../register/settings/reminder-settings';
import { rowsOf } from '../../register/settings/setting';
import { defaultSettings } from '../../register/settings/settings';
import type { SettingRow } from '../../register/settings/settings-table';
import type { DayOff } from '../../register/tables/days-off';
import type { MemoryValues } from '../ports';

/** Key of the default reminder rows that this register received; a missing one was deleted by the office. */
const receivedMemory = 'set-up.reminderRows';

/** What a removal leaves for the next set-up, to which the sheets do not tell which reminders the office deleted. */
export const receivedReminders = (memory: MemoryValues): MemoryValues =>
  memory[receivedMemory] === undefined ? {} : { [receivedMemory]: memory[receivedMemory] };

/** Identifies a row of a reminder by kind and stage, as the office may change its words. */
const stageId = ({ code, days }: Pick<SettingRow, 'code' | 'days'>): string => `${code}|${days ?? ''}`;

const reminderStages: ReadonlySet<string> = new Set(rowsOf(reminderSettings).map(stageId));

/**
 * For a register without that key, as a copy made in Drive is. Of the kinds that are there, stages that are not were
 * deleted; a kind that is missing altogether may be new, and the report of set-up names it.
 */
const receivedBySheet = (codes: ReadonlySet<string>): readonly string[] =>
  rowsOf(reminderSettings).flatMap((row) => (codes.has(row.code) ? stageId(row) : []));

export interface MissingSettings {
  readonly rows: readonly SettingRow[];
  /** Those of them that a newer version adds to an existing register. */
  readonly newReminders: readonly SettingRow[];
  /** To store in shared memory after the rows are written; empty if nothing changed. */
  readonly received: MemoryValues;
}

/**
 * The default rows of each code that `Cấu hình` lacks completely; a list shortened by the office stays as it is. A stage
 * of a reminder is added only once, and not again after the office has deleted it.
 */
export function missingSettings(rows: readonly SettingRow[], memory: MemoryValues): MissingSettings {
  const codes = new Set(rows.map((row) => row.code));
  const stages = new Set(rows.map(stageId));
  const remembered = memory[receivedMemory];
  const received = new Set(remembered === undefined ? receivedBySheet(codes) : remembered.split(' '));
  const missing = defaultSettings.filter((row) => {
    const id = stageId(row);
    return reminderStages.has(id) ? !received.has(id) && !stages.has(id) : !codes.has(row.code);
  });
  // Sorted, so that interrupted and complete runs store the same.
  const now = [...new Set([...received, ...reminderStages])]
    .filter((id) => id !== '')
    .sort()
    .join(' ');
  return {
    rows: missing,
    newReminders: rows.length === 0 ? [] : missing.filter((row) => reminderStages.has(stageId(row))),
    received: now === remembered ? {} : { [receivedMemory]: now },
  };
}

/** The default days of years that have no row in `Ngày nghỉ`. */
export function missingDaysOff(rows: readonly DayOff[]): readonly DayOff[] {
  const years = new Set(yearsOf(rows));
  return defaultDaysOff.filter((row) => yearsOf([row]).every((year) => !years.has(year)));
}

export const yearsOf = (rows: readonly DayOff[]): readonly number[] => [
  ...new Set(rows.flatMap(({ date: days }) => days.map((day) => datePartsOf(day).year))),
];
