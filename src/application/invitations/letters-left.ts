import { type SeasonSize, sizeOf } from '../../domain/reminders/season-cost';
import { guestRounds } from '../../register/settings/reminder-settings';
import type { Settings } from '../../register/settings/settings';
import type { Attendee } from '../../register/tables/attendees';
import type { Job } from '../../register/tables/ledger';
import { noticeDay } from '../attendees/renotify';
import { isInvitationMail } from './invitation-letters';

/** What is still to be made and mailed for these invited people. */
export const lettersLeft = (
  invited: readonly Attendee[],
  withPaper: ReadonlySet<string>,
  settings: Settings,
): SeasonSize =>
  sizeOf(
    invited,
    ({ id }) => !withPaper.has(id),
    (person) => noticeDay(person) === null,
    guestRounds(settings),
  );

/** Whether a letter of the conference has left the office, on paper or by mail. */
export function hasLeft(people: readonly Attendee[], jobs: readonly Job[], conference: string): boolean {
  const isOut = ({ state }: Job): boolean => state === 'done' || state === 'uncertain';
  return (
    people.some((person) => person.conference === conference && person.sentOn !== null) ||
    jobs.some((job) => job.conference === conference && isInvitationMail(job) && isOut(job))
  );
}
