import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { attendees } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';

/** What a letter says of the conference; once one of these changes, letters that went out are wrong (S28, S29). */
const toldInLetters = ['date', 'startTime', 'venue'] as const;

export const lettersAreWrong = (before: Conference, after: Conference): boolean =>
  toldInLetters.some((field) => before[field] !== after[field]);

/** Marks everybody who got a letter and has to be told anew; done twice, it marks nobody more. */
export function markForRenotice(ports: Ports, conference: string): Outcome<number, Failure> {
  const marked = ports.lock.holding((): Outcome<number, Failure> => {
    const sheet = ports.register.read(attendees);
    if (!sheet.ok) return sheet;
    const changes = sheet.value.rows
      .map(({ values }) => values)
      .filter((one) => one.conference === conference && one.id !== '' && one.sentOn && one.renotify !== true)
      .map(({ id }) => ({ key: id, values: { renotify: true } }));
    if (changes.length === 0) return success(0);
    const written = ports.register.change(sheet.value, changes);
    return written.ok ? success(changes.length) : written;
  });
  if (marked.ok && marked.value > 0) {
    ports.register.note({
      action: acts.markRenotify,
      tab: attendees.tab,
      record: conference,
      detail: counted.people(marked.value),
    });
  }
  return marked;
}

/** The day that counts as notice: a letter that has to be corrected is none. */
export const noticeDay = (person: {
  readonly sentOn: CalendarDate | null;
  readonly renotify: boolean | null;
}): CalendarDate | null => (person.renotify === true ? null : person.sentOn);
