import { type WorkingCalendar, workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { andThen, failure, inTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import { renotifyNow } from '../../register/papers/paper-facts';
import { readSettings, type Settings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import type { Columns, Table } from '../../register/table';
import { agenda } from '../../register/tables/agenda';
import { attendees } from '../../register/tables/attendees';
import { ballots } from '../../register/tables/ballots';
import { broadcasts } from '../../register/tables/broadcasts';
import { budget } from '../../register/tables/budget';
import { type Conference, conferences } from '../../register/tables/conferences';
import { type Paper, papers } from '../../register/tables/papers';
import { petitions } from '../../register/tables/petitions';
import { tasks } from '../../register/tables/tasks';
import { turns } from '../../register/tables/turns';
import { villages } from '../../register/tables/villages';
import type { PaperForm } from '../../templates/papers/paper-form';
import type { PaperSources, SourceName, SourceRow, SourceRows } from '../../templates/papers/paper-sources';
import { bodyOfPaper } from '../../templates/papers/parts/competent-body';
import type { FillContext } from '../documents/fill-paper';
import type { Ports, SheetSnapshot } from '../ports';
import { calendarOf, currentConference } from '../rows/conference-context';
import { readSheets, valuesOf } from '../rows/read-sheets';

export const sourceTables: Readonly<Record<SourceName, Table>> = {
  villages,
  attendees,
  petitions,
  turns,
  agenda,
  tasks,
  broadcasts,
  budget,
  ballots,
};

/** The parts of a sheet that papers need: to locate a cell, and the office's own columns. */
export type AnySnapshot = Pick<SheetSnapshot<Columns>, 'table' | 'rows' | 'positions' | 'addedHeaders'>;

export interface PaperContext extends FillContext {
  readonly conferences: SheetSnapshot<typeof conferences.columns>;
  readonly papers: SheetSnapshot<typeof papers.columns>;
  readonly settings: SheetSnapshot<typeof settingsTable.columns>;
  /** Every sheet that was read, by tab. */
  readonly sheets: ReadonlyMap<string, AnySnapshot>;
}

/** Each source once, in the order of the tabs. */
export const sourceNames = (forms: readonly Pick<PaperForm, 'needs'>[]): readonly SourceName[] =>
  // Object.keys loses the key type; the keys are exactly the names.
  (Object.keys(sourceTables) as SourceName[]).filter((name) =>
    forms.some(({ needs }) => needs.includes(name)),
  );

/** `conference` null means the current one; each sheet that the papers need is read once. */
export function readPaperSources(
  ports: Ports,
  conference: string | null,
  needs: readonly SourceName[],
  /** The register of papers, if already read. */
  earlier?: SheetSnapshot<typeof papers.columns>,
): Outcome<PaperContext, Failure> {
  return andThen(ports.register.read(conferences), (conferenceSheet) => {
    const all = valuesOf(conferenceSheet);
    const chosen = all.find(({ id }) => id !== '' && id === conference);
    const about = chosen ?? (conference === null ? currentConference(all) : null);
    if (!about)
      return failure(conference === null ? { code: 'no-conference' } : { code: 'not-found', id: conference });
    const read = inTurn({
      settings: () => ports.register.read(settingsTable),
      papers: () => (earlier ? success(earlier) : ports.register.read(papers)),
      bySource: () => readSources(ports, needs),
    });
    return mapValue(read, (sheets) => contextOf(ports, about, { ...sheets, conferences: conferenceSheet }));
  });
}

type SourceSheets = Readonly<Record<string, AnySnapshot>>;

/** The sheets of these sources by name, each read once. */
export const readSources = (ports: Ports, names: readonly SourceName[]): Outcome<SourceSheets, Failure> =>
  readSheets(ports, Object.fromEntries(names.map((name) => [name, sourceTables[name]])));

function contextOf(
  ports: Ports,
  conference: Conference,
  {
    bySource,
    ...sheets
  }: Pick<PaperContext, 'conferences' | 'papers' | 'settings'> & { readonly bySource: SourceSheets },
): PaperContext {
  const all = [...Object.values<AnySnapshot>(sheets), ...Object.values(bySource)];
  const rows = Object.entries(bySource).map(([name, sheet]) => [
    name,
    sheet.rows.filter(({ values }) => isAbout(values, conference.id)),
  ]);
  const earlierPetitions: readonly SourceRow<unknown>[] = (bySource.petitions?.rows ?? []).filter(
    ({ values }) => !isAbout(values, conference.id),
  );
  const calendar = lazyCalendar(ports);
  const sources: PaperSources = {
    ...sourcesOf(ports, conference, readSettings(valuesOf(sheets.settings))),
    // Each list was read from the table of its name.
    ...(Object.fromEntries(rows) as Partial<SourceRows>),
    // Read from the table of petitions too.
    earlierPetitions: earlierPetitions as PaperSources['earlierPetitions'],
    get calendar() {
      return calendar.get();
    },
    papers: [],
  };
  return {
    ...sheets,
    // The calendar stays lazy, which a copy would read.
    sources: Object.assign(sources, { papers: papersOfConference(sheets.papers, sources) }),
    sheets: new Map(all.map((sheet) => [sheet.table.tab, sheet])),
    addedHeaders: ({ needs }) => [...new Set(needs.flatMap((name) => bySource[name]?.addedHeaders ?? []))],
    trouble: calendar.trouble,
  };
}

/** Sources without the rows of any sheet. */
export const sourcesOf = (ports: Ports, conference: Conference, settings: Settings): PaperSources => ({
  ...noRows,
  earlierPetitions: [],
  conference,
  settings,
  calendar: workingCalendar([]),
  today: ports.clock.today(),
  papers: [],
});

const noRows: Record<SourceName, readonly []> = {
  villages: [],
  attendees: [],
  petitions: [],
  turns: [],
  agenda: [],
  tasks: [],
  broadcasts: [],
  budget: [],
  ballots: [],
};

/** Whether a row belongs to the conference; rows of a sheet without that column, such as villages, belong to all. */
const isAbout = (row: Readonly<Record<string, unknown>>, conference: string): boolean =>
  row.conference === undefined || row.conference === conference;

/** `renotify` is computed from the facts of each row, as the column lags behind a change of the conference or a matter. */
const papersOfConference = (
  sheet: SheetSnapshot<typeof papers.columns>,
  sources: PaperSources,
): readonly Paper[] =>
  valuesOf(sheet)
    .filter((row) => row.conference === sources.conference.id)
    .map((row) => ({
      ...row,
      renotify:
        row.facts === '' ? row.renotify : renotifyNow(row, sources.conference, bodyOfPaper(row, sources)),
    }));

/** Days off are read only for papers that ask for them. */
function lazyCalendar(ports: Ports): { get(): WorkingCalendar; trouble(): Failure | null } {
  let read: WorkingCalendar | null = null;
  let trouble: Failure | null = null;
  return {
    get() {
      if (read) return read;
      const calendar = calendarOf(ports);
      if (!calendar.ok) trouble = calendar.failure;
      read = calendar.ok ? calendar.value : workingCalendar([]);
      return read;
    },
    trouble: () => trouble,
  };
}
