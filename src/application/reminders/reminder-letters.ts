import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date';
import { noticeDeadlines } from '../../domain/calendar/deadlines';
import { mayNotify } from '../../domain/conference/conference';
import type { Failure, TagFailure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { readEmail } from '../../domain/people/email-address';
import type { ReminderSetting } from '../../register/settings/reminder-settings';
import { isInvited } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import { unloggedBroadcastMail, unsentInvitationsMail } from '../../templates/mail/clerk-mails';
import { attendeeReminderMail } from '../../templates/mail/guest-mail';
import type { MailContent } from '../../templates/mail/mail-content';
import { calendarAttachment } from '../invitations/invitation-letters';
import { startOfSending } from '../invitations/sent-invitations';
import type { Composed } from '../mail/send-letters';
import type { Attachment, Ports } from '../ports';
import { digestContent } from './digest-letters';
import { hasBroadcast, type ReminderContext } from './reminder-facts';

type Written = Outcome<MailContent, readonly TagFailure[]> | null;

/** The letter of one reminder; obsolete where what it reminds of is done, over or called off. */
export function composeReminder(
  ports: Ports,
  context: ReminderContext,
  job: Job,
): Outcome<Composed, Failure> {
  const conference = context.conferences.find((row) => row.id === job.conference);
  const address = readEmail(addressOf(context, job));
  if (!conference || !address.ok) return success({ kind: 'obsolete' });
  const written = contentOf(ports, context, conference, job);
  if (written === null) return success({ kind: 'obsolete' });
  if (!written.ok) return { ok: false, failure: { code: 'template-tags', problems: written.failure } };
  const attachments: readonly Attachment[] = job.rule.startsWith('attendee-')
    ? calendarAttachment(conference, context.settings, job.record, ports)
    : [];
  return success({
    kind: 'letter',
    letter: { to: address.value, sender: context.settings.office.name, ...written.value, attachments },
    note: '',
  });
}

/** The address of today: what the ledger holds may have been corrected since. */
function addressOf({ personById, settings }: ReminderContext, job: Job): string {
  if (job.rule.startsWith('attendee-')) return personById.get(job.record)?.values.email ?? '';
  return job.rule === 'digest' ? job.record : settings.office.clerkEmail;
}

function contentOf(ports: Ports, context: ReminderContext, conference: Conference, job: Job): Written {
  const today = ports.clock.today();
  if (job.rule.startsWith('attendee-')) return attendeeContent(context, conference, job, today);
  switch (job.rule) {
    case 'invitations-unsent':
      return unsentContent(ports, context, conference, today);
    case 'broadcast-unlogged':
      return broadcastContent(ports, context, conference, today);
    case 'digest':
      return digestContent(ports, context, conference, job);
    default:
      return null;
  }
}

const isComing = (conference: Conference, today: CalendarDate): boolean =>
  mayNotify(conference) && conference.date !== null && today <= conference.date;

const wordsOf = (rules: readonly ReminderSetting[], days?: number): string =>
  rules.find((rule) => days === undefined || rule.days === days)?.words ?? '';

function attendeeContent(
  context: ReminderContext,
  conference: Conference,
  job: Job,
  today: CalendarDate,
): Written {
  const row = context.personById.get(job.record);
  if (!row || !isInvited(conference.id)(row.values) || row.values.reply === 'not-coming') return null;
  if (!isComing(conference, today) || conference.date === null) return null;
  const daysLeft = daysBetween(today, conference.date);
  const stages = context.settings.reminders.attendee.filter((stage) => stage.enabled);
  // A letter that had to wait is not sent on top of that of a later stage.
  const overtaken = stages.some((stage) => stage.days < stageOf(job) && daysLeft <= stage.days);
  if (overtaken) return null;
  return attendeeReminderMail({
    conference,
    settings: context.settings,
    attendee: row.values,
    words: wordsOf(context.settings.reminders.attendee, stageOf(job)),
    daysLeft,
  });
}

/** Days before the conference for which the letter was planned. */
const stageOf = (job: Job): number => Number(job.rule.slice('attendee-'.length));

const clerkFrame = (ports: Ports, conference: Conference) => ({
  conferenceTitle: conference.title,
  registerLink: ports.register.link(),
});

function unsentContent(
  ports: Ports,
  context: ReminderContext,
  conference: Conference,
  today: CalendarDate,
): Written {
  const unsent = context.people
    .map((row) => row.values)
    .filter((person) => isInvited(conference.id)(person) && person.sentOn === null);
  if (unsent.length === 0 || !isComing(conference, today) || conference.date === null) return null;
  const { lastIssueDay } = noticeDeadlines(
    conference.date,
    context.calendar,
    context.settings.terms.noticeDays,
  );
  const words = wordsOf(context.settings.reminders['invitations-unsent']);
  const startBy = startOfSending(unsent, lastIssueDay, context.settings);
  return success(
    unsentInvitationsMail({
      ...clerkFrame(ports, conference),
      unsent: unsent.length,
      lastDay: lastIssueDay,
      startBy: startBy === lastIssueDay ? null : startBy,
      today,
      words,
    }),
  );
}

function broadcastContent(
  ports: Ports,
  context: ReminderContext,
  conference: Conference,
  today: CalendarDate,
): Written {
  if (hasBroadcast(context, conference.id) || !isComing(conference, today) || conference.date === null)
    return null;
  const { lastIssueDay } = noticeDeadlines(
    conference.date,
    context.calendar,
    context.settings.terms.noticeDays,
  );
  const words = wordsOf(context.settings.reminders['broadcast-unlogged']);
  return success(unloggedBroadcastMail({ ...clerkFrame(ports, conference), lastDay: lastIssueDay, words }));
}
