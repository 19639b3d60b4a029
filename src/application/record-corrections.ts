import { type CalendarDate, parseIsoDate } from '../domain/calendar-date';
import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import { type Attendee, attendees, byMail } from '../register/attendees';
import { conferences } from '../register/conferences';
import type { Job } from '../register/ledger';
import { readRows } from './conference-context';
import { isCorrectionMail, isCurrentCorrection } from './correction-letters';
import type { Ports } from './ports';

/**
 * Takes the mark from guests who were told what changed; they count as told from that day. Held under the lock, for a
 * colleague may just change the session again, and who was told the day before must keep the mark. `known` are the
 * attendees as read before.
 */
export function recordCorrections(
  ports: Ports,
  known: readonly Attendee[],
  delivered: readonly Job[],
): Outcome<void, Failure> {
  const told = new Set(delivered.filter(isCorrectionMail).map(({ record }) => record));
  const isOpen = known.some(({ id, renotify }) => renotify === true && told.has(id));
  return isOpen ? ports.lock.holding(() => recordUnderLock(ports, delivered)) : success(undefined);
}

export function recordUnderLock(ports: Ports, delivered: readonly Job[]): Outcome<void, Failure> {
  const sessions = readRows(ports, conferences);
  if (!sessions.ok) return sessions;
  // A guest who only knows that the session is put off still has to be told its day, and so keeps the mark.
  const issued = sessions.value.filter(({ status }) => status === 'issued');
  const days = new Map<string, CalendarDate | undefined>(
    delivered
      .filter((job) => issued.some((conference) => isCurrentCorrection(conference, job)))
      .map((job) => [job.record, parseIsoDate(job.doneAt.slice(0, 10))]),
  );
  if (days.size === 0) return success(undefined);
  const sheet = ports.register.read(attendees);
  if (!sheet.ok) return sheet;
  const changes = sheet.value.rows.flatMap(({ values: { id, renotify } }) => {
    const sentOn = days.get(id);
    return sentOn && renotify === true
      ? [{ key: id, values: { handedBy: byMail, sentOn, renotify: null } }]
      : [];
  });
  return changes.length === 0 ? success(undefined) : ports.register.change(sheet.value, changes);
}
