import { addDays, type CalendarDate, isoDate } from '../../../src/domain/calendar/calendar-date';
import { workingCalendar } from '../../../src/domain/calendar/working-days';
import type { ConferenceStatus } from '../../../src/domain/conference/conference';
import type { ReminderRule } from '../../../src/domain/reminders/reminder';
import { planReminders, type ReminderFacts } from '../../../src/domain/reminders/reminders';
import { holidays2023to2027 } from './holidays';

export const rule = (kind: ReminderRule['kind'], days: number, enabled = true): ReminderRule => ({
  kind,
  days,
  enabled,
});

export const rules = [
  rule('invitations-unsent', 3),
  rule('broadcast-unlogged', 7),
  rule('attendee', 7),
  rule('attendee', 3),
  rule('attendee', 1),
  rule('open-petitions', 7),
  rule('overdue-to-chair', 7),
];

export const session = (id: string, date: string, status: ConferenceStatus = 'issued') =>
  ({ id, status, dateState: 'fixed', date: isoDate(date) }) as const;

export const guest = (id: string, sentOn: string | null, more = {}) => ({
  id,
  conference: 'HN1',
  email: `${id}@x.vn`,
  active: true,
  sentOn: sentOn === null ? null : isoDate(sentOn),
  ...more,
});

export const petition = (id: string, unit: string, dueOn: string | null, more = {}) => ({
  id,
  conference: 'HN1',
  unit,
  class: 'request' as const,
  status: 'assigned' as const,
  receivedOn: isoDate('2026-11-15'),
  dueOn: dueOn === null ? null : isoDate(dueOn),
  answeredOn: null,
  promisedOn: null,
  ...more,
});

// The conference is on Sunday 15/11/2026: D-7 is Sunday 08/11, so the last day of issue is Friday 06/11.
export const nothing: ReminderFacts = {
  today: isoDate('2026-11-02'),
  calendar: workingCalendar(holidays2023to2027),
  noticeDays: 7,
  conferences: [session('HN1', '2026-11-15')],
  attendees: [],
  broadcasts: [{ conference: 'HN1', broadcastOn: isoDate('2026-10-01') }],
  petitions: [],
  tasks: [],
  villages: [],
  guests: [],
  resultProofs: [],
  people: [],
  publicationDays: 10,
  units: [
    { name: 'Phòng Kinh tế', email: 'kt@x.vn' },
    { name: 'Công an xã', email: '' },
  ],
  rules,
  chairEmail: 'chair@x.vn',
  clerkEmail: 'clerk@x.vn',
  sentKeys: new Set(),
};

export const on = (today: string, facts: Partial<ReminderFacts>) =>
  planReminders({ ...nothing, ...facts, today: isoDate(today) });

/** What the days of a span plan, when the trigger runs on those days that `runs` allows. */
export function season(
  facts: Partial<ReminderFacts>,
  first: string,
  last: string,
  runs = (_: CalendarDate) => true,
) {
  const sentKeys = new Set<string>();
  const sent: Array<readonly [CalendarDate, string]> = [];
  for (let today = isoDate(first); today <= isoDate(last); today = addDays(today, 1)) {
    if (!runs(today)) continue;
    for (const reminder of planReminders({ ...nothing, ...facts, today, sentKeys })) {
      sentKeys.add(reminder.key);
      sent.push([today, reminder.key]);
    }
  }
  return sent;
}
