import { type CalendarDate, parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { andThen, inTurn, type Outcome, success } from '../../domain/outcome';
import { factChanges, factsOf } from '../../register/papers/paper-facts';
import { type Attendee, attendees, byMail } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import { rememberNames } from '../attendees/letter-names';
import { lettersAreWrong } from '../attendees/renotify';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import { valuesOf } from '../rows/read-sheets';
import { changeRows } from '../rows/write-rows';
import { correctionCase, isCorrectionMail, isCurrentCorrection } from './correction-letters';
import { isInvitationMail } from './invitation-letters';

/**
 * Copies deliveries of the ledger into `Đại biểu`, unless `people`, as read earlier, already have them all. Works under
 * the lock on sheets read again, as a colleague may have recorded a hand-over or changed the conference: a guest whose
 * letter is wrong gets or keeps the mark *cần thông báo lại*. `printed` are the conferences as stated in the letters.
 */
export function recordGuestLetters(
  ports: Ports,
  people: readonly Attendee[],
  printed: readonly Conference[],
  delivered: readonly Job[],
): Outcome<number, Failure> {
  const invited = new Set(delivered.filter(isInvitationMail).map(({ record }) => record));
  const corrected = new Set(delivered.filter(isCorrectionMail).map(({ record }) => record));
  const isOpen = people.some(
    ({ id, sentOn, renotify }) =>
      (sentOn === null && invited.has(id)) || (renotify === true && corrected.has(id)),
  );
  if (!isOpen) return success(0);
  const recorded = ports.lock.holding(() => recordUnderLock(ports, printed, delivered));
  // The letter has the name of its line in the ledger, whatever the sheet has by now.
  const letters = new Map(delivered.map((job) => [job.record, job]));
  const named = people.flatMap((person) => {
    const letter = letters.get(person.id);
    return letter ? [{ ...person, fullName: letter.recipient, handedBy: byMail }] : [];
  });
  if (recorded.ok) rememberNames(ports, named, ports.memory.readAll());
  return recorded;
}

const dayOf = (job: Job): CalendarDate | undefined => parseIsoDate(job.doneAt.slice(0, 10));

export function recordUnderLock(
  ports: Ports,
  printed: readonly Conference[],
  delivered: readonly Job[],
): Outcome<number, Failure> {
  const isAboutConferences = printed.length > 0 || delivered.some(isCorrectionMail);
  const read = inTurn({
    current: () => (isAboutConferences ? readRows(ports, conferences) : success([])),
    people: () => ports.register.read(attendees),
  });
  return andThen(read, ({ current, people }) => {
    const outdated = new Set(current.filter((now) => isOutdated(printed, now)).map(({ id }) => id));
    // A guest notified only of a postponement keeps the mark until notified of the new day.
    const issued = current.filter(({ status }) => status === 'issued');
    const invited = new Map(delivered.filter(isInvitationMail).map((job) => [job.record, dayOf(job)]));
    const corrected = new Map(
      delivered
        .filter((job) => issued.some((conference) => isCurrentCorrection(conference, job)))
        .map((job) => [`${job.record} ${job.recipient}`, dayOf(job)]),
    );
    const changeOf = ({ id, fullName, conference, sentOn, renotify }: Attendee): Partial<Attendee> | null => {
      const [invitedOn, correctedOn] = [invited.get(id), corrected.get(`${id} ${fullName}`)];
      if (correctedOn && renotify === true) {
        return { handedBy: byMail, sentOn: correctedOn, renotify: null };
      }
      // The office may have typed a day.
      if (!invitedOn || sentOn !== null) return null;
      const mark = outdated.has(conference)
        ? { renotify: true }
        : renotify === true
          ? { renotify: null }
          : {};
      // The day is written last, so that an interrupted run is repeated.
      return { handedBy: byMail, ...mark, sentOn: invitedOn };
    };
    const changes = valuesOf(people).flatMap((person) => {
      const change = changeOf(person);
      return change ? [{ key: person.id, values: change }] : [];
    });
    return changeRows(ports, people, changes);
  });
}

/** Whether the letters about a conference are wrong. */
function isOutdated(printed: readonly Conference[], now: Conference): boolean {
  const then = printed.find(({ id }) => id === now.id);
  return (
    then !== undefined &&
    (lettersAreWrong(factChanges(factsOf(then), now)) || correctionCase(then) !== correctionCase(now))
  );
}
