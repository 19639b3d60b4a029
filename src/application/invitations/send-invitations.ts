import { noticeDeadlines } from '../../domain/calendar/deadlines';
import { workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { hasId, rowsById, rowWith } from '../../register/table';
import { type Attendee, attendees, byMail, getsLetter } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { acts, counted } from '../../register/tables/journal';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { newUid } from '../../templates/mail/calendar-entry';
import { noticeChanges } from '../conference/notice-changes';
import { sendLetters } from '../mail/send-letters';
import type { Ports } from '../ports';
import { calendarRows, conferenceWithId, readRows } from '../rows/conference-context';
import { readSheets, valuesOf } from '../rows/read-sheets';
import { noteOn } from '../rows/under-lock';
import {
  correctionCase,
  correctionFor,
  guestLetterComposer,
  isGuestLetter,
  needsCorrection,
} from './correction-letters';
import { invitationJobKey } from './invitation-letters';
import { recordGuestLetters } from './record-guest-letters';

export interface SentInvitations {
  readonly sent: number;
  readonly waiting: number;
  readonly uncertain: number;
  readonly withoutPdf: number;
}

/**
 * Sends the finished invitation to the people chosen, or to all who have an address; nobody gets it twice. A guest with
 * a wrong letter gets a correction instead, also after a postponement or cancellation. Letters beyond today's quota stay
 * in the ledger and are sent by the daily run.
 */
export function sendInvitations(
  ports: Ports,
  input: { readonly conference: string; readonly people: readonly string[] },
): Outcome<SentInvitations, Failure> {
  const chosen = new Set(input.people);
  return sendTo(ports, input.conference, (id) => chosen.size === 0 || chosen.has(id));
}

/** Sends only letters left waiting by an earlier run. */
export const resumeInvitations = (
  ports: Ports,
  input: { readonly conference: string },
): Outcome<SentInvitations, Failure> => sendTo(ports, input.conference, null);

function sendTo(
  ports: Ports,
  id: string,
  /** Null sends only waiting letters. */
  isChosen: ((attendee: string) => boolean) | null,
): Outcome<SentInvitations, Failure> {
  const sheets = readSheets(ports, {
    conferences,
    settings: settingsTable,
    daysOff,
    people: attendees,
  });
  if (!sheets.ok) return sheets;
  if (
    noticeChanges(
      ports,
      valuesOf(sheets.value.conferences).filter((row) => row.id === id),
    )
  )
    return sendTo(ports, id, isChosen);
  const chosen = conferenceWithId(sheets.value.conferences, id);
  if (!chosen.ok) return chosen;
  const conference = chosen.value;
  if (correctionCase(conference) === null) return failure({ code: 'not-issued' });
  if (conference.invitationNumber === '' || conference.invitationDate === null) {
    const missing = ['invitationNumber', 'invitationDate'];
    return failure({ code: 'conference-blocked', conference: conference.id, missing });
  }
  const settings = readSettings(valuesOf(sheets.value.settings));
  const people = valuesOf(sheets.value.people);
  const guests = people.filter(
    (person) =>
      getsLetter(conference, settings)(person) &&
      hasId(person) &&
      person.email !== '' &&
      isChosen?.(person.id),
  );
  const corrects = guests.some((person) => needsCorrection(conference, person));
  if (conference.status !== 'issued' && isChosen && !corrects) return failure({ code: 'not-issued' });
  const outbox = corrects ? readRows(ports, ledger) : success([]);
  if (!outbox.ok) return outbox;
  const calendar = workingCalendar(calendarRows(valuesOf(sheets.value.daysOff)));
  const dueOn =
    conference.date && noticeDeadlines(conference.date, calendar, settings.terms.noticeDays).lastIssueDay;
  const letterFor = (person: Attendee): Pick<Job, 'key' | 'rule'> | null => {
    if (needsCorrection(conference, person)) return correctionFor(conference, person, outbox.value);
    // The ledger may have lost its line; the register says whose letter left.
    if (conference.status !== 'issued' || (person.sentOn !== null && person.handedBy === byMail)) return null;
    return { key: invitationJobKey(conference.id, person.id), rule: 'invitation' };
  };
  const link = guests.length === 0 ? '' : ports.register.link();
  const planned = guests.flatMap((person): readonly Job[] => {
    const letter = letterFor(person);
    if (!letter) return [];
    const job = rowWith(ledger, {
      ...letter,
      kind: 'mail',
      conference: conference.id,
      record: person.id,
      recipient: person.fullName,
      address: person.email,
      dueOn,
      state: 'waiting',
      plannedAt: ports.clock.stamp(),
      document: newUid({ conference: conference.id, record: person.id }, link),
      person: ports.person.email(),
    });
    return [job];
  });
  const context = { conference, settings, people: rowsById(sheets.value.people.rows) };
  const report = sendLetters(ports, planned, {
    mayHaveLeft: (_, day) => conference.invitationDate !== null && conference.invitationDate <= day,
    takes: (job) => isGuestLetter(job) && job.conference === conference.id,
    compose: guestLetterComposer(ports, context),
    record: (delivered) => recordGuestLetters(ports, people, [conference], delivered),
  });
  if (!report.ok) return report;
  const { sent, waiting, uncertain } = report.value;
  if (sent.length > 0) {
    ports.register.note(noteOn(attendees, acts.sendInvitations, conference.id, counted.letters(sent.length)));
  }
  return success({
    sent: sent.length,
    waiting: waiting.length,
    uncertain: uncertain.length,
    withoutPdf: sent.filter((job) => job.note === ledgerNotes.wordInsteadOfPdf).length,
  });
}
