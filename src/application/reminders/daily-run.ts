import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { rowsById } from '../../register/table';
import { villages } from '../../register/tables/villages';
import { reminderKinds } from '../../templates/reminders/reminder-kinds';
import { noticeLetterNames } from '../attendees/letter-names';
import { statesVillages } from '../attendees/letter-prints';
import { noticeChanges } from '../conference/notice-changes';
import { takeInTicks } from '../hall/door-list';
import { guestLetterComposer, isGuestLetter } from '../invitations/correction-letters';
import { recordGuestLetters } from '../invitations/record-guest-letters';
import { composeByWays } from '../mail/compose-letters';
import { noticeUnits } from '../papers/touched-papers';
import { refreshPublicDaily } from '../petitions/refresh-public-sheet';
import type { Ports } from '../ports';
import { refreshBoardPulse, writeBoardPulse } from '../pulse/board-pulse';
import { rememberFailure } from '../pulse/pulse-memory';
import { readRows } from '../rows/conference-context';
import { namesOf } from '../rows/form-facts';
import { renamedVillages } from '../rows/renamed-villages';
import {
  type DailyReport,
  type DailyWork,
  sendDailyReminders,
  type UnfinishedLetters,
} from './send-daily-reminders';

/** Waiting invitations and corrections; those of a deleted conference are obsolete. */
const guestLetters: UnfinishedLetters = {
  takes: isGuestLetter,
  compose(ports, { conferences, settings, attendeeRows }) {
    const people = rowsById(attendeeRows);
    return composeByWays([
      ...conferences.map(
        (conference) =>
          [
            (job: { readonly conference: string }) => job.conference === conference.id,
            guestLetterComposer(ports, { conference, settings, people }),
          ] as const,
      ),
      [() => true, (jobs) => success(jobs.map(() => ({ kind: 'obsolete' })))],
    ]);
  },
  record: (ports, { people, conferences }, delivered) =>
    recordGuestLetters(ports, people, conferences, delivered),
};

/** Reads `Thôn` where letters name villages, as one may be called otherwise since. */
const noticeNames: DailyWork['noticeNames'] = (ports, announced, people, memory) => {
  const places = statesVillages(memory, announced) ? readRows(ports, villages) : null;
  const names = places?.ok ? namesOf(places.value) : null;
  noticeLetterNames(ports, announced, people, memory, names ? renamedVillages(memory, names) : undefined);
};

const dailyWork: Omit<DailyWork, 'quiet'> = {
  kinds: reminderKinds,
  chores: { digest: refreshPublicDaily },
  notice(ports, conferences, memory) {
    // No sidebar may have been opened since somebody ticked; what cannot be read waits, and the roll says why.
    takeInTicks(ports, memory);
    noticeChanges(ports, conferences, {}, memory);
    noticeUnits(ports, memory);
  },
  noticeNames,
  unfinished: guestLetters,
};

/** The work of the daily trigger and its continuations. */
export function runDaily(ports: Ports): Outcome<DailyReport, Failure> {
  const person = ports.person.email();
  let isQuiet = false;
  const report = sendDailyReminders(ports, {
    ...dailyWork,
    quiet(_, memory) {
      isQuiet = true;
      writeBoardPulse(ports, memory, person, ports.clock.today());
    },
  });
  // Nobody watches a trigger, so what stopped it is kept for whoever opens a sidebar next.
  if (!report.ok) rememberFailure(ports, report.failure);
  if (!isQuiet) refreshBoardPulse(ports, person);
  return report;
}
