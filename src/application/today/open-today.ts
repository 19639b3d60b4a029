import { workingCalendar } from '../../domain/calendar/working-days';
import { fixedDateOf } from '../../domain/conference/conference';
import { type DueAction, nextActions } from '../../domain/conference/next-actions';
import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { villagePosts } from '../../domain/people/village-posts';
import { isOfRegister } from '../../domain/petitions/petition';
import type { SecondsEach } from '../../domain/pulse/long-work';
import { mostOf, type SeasonCost, seasonCost } from '../../domain/reminders/season-cost';
import { joined } from '../../domain/text/joined';
import { excerptOf } from '../../domain/text/vietnamese-text';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { hasId } from '../../register/table';
import { agenda } from '../../register/tables/agenda';
import { attendees, getsLetter } from '../../register/tables/attendees';
import { broadcasts } from '../../register/tables/broadcasts';
import { type Conference, conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { type JournalEntry, journal } from '../../register/tables/journal';
import { ledger } from '../../register/tables/ledger';
import { papers } from '../../register/tables/papers';
import { petitions } from '../../register/tables/petitions';
import { tasks } from '../../register/tables/tasks';
import { villages } from '../../register/tables/villages';
import { isProved, productOf } from '../../templates/reminders/task-proof';
import { type ClockRow, clocksOf } from '../conference/conference-clocks';
import { gateOf } from '../conference/preparation-state';
import { documentsOf, peopleOf, peopleWithLetter } from '../invitations/letter-documents';
import { lettersLeft } from '../invitations/letters-left';
import type { Ports } from '../ports';
import { secondsEach } from '../pulse/work-now';
import { calendarRows, currentConference } from '../rows/conference-context';
import { type ConferenceSummary, choiceOf } from '../rows/form-facts';
import { readAllRows, type SheetRows } from '../rows/read-sheets';
import { type GuidedStep, guidedSteps, postsToInvite } from './guided-steps';
import { type OfficeField, officeFields } from './save-office';

/** Somebody or something to find, by its row. */
export interface SearchRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly phone: string;
}

interface Colleague {
  readonly person: string;
  readonly action: string;
  /** `2026-11-16 07:31:27` */
  readonly at: string;
}

export interface TodayFacts {
  readonly today: string;
  readonly conference: ConferenceSummary | null;
  readonly steps: readonly GuidedStep[];
  /** What keeps the conference from being issued. */
  readonly gaps: readonly string[];
  readonly clocks: readonly ClockRow[];
  readonly actions: readonly DueAction[];
  readonly office: readonly OfficeField[];
  readonly villages: number;
  /** What the letters cost the account; a guess while the list is shorter than what villages may send. */
  readonly cost: { readonly season: SeasonCost; readonly isGuess: boolean } | null;
  /** Holders of village posts who are not invited yet. */
  readonly postsToInvite: number;
  readonly people: readonly SearchRow[];
  readonly petitions: readonly SearchRow[];
  /** Other accounts that saved something within the last half hour. */
  readonly atWork: readonly Colleague[];
}

const tables = {
  conferences,
  settings: settingsTable,
  days: daysOff,
  villages,
  people: attendees,
  petitions,
  tasks,
  agenda,
  broadcasts,
  papers,
  jobs: ledger,
  journal,
};

/** What `Hôm nay` shows; each sheet is read once. */
export const openToday = (ports: Ports): Outcome<TodayFacts, Failure> =>
  mapValue(readAllRows(ports, tables), (rows) => todayFacts(ports, rows));

