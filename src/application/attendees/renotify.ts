import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import type { AnnouncedField, FactChange } from '../../register/papers/paper-facts';
import { attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';

/** What a letter says of the conference; once one of these changes, letters that went out are wrong (S28, S29). */
const fieldsInLetters: readonly AnnouncedField[] = ['date', 'startTime', 'venue'];

/** Whether guests have to be told: of another day, hour or place, and that it is put off or called off. */
export const lettersAreWrong = (changes: readonly FactChange[]): boolean =>
  changes.some(({ field, is }) => fieldsInLetters.includes(field) || (field === 'status' && is !== ''));

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
