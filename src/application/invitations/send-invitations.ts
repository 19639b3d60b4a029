import { noticeDeadlines } from '../../domain/calendar/deadlines';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { rowWith } from '../../register/table';
import { type Attendee, attendees, isInvited } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { acts, counted } from '../../register/tables/journal';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { sendLetters } from '../mail/send-letters';
import type { Ports } from '../ports';
import { calendarOf, conferenceWithId, readRows, rowsById, settingsOf } from '../rows/conference-context';
import { correctionCase, correctionFor, needsCorrection } from './correction-letters';
import { guestLetterComposer, isGuestLetter } from './guest-letters';
import { recordGuestLetters } from './record-guest-letters';
import { invitationJobKey } from './sent-invitations';

export interface SentInvitations {
  readonly sent: number;
  readonly waiting: number;
  readonly uncertain: number;
  readonly withoutPdf: number;
}

/**
 * Sends the finished invitation to those chosen who have an address, or to all of them; nobody gets it twice. Who got
 * one that no longer holds is told what changed instead, also where the session is put off or called off. What today's
 * quota does not allow stays in the ledger and leaves with the daily run.
 */
export function sendInvitations(
  ports: Ports,
  input: { readonly conference: string; readonly people: readonly string[] },
): Outcome<SentInvitations, Failure> {
  const chosen = new Set(input.people);
  return sendTo(ports, input.conference, (id) => chosen.size === 0 || chosen.has(id));
}

/** Sends what an earlier run left waiting, to nobody new. */
export const resumeInvitations = (
  ports: Ports,
  input: { readonly conference: string },
): Outcome<SentInvitations, Failure> => sendTo(ports, input.conference, null);

function sendTo(
  ports: Ports,
  id: string,
  /** Null only goes on with what waits. */
  isChosen: ((attendee: string) => boolean) | null,
): Outcome<SentInvitations, Failure> {
  const sheet = ports.register.read(conferences);
  if (!sheet.ok) return sheet;
  const found = conferenceWithId(sheet.value, id);
  if (!found.ok) return found;
  const conference = found.value;
  if (correctionCase(conference) === null) return failure({ code: 'not-issued' });
  if (conference.invitationNumber === '' || conference.invitationDate === null) {
    return failure({ code: 'conference-blocked', missing: ['invitationNumber', 'invitationDate'] });
  }
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const calendar = calendarOf(ports);
  if (!calendar.ok) return calendar;
  const people = ports.register.read(attendees);
  if (!people.ok) return people;

  const invited = people.value.rows.filter(
    ({ values }) =>
      isInvited(conference.id)(values) && values.id !== '' && values.email !== '' && isChosen?.(values.id),
  );
  const corrects = invited.some(({ values }) => needsCorrection(conference, values));
  if (conference.status !== 'issued' && isChosen && !corrects) return failure({ code: 'not-issued' });
  const outbox = corrects ? readRows(ports, ledger) : success([]);
  if (!outbox.ok) return outbox;
  const dueOn = conference.date
    ? noticeDeadlines(conference.date, calendar.value, settings.value.terms.noticeDays).lastIssueDay
    : null;
  const letterFor = (person: Attendee): Pick<Job, 'key' | 'rule'> | null => {
    if (needsCorrection(conference, person)) return correctionFor(conference, person.id, outbox.value);
    const key = invitationJobKey(conference.id, person.id);
    return conference.status === 'issued' ? { key, rule: 'invitation' } : null;
  };
  const planned = invited.flatMap(({ values }): readonly Job[] => {
    const letter = letterFor(values);
    if (!letter) return [];
    const job = rowWith(ledger, {
      ...letter,
      kind: 'mail',
      conference: conference.id,
      record: values.id,
      recipient: values.fullName,
      address: values.email,
      dueOn,
      state: 'waiting',
      plannedAt: ports.clock.stamp(),
      person: ports.person.email(),
    });
    return [job];
  });
  const context = {
    conference,
    settings: settings.value,
    people: rowsById(people.value.rows),
  };
  const report = sendLetters(ports, planned, {
    takes: (job) => isGuestLetter(job) && job.conference === conference.id,
    compose: guestLetterComposer(ports, context),
    record: (delivered) =>
      recordGuestLetters(
        ports,
        people.value.rows.map((row) => row.values),
        [conference],
        delivered,
      ),
  });
  if (!report.ok) return report;
  if (report.value.sent.length > 0) {
    ports.register.note({
      action: acts.sendInvitations,
      tab: attendees.tab,
      record: conference.id,
      detail: counted.letters(report.value.sent.length),
    });
  }
  return success({
    sent: report.value.sent.length,
    waiting: report.value.waiting.length,
    uncertain: report.value.uncertain.length,
    withoutPdf: report.value.sent.filter((job) => job.note === ledgerNotes.wordInsteadOfPdf).length,
  });
}
