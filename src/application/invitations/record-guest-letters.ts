import { type CalendarDate, parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { type Attendee, attendees, byMail } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import { lettersAreWrong } from '../attendees/renotify';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import { correctionCase, isCorrectionMail, isCurrentCorrection } from './correction-letters';
import { isInvitationMail } from './sent-invitations';

/**
 * Copies into `Đại biểu` what the ledger knows to have left. Held under the lock, over sheets read anew, for meanwhile
 * a colleague may have recorded a hand-over or changed the session: whoever was told what no longer holds gets the
 * mark *cần thông báo lại*, or keeps it. `known` are the attendees as read before, `told` the conferences as the
 * letters have them.
 */
export function recordGuestLetters(
  ports: Ports,
  known: readonly Attendee[],
  told: readonly Conference[],
  delivered: readonly Job[],
): Outcome<void, Failure> {
  const invited = new Set(delivered.filter(isInvitationMail).map(({ record }) => record));
  const corrected = new Set(delivered.filter(isCorrectionMail).map(({ record }) => record));
  const isOpen = known.some(
    ({ id, sentOn, renotify }) =>
      (sentOn === null && invited.has(id)) || (renotify === true && corrected.has(id)),
  );
  return isOpen ? ports.lock.holding(() => recordUnderLock(ports, told, delivered)) : success(undefined);
}

const dayOf = (job: Job): CalendarDate | undefined => parseIsoDate(job.doneAt.slice(0, 10));

export function recordUnderLock(
  ports: Ports,
  told: readonly Conference[],
  delivered: readonly Job[],
): Outcome<void, Failure> {
  const asksSession = told.length > 0 || delivered.some(isCorrectionMail);
  const sessions = asksSession ? readRows(ports, conferences) : success([]);
  if (!sessions.ok) return sessions;
  const sheet = ports.register.read(attendees);
  if (!sheet.ok) return sheet;
  const outdated = new Set(sessions.value.filter((now) => isOutdated(told, now)).map(({ id }) => id));
  // A guest who only knows that the session is put off still has to be told its day, and so keeps the mark.
  const issued = sessions.value.filter(({ status }) => status === 'issued');
  const invited = new Map(delivered.filter(isInvitationMail).map((job) => [job.record, dayOf(job)]));
  const corrected = new Map(
    delivered
      .filter((job) => issued.some((conference) => isCurrentCorrection(conference, job)))
      .map((job) => [job.record, dayOf(job)]),
  );
  const changeOf = ({ id, conference, sentOn, renotify }: Attendee): Partial<Attendee> | null => {
    const [invitedOn, correctedOn] = [invited.get(id), corrected.get(id)];
    if (correctedOn && renotify === true) {
      return { handedBy: byMail, sentOn: correctedOn, renotify: null };
    }
    // The office may have typed a day itself.
    if (!invitedOn || sentOn !== null) return null;
    const mark = outdated.has(conference) ? { renotify: true } : {};
    // The day is written last: while it is missing, a run that broke off is taken up again.
    return { handedBy: byMail, ...mark, sentOn: invitedOn };
  };
  const changes = sheet.value.rows.flatMap(({ values }) => {
    const change = changeOf(values);
    return change ? [{ key: values.id, values: change }] : [];
  });
  return changes.length === 0 ? success(undefined) : ports.register.change(sheet.value, changes);
}

/** Whether what the letters say of a conference holds no longer. */
function isOutdated(told: readonly Conference[], now: Conference): boolean {
  const then = told.find(({ id }) => id === now.id);
  return then !== undefined && (lettersAreWrong(then, now) || correctionCase(then) !== correctionCase(now));
}
