import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { attendees } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';

/** What a letter says of the conference; once one of these changes, letters that went out are wrong (S28, S29). */
const toldInLetters = ['date', 'startTime', 'venue'] as const;

export const lettersAreWrong = (before: Conference, after: Conference): boolean =>
  toldInLetters.some((field) => before[field] !== after[field]);

/** Marks everybody whose letter no longer holds; doing it twice marks nobody more. */
export const markForRenotice = (ports: Ports, conference: string): Outcome<number, Failure> =>
  changeSheets(
    ports,
    { people: attendees },
    ({ people }) => {
      const misinformed = valuesOf(people).filter(
        (one) => one.conference === conference && one.id !== '' && one.sentOn && one.renotify !== true,
      );
      const changes = misinformed.map(({ id }) => ({ key: id, values: { renotify: true } }));
      return changeRows(ports, people, changes);
    },
    (count) =>
      count > 0 && {
        action: acts.markRenotify,
        tab: attendees.tab,
        record: conference,
        detail: counted.people(count),
      },
  );

/** The day that counts as notice: a letter that has to be corrected is none. */
export const noticeDay = (person: {
  readonly sentOn: CalendarDate | null;
  readonly renotify: boolean | null;
}): CalendarDate | null => (person.renotify === true ? null : person.sentOn);
