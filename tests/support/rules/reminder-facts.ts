import { openReminders } from '../../../src/application/reminders/open-reminders';
import { addDays, type CalendarDate, isoDate } from '../../../src/domain/calendar/calendar-date';
import { workingCalendar } from '../../../src/domain/calendar/working-days';
import type { ConferenceStatus } from '../../../src/domain/conference/conference';
import { readEmails } from '../../../src/domain/people/email-address';
import type { PlannedReminder } from '../../../src/domain/reminders/reminder';
import type { ReminderKind } from '../../../src/register/settings/reminder-settings';
import { readSettings, type Settings } from '../../../src/register/settings/settings';
import { rowWith } from '../../../src/register/table';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { type Broadcast, broadcasts } from '../../../src/register/tables/broadcasts';
import { type Conference, conferences } from '../../../src/register/tables/conferences';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import type { LetterKinds, ReminderFacts } from '../../../src/templates/reminders/letter-kind';
import { reminderKinds } from '../../../src/templates/reminders/reminder-kinds';
import { holidays2023to2027 } from './holidays';

/** One row of `Cấu hình` about reminders. */
export interface Rule {
  readonly kind: ReminderKind;
  readonly days: number;
  readonly enabled: boolean;
}

export const rule = (kind: ReminderKind, days: number, enabled = true): Rule => ({ kind, days, enabled });

export const rules = [
  rule('invitations-unsent', 3),
  rule('broadcast-unlogged', 7),
  rule('attendee', 7),
  rule('attendee', 3),
  rule('attendee', 1),
  rule('open-petitions', 7),
  rule('overdue-to-chair', 7),
];

const office = readSettings([]);

const listOf = (typed: string): readonly string[] => readEmails(typed).addresses;

export function settingsWith(
  rows: readonly Rule[],
  { clerkEmail = 'clerk@x.vn', chairEmail = 'chair@x.vn', units = unitsOf('kt@x.vn') } = {},
): Settings {
  const noRows = Object.fromEntries(Object.keys(office.reminders).map((kind) => [kind, []]));
  const reminders: Record<string, object[]> = noRows;
  for (const { kind, ...stage } of rows) reminders[kind]?.push({ ...stage, words: '' });
  return {
    ...office,
    office: { ...office.office, clerkEmails: listOf(clerkEmail), chairEmails: listOf(chairEmail) },
    contact: { ...office.contact, name: 'Văn phòng' },
    signer: { ...office.signer, name: 'Chủ tịch' },
    units,
    reminders: { ...office.reminders, ...reminders },
  };
}

export const unitsOf = (economy: string) => [
  { name: 'Phòng Kinh tế', emails: listOf(economy) },
  { name: 'Công an xã', emails: [] },
];

export const conferenceOn = (id: string, date: string, status: ConferenceStatus = 'issued'): Conference =>
  rowWith(conferences, { id, status, dateState: 'fixed', date: isoDate(date) });

export const guest = (id: string, sentOn: string | null, more: Partial<Attendee> = {}): Attendee =>
  rowWith(attendees, {
    id,
    conference: 'HN1',
    fullName: `Đại biểu ${id}`,
    email: `${id}@x.vn`,
    sentOn: sentOn === null ? null : isoDate(sentOn),
    ...more,
  });

export const petition = (
  id: string,
  unit: string,
  dueOn: string | null,
  more: Partial<Petition> = {},
): Petition =>
  rowWith(petitions, {
    id,
    conference: 'HN1',
    unit,
    class: 'request',
    status: 'assigned',
    receivedOn: isoDate('2026-11-15'),
    dueOn: dueOn === null ? null : isoDate(dueOn),
    ...more,
  });

export const broadcast = (conference: string, on: string | null): Broadcast =>
  rowWith(broadcasts, { conference, broadcastOn: on === null ? null : isoDate(on) });

// The conference is on Sunday 15/11/2026: D-7 is Sunday 08/11, so the last day of issue is Friday 06/11.
export const nothing: ReminderFacts = {
  today: isoDate('2026-11-02'),
  calendar: workingCalendar(holidays2023to2027),
  troubles: [],
  settings: settingsWith(rules),
  registerLink: 'https://so.example',
  conferences: [conferenceOn('HN1', '2026-11-15')],
  people: [],
  broadcasts: [broadcast('HN1', '2026-10-01')],
  petitions: [],
  tasks: [],
  villages: [],
  papers: [],
};

export const plannedOn = (
  today: string,
  facts: Partial<ReminderFacts>,
  kinds: LetterKinds = reminderKinds,
): readonly PlannedReminder[] =>
  openReminders(kinds, { ...nothing, ...facts, today: isoDate(today) }).planned;

/** Reminders planned in a span of days, when the trigger runs on the days that `runs` allows. */
export function season(
  facts: Partial<ReminderFacts>,
  first: string,
  last: string,
  runs = (_: CalendarDate) => true,
) {
  const keys = new Set<string>();
  const sent: Array<readonly [CalendarDate, string]> = [];
  for (let today = isoDate(first); today <= isoDate(last); today = addDays(today, 1)) {
    if (!runs(today)) continue;
    for (const { key } of plannedOn(today, facts)) {
      if (keys.has(key)) continue;
      keys.add(key);
      sent.push([today, key]);
    }
  }
  return sent;
}
