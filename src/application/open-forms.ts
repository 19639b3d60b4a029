import type { CalendarRow } from '../domain/calendar/working-days';
import type { Failure } from '../domain/failure';
import { type Outcome, success } from '../domain/outcome';
import type { CalendarFacts, ConferenceSummary, EditableRow } from '../register/form-facts';
import { countUnnumbered, hasId } from '../register/row-ids';
import { readSettings, type Settings } from '../register/settings/settings';
import { settingsTable } from '../register/settings/settings-table';
import { attendees } from '../register/tables/attendees';
import { type Conference, conferences } from '../register/tables/conferences';
import { daysOff } from '../register/tables/days-off';
import { petitions } from '../register/tables/petitions';
import { villages } from '../register/tables/villages';
import type { Ports } from './ports';
import { calendarRows, currentConference, readRows } from './rows/conference-context';
import { editableRow } from './rows/edit-row';

export const summaryOf = (conference: Conference): ConferenceSummary => ({
  id: conference.id,
  title: conference.title,
  date: conference.date,
  status: conference.status ?? 'preparing',
});

export const summariesOf = (rows: readonly Conference[]): readonly ConferenceSummary[] =>
  rows.filter((row) => row.id !== '').map(summaryOf);

export const calendarFacts = (
  ports: Ports,
  settings: Settings,
  rows: readonly CalendarRow[],
): CalendarFacts => ({
  today: ports.clock.today(),
  daysOff: rows,
  noticeDays: settings.terms.noticeDays,
  publicationDays: settings.terms.publicationDays,
  replyWorkingDays: settings.terms.replyWorkingDays,
});

const excerptLength = 160;
/** The newest petitions that a form compares a draft with. */
const comparedPetitions = 2000;

/** What `Nhập kiến nghị` shows, one sheet read for each table it needs. */
export function openPetitionForm(ports: Ports): Outcome<
  {
    readonly calendar: CalendarFacts;
    readonly conference: ConferenceSummary | null;
    readonly conferences: readonly ConferenceSummary[];
    readonly villages: readonly string[];
    readonly topics: readonly string[];
    readonly units: readonly string[];
    readonly known: readonly { readonly id: string; readonly village: string; readonly excerpt: string }[];
  },
  Failure
> {
  const rows = readRows(ports, conferences);
  if (!rows.ok) return rows;
  const settingRows = readRows(ports, settingsTable);
  if (!settingRows.ok) return settingRows;
  const days = readRows(ports, daysOff);
  if (!days.ok) return days;
  const villageRows = readRows(ports, villages);
  if (!villageRows.ok) return villageRows;
  const known = readRows(ports, petitions);
  if (!known.ok) return known;
  const settings = readSettings(settingRows.value);
  const current = currentConference(rows.value);
  return success({
    calendar: calendarFacts(ports, settings, calendarRows(days.value)),
    conference: current && summaryOf(current),
    conferences: summariesOf(rows.value),
    villages: namesOf(villageRows.value),
    topics: settings.topics,
    units: settings.units.map((unit) => unit.name),
    known: known.value
      .filter((petition) => petition.class !== 'denunciation' && petition.content !== '')
      .slice(-comparedPetitions)
      .map(({ id, village, content }) => ({ id, village, excerpt: content.slice(0, excerptLength) })),
  });
}

/** What `Nhập đại biểu` shows; every person comes along so that the search needs no further question. */
export function openAttendeeForm(ports: Ports): Outcome<
  {
    readonly conference: ConferenceSummary | null;
    readonly conferences: readonly ConferenceSummary[];
    readonly villages: readonly string[];
    readonly people: readonly EditableRow[];
    readonly unnumbered: number;
  },
  Failure
> {
  const rows = readRows(ports, conferences);
  if (!rows.ok) return rows;
  const villageRows = readRows(ports, villages);
  if (!villageRows.ok) return villageRows;
  const people = ports.register.read(attendees);
  if (!people.ok) return people;
  const current = currentConference(rows.value);
  return success({
    conference: current && summaryOf(current),
    conferences: summariesOf(rows.value),
    villages: namesOf(villageRows.value),
    people: people.value.rows.filter(({ values }) => hasId(values)).map((row) => editableRow(attendees, row)),
    unnumbered: countUnnumbered(people.value.rows.map(({ values }) => values)),
  });
}

export function openConferenceForm(ports: Ports): Outcome<
  {
    readonly calendar: CalendarFacts;
    readonly conferences: readonly EditableRow[];
    readonly unnumbered: number;
  },
  Failure
> {
  const rows = ports.register.read(conferences);
  if (!rows.ok) return rows;
  const settingRows = readRows(ports, settingsTable);
  if (!settingRows.ok) return settingRows;
  const days = readRows(ports, daysOff);
  if (!days.ok) return days;
  return success({
    calendar: calendarFacts(ports, readSettings(settingRows.value), calendarRows(days.value)),
    conferences: rows.value.rows
      .filter(({ values }) => hasId(values))
      .map((row) => editableRow(conferences, row)),
    unnumbered: countUnnumbered(rows.value.rows.map(({ values }) => values)),
  });
}

export const namesOf = (rows: readonly { readonly name: string }[]): readonly string[] =>
  rows.map((row) => row.name).filter((name) => name !== '');
