import { parseIsoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { eachInTurn, type Outcome, success } from '../../domain/outcome';
import { readEmail } from '../../domain/people/email-address';
import { fingerprintOf } from '../../domain/text/fingerprint';
import type { PaperFacts } from '../../register/papers/paper-facts';
import { type Attendee, isInvited } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import { calendarEntryOf } from '../../templates/mail/calendar-entry';
import { meetingFile } from '../../templates/mail/calendar-file';
import { type CorrectionCase, correctionMail } from '../../templates/mail/correction-mail';
import { printsIn, villageChange } from '../attendees/letter-prints';
import { type EarlierFacts, earlierFacts } from '../conference/earlier-facts';
import { type Composed, type ComposeLetters, composeByWays, composedLetter } from '../mail/compose-letters';
import type { Ports } from '../ports';
import { renamedIn } from '../pulse/pulse-memory';
import { type InvitationContext, invitationComposer, isInvitationMail } from './invitation-letters';

const rule = 'correction';

export const isCorrectionMail = (job: Job): boolean => job.kind === 'mail' && job.rule === rule;

/** What a correction has to say; null if nothing may be sent. */
export function correctionCase({ status, date }: Pick<Conference, 'status' | 'date'>): CorrectionCase | null {
  if (status === 'cancelled' || status === 'postponed') return status;
  return status === 'issued' && date !== null ? 'changed' : null;
}

/** What a correction states. */
type Stated = Pick<Conference, 'status' | 'date' | 'startTime' | 'venue'>;

/** Identifies the day, hour and place that a correction states. */
const contentMark = (conference: Stated): string =>
  fingerprintOf(
    JSON.stringify([correctionCase(conference), conference.date, conference.startTime, conference.venue]),
  );

/** Whether a correction says this. */
export const isCurrentCorrection = (conference: Stated, job: Job): boolean =>
  isCorrectionMail(job) && job.key.split('|')[2]?.split('-')[1] === contentMark(conference);

const statedIn = ({ status, date, startTime, venue }: PaperFacts): Stated => ({
  status: status === 'postponed' || status === 'cancelled' ? status : 'issued',
  date: parseIsoDate(date ?? '') ?? null,
  startTime: startTime ?? '',
  venue: venue ?? '',
});

/** What a guest was last told, if that has changed since; a correction is known by what it says, an invitation by its time. */
function factsToldTo(
  conference: Conference,
  history: readonly EarlierFacts[],
  letter: Job | undefined,
  { sentOn }: Attendee,
): PaperFacts {
  if (letter && isCurrentCorrection(conference, letter)) return {};
  const told = letter && history.filter(({ facts }) => isCurrentCorrection(statedIn(facts), letter)).pop();
  const at = letter?.doneAt ?? sentOn ?? '';
  return (told ?? history.find(({ until }) => until >= at))?.facts ?? {};
}

export interface Correction {
  readonly key: string;
  readonly rule: typeof rule;
}

/**
 * The ledger key of the correction that a guest needs now. It stays the same while nothing changes, so that each guest
 * gets the correction once despite crashes and repeated runs. Returning to a day announced earlier, or correcting a
 * name, gives a new number.
 */
export function correctionFor(
  conference: Conference,
  { id, fullName }: Attendee,
  jobs: readonly Job[],
): Correction {
  const earlier = jobs.filter(
    (job) => isCorrectionMail(job) && job.conference === conference.id && job.record === id,
  );
  const last = earlier[earlier.length - 1];
  const key =
    last && last.recipient === fullName && isCurrentCorrection(conference, last)
      ? last.key
      : `${conference.id}|${rule}|${earlier.length + 1}-${contentMark(conference)}|${id}`;
  return { key, rule };
}

/**
 * Whether a guest's letter is wrong. After a postponement or cancellation that is everybody with a sent letter, as the
 * marks are set a moment after the status.
 */
export function needsCorrection(conference: Conference, person: Attendee): boolean {
  const kind = correctionCase(conference);
  if (kind === null || !isInvited(conference.id)(person)) return false;
  // A locked letter with a former name that never left is replaced by the invitation itself.
  return person.sentOn !== null && (person.renotify === true || kind !== 'changed');
}

/** The invitation or correction that the guest got last by mail. */
const lastLetterTo = ({ conference, record }: Job, outbox: readonly Job[]): Job | undefined =>
  outbox
    .filter(
      (job) =>
        isGuestLetter(job) && job.state === 'done' && job.conference === conference && job.record === record,
    )
    .pop();

/** Mails about what changed, with a calendar file that updates or cancels the first one. */
function composeCorrections(
  ports: Ports,
  { conference, settings, people }: InvitationContext,
  jobs: readonly Job[],
  outbox: readonly Job[],
): Outcome<readonly Composed[], Failure> {
  const kind = correctionCase(conference);
  const memory = ports.memory.readAll();
  const history = earlierFacts(memory, conference.id);
  const [printIn, renamed] = [printsIn(memory), renamedIn(memory)];
  return eachInTurn(jobs, (job): Outcome<Composed, Failure> => {
    const person = people.get(job.record)?.values;
    const address = person && readEmail(person.email);
    const isNeeded =
      person &&
      job.recipient === person.fullName &&
      needsCorrection(conference, person) &&
      isCurrentCorrection(conference, job);
    if (!isNeeded || !address?.ok || kind === null) return success({ kind: 'obsolete' });
    const letter = lastLetterTo(job, outbox);
    const lastTold = {
      ...factsToldTo(conference, history, letter, person),
      ...(letter ? { name: letter.recipient } : {}),
      village: villageChange(printIn(person), person, renamed),
    };
    const mail = correctionMail({ conference, settings, attendee: person, words: '', kind, lastTold });
    const attachments = meetingFile(
      conference,
      settings.office.name,
      calendarEntryOf(job, outbox, ports.clock.stamp()),
      ports.clock.today(),
      kind !== 'changed',
    );
    return composedLetter(mail, { to: address.value, sender: settings.office.name, attachments });
  });
}

/** Letters that the office sends to guests: invitations and corrections. */
export const isGuestLetter = (job: Job): boolean => isInvitationMail(job) || isCorrectionMail(job);

/** The name in the last letter that a guest got by mail. */
export function nameInMail(jobs: readonly Job[], conference: string): (id: string) => string | undefined {
  const names = new Map(
    jobs
      .filter((job) => isGuestLetter(job) && job.state === 'done' && job.conference === conference)
      .map(({ record, recipient }) => [record, recipient]),
  );
  return (id) => names.get(id);
}

/** Writes the letters of one conference. */
export const guestLetterComposer = (ports: Ports, context: InvitationContext): ComposeLetters =>
  composeByWays([
    [isInvitationMail, invitationComposer(ports, context)],
    [isCorrectionMail, (jobs, outbox) => composeCorrections(ports, context, jobs, outbox)],
  ]);
