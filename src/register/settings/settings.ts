import { listSettings } from './list-settings';
import { officeSettings } from './office-settings';
import { paperSettings } from './paper-settings';
import { reminderSettings } from './reminder-settings';
import { driveId, inSection, rowsOf, text, type ValuesOf, valuesOf } from './setting';
import type { SettingRow } from './settings-table';
import { termSettings } from './term-settings';

const drive = inSection('Văn bản trên Drive');
const note = 'Tiện ích tự điền; không sửa.';

/** Every setting, in the order of the rows of `Cấu hình`; facts that differ by place or year live here alone. */
const settings = {
  ...officeSettings,
  ...termSettings,
  ...listSettings,
  reminders: reminderSettings,
  papers: paperSettings,
  drive: {
    folder: driveId(drive('drive.folder', 'Thư mục văn bản', note)),
  },
  /** E-mail of the person under whose account the daily trigger runs; '' before set-up. */
  reminderOwner: text(drive('reminder.owner', 'Người chạy nhắc việc hằng ngày', note)),
} as const;

/** What `Cấu hình` says, with the default where a row is missing or blank. */
export type Settings = ValuesOf<typeof settings>;

export const readSettings = (rows: readonly SettingRow[]): Settings => valuesOf(settings, rows);

/** The rows that set-up puts into `Cấu hình`. */
export const defaultSettings: readonly SettingRow[] = rowsOf(settings);