function todayFacts(ports: Ports, rows: SheetRows<typeof tables>): TodayFacts {
  const settings = readSettings(rows.settings);
  const today = ports.clock.today();
  const conference = currentConference(rows.conferences);
  const calendar = workingCalendar(calendarRows(rows.days));
  const clocks = conference ? clocksOf(conference, rows, settings, calendar, today) : [];
  const gaps = conference ? gateOf(conference, rows, settings) : [];
  const letters = conference ? lettersOf(conference, rows, settings) : { needed: 0, locked: 0 };
  // Whatever has a procedure of its own stays out of sight, above all a denunciation.
  const matters = rows.petitions.filter((one) => hasId(one) && isOfRegister(one));
  return {
    today,
    conference: choiceOf([], conference).conference,
    steps: guidedSteps({
      ...rows,
      conference,
      letters,
      gaps: gaps.length,
      coChairBodies: settings.coChairBodies,
    }),
    gaps,
    clocks,
    actions: nextActions({
      today,
      conference: conference && { status: conference.status ?? 'preparing', date: fixedDateOf(conference) },
      gaps: gaps.length,
      letters,
      clocks,
      tasks: rows.tasks
        .filter((task) => hasId(task) && task.conference === conference?.id)
        // As in the mails and Tổng quan, what the register proves needs no mark.
        .map((task) => ({
          ...task,
          product: productOf(task),
          isDone:
            task.state === 'done' ||
            (conference !== null && isProved(task, conference, { ...rows, settings, today })),
        })),
      petitions: matters,
    }),
    office: officeFields(rows.settings),
    villages: rows.villages.length,
    cost: conference && costOf(conference, rows, settings, secondsEach(ports.memory.readAll())),
    postsToInvite: conference ? postsToInvite(rows.villages, conference, rows.people).length : 0,
    people: rows.people
      .filter((person) => hasId(person) && person.conference === conference?.id)
      .map(({ id, fullName, title, organisation, village, phone }) => ({
        id,
        name: fullName,
        detail: joined(' · ', title, organisation, village),
        phone,
      })),
    petitions: matters.map(({ id, content, speaker, village }) => ({
      id,
      name: excerptOf(content, longestExcerpt),
      detail: joined(' · ', id, speaker, village),
      phone: '',
    })),
    atWork: colleagues(rows.journal, ports.person.email(), ports.clock.stamp()),
  };
}

/** Characters of a petition that a line of the search shows. */
const longestExcerpt = 90;

function lettersOf(
  conference: Conference,
  { people, jobs }: SheetRows<typeof tables>,
  settings: ReturnType<typeof readSettings>,
): { readonly needed: number; readonly locked: number } {
  const invited = people.filter(getsLetter(conference, settings));
  const locked = new Set(
    documentsOf(jobs, conference.id)
      .filter((job) => job.locked === true)
      .flatMap(peopleOf),
  );
  return { needed: invited.length, locked: invited.filter(({ id }) => locked.has(id)).length };
}

function costOf(
  conference: Conference,
  { people, jobs, villages: places }: SheetRows<typeof tables>,
  settings: ReturnType<typeof readSettings>,
  each: SecondsEach,
): NonNullable<TodayFacts['cost']> {
  const withPaper = peopleWithLetter(jobs, conference.id);
  const known = lettersLeft(people.filter(getsLetter(conference, settings)), withPaper, settings);
  const quotas = places.map(({ quota }) => quota ?? settings.terms.citizensPerVillage);
  // Once letters are made the list is no guess any more.
  const size = withPaper.size > 0 ? known : mostOf(quotas, villagePosts.length, known);
  return { season: seasonCost(size, settings.terms, each), isGuess: size !== known };
}

/** Minutes after which somebody no longer counts as at work. */
const recent = 30;

/** Minutes of the year's days before a stamp, good enough for a difference within one day. */
const minutesOf = (stamp: string): number => Number(stamp.slice(11, 13)) * 60 + Number(stamp.slice(14, 16));

/** The last act of each other account of today, within the last half hour, latest first. */
function colleagues(rows: readonly JournalEntry[], me: string, now: string): readonly Colleague[] {
  const latest = new Map<string, Colleague>();
  for (const { person, action, at } of rows) {
    const isRecent = at.slice(0, 10) === now.slice(0, 10) && minutesOf(now) - minutesOf(at) <= recent;
    if (person !== '' && person !== me && isRecent) latest.set(person, { person, action, at });
  }
  return [...latest.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}
