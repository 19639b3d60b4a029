import { readEmails } from '../../domain/people/email-address';
import { enabledStages } from '../../domain/reminders/reminder';
import type { MailStop } from '../../register/mail-stop';
import { reminderSettings } from '../../register/settings/reminder-settings';
import { type Settings, settingOf } from '../../register/settings/settings';
import type { SettingRow } from '../../register/settings/settings-table';
import type { Conference } from '../../register/tables/conferences';
import type { DayOff } from '../../register/tables/days-off';

export interface StopSources {
  /** Null before the first conference. */
  readonly conference: Conference | null;
  readonly settings: Settings;
  readonly rows: readonly SettingRow[];
  readonly daysOff: readonly DayOff[];
}

export function mailStops({ conference, settings, rows, daysOff }: StopSources): readonly MailStop[] {
  const stops: MailStop[] = [];
  const status = conference?.status ?? (conference && 'preparing');
  if (status === 'preparing' || status === 'postponed') stops.push({ kind: 'not-issued' });
  if (settings.office.clerkEmails.length === 0) stops.push({ kind: 'no-clerk-address' });
  const unreadRows = rows.filter(
    ({ code, enabled, value }) =>
      enabled !== false &&
      settingOf(code)?.cells.value?.kind === 'email' &&
      readEmails(value).unread.length > 0,
  );
  if (unreadRows.length > 0)
    stops.push({ kind: 'unread-addresses', names: unreadRows.map(({ name }) => name) });
  const off = Object.entries(settings.reminders).flatMap(([kind, stages]) =>
    // Object.entries loses the key type; the keys are those of the declaration.
    enabledStages(stages).length > 0 ? [] : (nameOf(kind as keyof typeof reminderSettings) ?? []),
  );
  if (off.length > 0) stops.push({ kind: 'rules-off', names: off });
  return [...stops, ...unreadDays(daysOff)];
}

/** Lines of `Ngày nghỉ` that no term counts with. */
export function unreadDays(daysOff: readonly DayOff[]) {
  const rows = daysOff.filter(({ date, kind }) => date.length === 0 || !kind).length;
  return rows > 0 ? [{ kind: 'unread-days', rows } as const] : [];
}

const nameOf = (kind: keyof typeof reminderSettings): string | undefined =>
  reminderSettings[kind].rows[0]?.name;
