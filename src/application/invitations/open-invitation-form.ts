import { addDays } from '../../domain/calendar/calendar-date';
import { deadlineState, noticeDeadlines } from '../../domain/calendar/deadlines';
import { workingCalendar } from '../../domain/calendar/working-days';
import { isLoudspeakerNotice } from '../../domain/conference/proof-clocks';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { villageCoverage } from '../../domain/people/village-coverage';
import { isRunExpected } from '../../domain/pulse/pulse';
import { seasonCost } from '../../domain/reminders/season-cost';
import { startOfSending } from '../../domain/reminders/send-quota';
import { roomIn } from '../../domain/self-check/letter-room';
import type { MailStop } from '../../register/mail-stop';
import { printingOrder, villageNames } from '../../register/printing-order';
import { readSettings, type Settings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { countUnnumbered, hasId, rowsById } from '../../register/table';
import { type Attendee, attendees, getsLetter, groupLabels } from '../../register/tables/attendees';
import { broadcasts } from '../../register/tables/broadcasts';
import { type Conference, conferences } from '../../register/tables/conferences';
import { type DayOff, daysOff } from '../../register/tables/days-off';
import { ledger } from '../../register/tables/ledger';
import { type Village, villages } from '../../register/tables/villages';
import { invitationBlockers } from '../../templates/papers/invitation/invitation-blockers';
import { longLetters } from '../../templates/papers/invitation/invitation-paper';
import { titleOfBody } from '../../templates/words/addressing';
import { wrongLetters } from '../attendees/letter-names';
import { noticeDay, noticeNames } from '../attendees/renotify';
import { noticeChanges } from '../conference/notice-changes';
import { type LedgerSheet, wholeJobs } from '../mail/ledger-lines';
import { isBehind } from '../mail/ledger-mark';
import { isWaitingMail } from '../mail/mail-queue';
import { lastRunKey, runningNow } from '../mail/mail-run';
import { reviewList } from '../mail/review-list';
import { sourcesOf } from '../papers/paper-sources';
import type { MemoryValues, Ports } from '../ports';
import { isFault, rememberSeen } from '../pulse/pulse-memory';
import { secondsEach } from '../pulse/work-now';
import { mailStops } from '../reminders/mail-stops';
import { calendarRows, chosenConference } from '../rows/conference-context';
import { choiceOf, namesOf } from '../rows/form-facts';
import { readSheets, rowsIn } from '../rows/read-sheets';
import { renamedVillages } from '../rows/renamed-villages';
import { roomMemory } from '../self-check/last-self-check';
import { isCurrentCorrection, isGuestLetter, nameInMail } from './correction-letters';
import { draftsOf } from './draft-print';
import { type InvitationFacts, noConference } from './invitation-facts';

import { documentRow, documentsOf, peopleInDrafts, peopleWithLetter } from './letter-documents';
import { lettersLeft } from './letters-left';

/** What `Mời họp` shows about one conference; each sheet is read once. */
export function openInvitationForm(
  ports: Ports,
  input: { readonly conference: string | null },
): Outcome<InvitationFacts, Failure> {
  const read = readSheets(ports, {
    conferences,
    settings: settingsTable,
    daysOff,
    villages,
    people: attendees,
    jobs: ledger,
    proofs: broadcasts,
  });
  if (!read.ok) return read;
  const rows = rowsIn(read.value);
  const memory = ports.memory.readAll();
  if (noticeChanges(ports, rows.conferences, { people: rows.people, villages: rows.villages }, memory))
    return openInvitationForm(ports, input);
  const renamed = renamedVillages(memory, namesOf(rows.villages));
  const conference = chosenConference(rows.conferences, input.conference);
  const settings = readSettings(rows.settings);
  const owner = settings.reminderOwner;
  const lastRun = memory[lastRunKey] ?? '';
  const stops: readonly MailStop[] = [
    ...mailStops({ conference, settings, rows: rows.settings, daysOff: rows.daysOff }),
    ...renamed.map((village) => ({ kind: 'village-renamed', ...village }) as const),
  ];
  const health = rememberSeen(ports, memory, { owner, stops, ledger: read.value.jobs });
  const shared = {
    today: ports.clock.today(),
    ...choiceOf(rows.conferences, conference),
    templateUrl: settings.papers.templates.invitation,
    reminders: {
      owner,
      lastRun,
      nextRun: isRunExpected(health) ? nextRunOn(ports, lastRun) : '',
      mine: owner !== '' && owner === ports.person.email(),
      stops: stops.filter((stop) => !isFault(stop)),
    },
    documentsADay: settings.terms.documentsADay,
    seconds: secondsEach(memory),
  };
  if (conference && noticeNames(ports, conference.id, rows.people, rows.jobs.filter(isGuestLetter)))
    return openInvitationForm(ports, input);
  if (!conference)
    return success({ ...shared, ...noConference, mail: mailFacts(ports, memory, read.value.jobs, null) });

  const invited = rows.people
    .filter(getsLetter(conference, settings))
    .sort(printingOrder(villageNames(rows.villages)));
  const broadcastOn = rows.proofs
    .flatMap((proof) =>
      proof.conference === conference.id && proof.broadcastOn && isLoudspeakerNotice(proof)
        ? [proof.broadcastOn]
        : [],
    )
    .sort()[0];
  const clock = clockOf(ports, conference, settings, rows.daysOff, invited, broadcastOn ?? null);
  const corrected = new Set(
    rows.jobs
      .filter((job) => job.state === 'done' && isCurrentCorrection(conference, job))
      .map(({ record }) => record),
  );
  const sources = sourcesOf(ports, conference, settings);
  const documents = documentsOf(rows.jobs, conference.id);
  const withPaper = peopleWithLetter(rows.jobs, conference.id);
  return success({
    ...shared,
    clock,
    cost: seasonCost(lettersLeft(invited, withPaper, settings), settings.terms, shared.seconds),
    missing: invitationBlockers(conference, settings, 'draft'),
    invited: invited.length,
    withPaper: invited.filter((person) => withPaper.has(person.id)).length,
    withEmail: invited.filter((person) => person.email !== '').length,
    sent: invited.filter((person) => noticeDay(person) !== null).length,
    byGroup: groupCounts(invited),
    villages: villageRowsOf(rows.villages, invited, settings),
    unnumbered: countUnnumbered(invited),
    people: invited.filter(hasId).map((person) => ({
      id: person.id,
      name: person.fullName,
      detail: titleOfBody(person.title, person.organisation),
      village: person.village,
      hasPaper: withPaper.has(person.id),
      hasEmail: person.email !== '',
      sentOn: noticeDay(person),
      renotify: person.renotify === true,
      mailed: corrected.has(person.id),
    })),
    documents: documents.map(documentRow),
    longLetters: longLetters(
      sources,
      read.value.people.rows.filter(({ values }) => getsLetter(conference, settings)(values)),
      roomIn(memory[roomMemory]),
    ),
    drafts: draftsOf(ports, memory, sources, rows.jobs, rowsById(read.value.people.rows)),
    wrongLetters: wrongLetters(memory, invited, nameInMail(rows.jobs, conference.id), renamed).filter(
      ({ id }) => !peopleInDrafts(documents).has(id),
    ),
    hasFormerVillages: invited.some(({ village }) => renamed.some(({ was }) => was === village)),
    number: conference.invitationNumber,
    numberDate: conference.invitationDate,
    mail: mailFacts(
      ports,
      memory,
      read.value.jobs,
      clock && startOfSending(invited, clock.lastIssueDay, settings.terms.mailsADay),
    ),
  });
}

/** The clock stops when every invited person has a letter. */
function clockOf(
  ports: Ports,
  conference: Conference,
  settings: Settings,
  holidays: readonly DayOff[],
  invited: readonly Attendee[],
  broadcastOn: string | null,
) {
  if (conference.date === null) return null;
  const calendar = workingCalendar(calendarRows(holidays));
  const { lastIssueDay, target } = noticeDeadlines(conference.date, calendar, settings.terms.noticeDays);
  const days = invited.map(noticeDay);
  const allSent = days.length > 0 && days.every((day) => day !== null);
  const lastSent = allSent ? ([...days].sort().pop() ?? null) : null;
  return {
    lastIssueDay,
    target,
    state: deadlineState(lastIssueDay, lastSent, ports.clock.today()),
    broadcastOn,
  };
}

const groupCounts = (invited: readonly Attendee[]) =>
  Object.entries(groupLabels).flatMap(([group, label]) => {
    const people = invited.filter((person) => person.group === group).length;
    return people === 0 ? [] : [{ group: label, people }];
  });

const villageRowsOf = (rows: readonly Village[], invited: readonly Attendee[], settings: Settings) =>
  villageCoverage(
    rows.map((row) => ({ name: row.name, quota: row.quota ?? settings.terms.citizensPerVillage })),
    invited.map((person) => ({ ...person, isCitizen: person.group === 'citizens', active: true })),
  ).map(({ village, missingPosts, citizens, quota, people }) => ({
    name: village,
    missingPosts,
    quota,
    citizens,
    shortage: quota - citizens,
    people,
  }));

/** The trigger fires between 7:00 and 7:30; until then today's run is due. */
const lastFiring = '07:30';

function nextRunOn(ports: Ports, lastRun: string): string {
  const today = ports.clock.today();
  const isOver = lastRun === today || ports.clock.stamp().slice(11, 16) >= lastFiring;
  return isOver ? addDays(today, 1) : today;
}

function mailFacts(ports: Ports, memory: MemoryValues, sheet: LedgerSheet, startBy: string | null) {
  return {
    running: runningNow(memory, ports.clock.now()),
    remaining: ports.mail.remaining() ?? 0,
    startBy,
    waiting: wholeJobs(sheet).filter(isWaitingMail).length,
    isBehind: isBehind(memory, sheet),
    review: reviewList(sheet),
  };
}
