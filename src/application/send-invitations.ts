import { noticeDeadlines } from '../domain/deadlines';
import type { Failure } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import { attendees } from '../register/attendees';
import { conferences } from '../register/conferences';
import { acts, counted } from '../register/journal';
import { type Job, ledger, ledgerNotes } from '../register/ledger';
import { rowWith } from '../register/table';
import { calendarOf, conferenceWithId, settingsOf } from './conference-context';
import { composeInvitations } from './invitation-letters';
import { isInvited } from './invitation-papers';
import type { Ports } from './ports';
import { sendLetters } from './send-letters';
import { invitationJobKey, isInvitationMail, recordSentInvitations } from './sent-invitations';

export interface SentInvitations {
  readonly sent: number;
  readonly waiting: number;
  readonly uncertain: number;
  readonly withoutPdf: number;
}

/**
 * Sends the finished invitation to those chosen who have an address, or to all of them; nobody gets it twice. What
 * today's quota does not allow stays in the ledger and leaves with the daily run.
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
): Outcome<SentInvitations, Failure> => sendTo(ports, input.conference, () => false);

function sendTo(
  ports: Ports,
  id: string,
  isChosen: (attendee: string) => boolean,
): Outcome<SentInvitations, Failure> {
  const sheet = ports.register.read(conferences);
  if (!sheet.ok) return sheet;
  const found = conferenceWithId(sheet.value, id);
  if (!found.ok) return found;
  const conference = found.value;
  if (conference.status !== 'issued') return failure({ code: 'not-issued' });
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
      isInvited(conference.id)(values) && values.id !== '' && values.email !== '' && isChosen(values.id),
  );
  const dueOn = conference.date
    ? noticeDeadlines(conference.date, calendar.value, settings.value.terms.noticeDays).lastIssueDay
    : null;
  const planned: readonly Job[] = invited.map(({ values }) =>
    rowWith(ledger, {
      key: invitationJobKey(conference.id, values.id),
      kind: 'mail',
      rule: 'invitation',
      conference: conference.id,
      record: values.id,
      recipient: values.fullName,
      address: values.email,
      dueOn,
      state: 'waiting',
      plannedAt: ports.clock.stamp(),
      person: ports.person.email(),
    }),
  );
  const context = {
    conference,
    settings: settings.value,
    people: new Map(people.value.rows.map((row) => [row.values.id, row])),
  };
  const report = sendLetters(ports, planned, {
    takes: (job) => isInvitationMail(job) && job.conference === conference.id,
    compose: (jobs) => composeInvitations(ports, context, jobs),
    record: (delivered) =>
      recordSentInvitations(
        ports,
        people.value.rows.map((row) => row.values),
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
