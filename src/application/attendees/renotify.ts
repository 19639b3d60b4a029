import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import type { FactChange } from '../../register/papers/paper-facts';
import { type Attendee, attendees, byMail } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Job } from '../../register/tables/ledger';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';

/** Facts of the conference that letters state; when one changes, sent letters are wrong (S28, S29). */
const fieldsInLetters: readonly FactChange['field'][] = ['date', 'startTime', 'venue'];

/** Whether guests have to be notified: of another day, hour or place, of a postponement or cancellation. */
export const lettersAreWrong = (changes: readonly FactChange[]): boolean =>
  changes.some(({ field, is }) => fieldsInLetters.includes(field) || (field === 'status' && is !== ''));

/** Whether a sent letter names a person differently from the register. */
export const isMisnamed = (nameInLetter: string, { sentOn, fullName }: Attendee): boolean =>
  sentOn !== null && nameInLetter !== fullName;

/** Marks people whose letter is wrong; idempotent. */
const mark = (
  ports: Ports,
  record: string,
  isMisinformed: (person: Attendee) => boolean,
): Outcome<number, Failure> =>
  changeSheets(
    ports,
    { people: attendees },
    ({ people }) => {
      const misinformed = valuesOf(people).filter(
        (one) => one.id !== '' && one.renotify !== true && isMisinformed(one),
      );
      const changes = misinformed.map(({ id }) => ({ key: id, values: { renotify: true } }));
      return changeRows(ports, people, changes);
    },
    (count) => count > 0 && noteOn(attendees, acts.markRenotify, record, counted.people(count)),
  );

/** Marks everybody who has a letter about the conference. */
export const markForRenotice = (ports: Ports, conference: string): Outcome<number, Failure> =>
  mark(ports, conference, (person) => person.conference === conference && person.sentOn !== null);

/** Marks these people, whose letter has another name. */
export const markMisnamed = (
  ports: Ports,
  conference: string,
  ids: ReadonlySet<string>,
): Outcome<number, Failure> => mark(ports, conference, ({ id }) => ids.has(id));

/**
 * Marks people whose name was corrected after their letter was mailed; the ledger holds the name in the letter.
 * `letters` are invitations and corrections. Returns whether somebody was marked.
 */
export function noticeNames(
  ports: Ports,
  conference: string,
  people: readonly Attendee[],
  letters: readonly Job[],
): boolean {
  const names = new Map(
    letters
      .filter((job) => job.state === 'done' && job.conference === conference)
      .map(({ record, recipient }) => [record, recipient]),
  );
  // A letter handed over later is not in the ledger.
  const isWrong = (person: Attendee): boolean =>
    person.conference === conference &&
    person.handedBy === byMail &&
    isMisnamed(names.get(person.id) ?? person.fullName, person);
  const isOpen = people.some((person) => person.renotify !== true && isWrong(person));
  if (!isOpen) return false;
  const marked = mark(ports, conference, isWrong);
  return marked.ok && marked.value > 0;
}

/** The day that counts as notice; null while the letter has to be corrected. */
export const noticeDay = (person: {
  readonly sentOn: CalendarDate | null;
  readonly renotify: boolean | null;
}): CalendarDate | null => (person.renotify === true ? null : person.sentOn);
