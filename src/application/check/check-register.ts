import { vietnamLocale } from '../../domain/calendar/vietnam-zone';
import type { Failure } from '../../domain/failure';
import { inTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import type { NameLists } from '../../register/listed-names';
import type { MailStop } from '../../register/mail-stop';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import type { RowOf, Table } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { ballots } from '../../register/tables/ballots';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { ledger } from '../../register/tables/ledger';
import { papers } from '../../register/tables/papers';
import { petitions } from '../../register/tables/petitions';
import { villages } from '../../register/tables/villages';
import { workbook } from '../../register/workbook';
import { noticeChanges } from '../conference/notice-changes';
import { checkLedger } from '../mail/check-ledger';
import { noticeMisdirected } from '../papers/touched-papers';
import type { MemoryValues, Ports } from '../ports';
import { isFault, rememberSeen } from '../pulse/pulse-memory';
import { keepDailyTrigger, silentSince } from '../reminders/daily-watch';
import { mailStops } from '../reminders/mail-stops';
import { calendarRows, currentConference } from '../rows/conference-context';
import { readSheets, valuesOf } from '../rows/read-sheets';
import { rememberVillages, renamedVillages } from '../rows/renamed-villages';
import { type CellContext, checkCells } from './check-cells';
import { assignToOnlyConference, checkBallots, completeConferences } from './check-conferences';
import { checkContacts } from './check-contacts';
import { checkDaysOff } from './check-days-off';
import type { AnySheet, Finding, FindingKind, Flaw } from './check-flaw';
import { checkErrors, sparingFormulas } from './check-formulas';
import { checkIds, type IdCheck } from './check-ids';
import { checkDuplicates, checkNames } from './check-people';
import { checkDenunciations, checkTerms, completePetitions } from './check-petitions';
import { checkPosts, checkRenamedVillages, checkVillagePosts } from './check-posts';
import { checkSettings, settingColumn } from './check-settings';
import { countOf, findOldContacts, type OldContactCount } from './old-contacts';

export interface RegisterCheck {
  readonly findings: readonly Finding[];
  /** Number of rows checked. */
  readonly rows: number;
  /** People whose phone or e-mail is kept longer than the office's own limit. */
  readonly oldContacts: OldContactCount;
  readonly timeZone: string;
  /** The locale of the workbook, where days are typed in another order than in Vietnam. */
  readonly foreignLocale?: string | undefined;
  /** What the office chose so; faults are said by the pulse. */
  readonly mailStops: readonly MailStop[];
}

interface CheckedSheet {
  readonly sheet: AnySheet;
  /** At most one repair a cell. */
  readonly flaws: readonly Flaw[];
  /** Rows to add before cells are repaired. */
  readonly additions: readonly RowOf<Table>[];
}

export interface Inspection {
  readonly sheets: readonly CheckedSheet[];
  /** Counters of the proposed IDs. */
  readonly memory: MemoryValues;
  readonly around: Omit<RegisterCheck, 'findings' | 'rows'>;
  /** The daily run is silent, and this person can renew its trigger. */
  readonly mayRenew: boolean;
}

/** Checks every row that people type, paste, sort or copy by hand; writes only who has to be notified again. */
export const checkRegister = (ports: Ports): Outcome<RegisterCheck, Failure> =>
  mapValue(inspectRegister(ports), (inspection) => {
    if (!inspection.mayRenew) return resultOf(inspection);
    const trigger = keepDailyTrigger(ports, ports.memory.readAll());
    if (trigger.ok) ports.memory.write(trigger.value);
    return resultOf(inspection);
  });

export const resultOf = ({ sheets, around }: Inspection): RegisterCheck => ({
  ...around,
  findings: sheets.flatMap(({ flaws }) => flaws.map(({ finding }) => finding)),
  rows: sheets.reduce((total, { sheet }) => total + sheet.rows.length, 0),
});

/** Sheets with checks of their own beyond those of their columns. */
const namedTables = {
  conferences,
  villages,
  people: attendees,
  petitions,
  ballots,
  papers,
  days: daysOff,
  settings: settingsTable,
};

/** Every sheet in which people type. */
const typedTables = workbook.filter(({ owner }) => owner === 'office');

const otherTables = typedTables.filter((table) => !Object.values<Table>(namedTables).includes(table));

export function inspectRegister(ports: Ports): Outcome<Inspection, Failure> {
  const read = inTurn({
    sheets: () => readSheets(ports, namedTables),
    others: () => readSheets(ports, Object.fromEntries(otherTables.map((table) => [table.tab, table]))),
    letters: () => ports.register.read(ledger),
  });
  if (!read.ok) return read;
  const { sheets, others, letters } = read.value;
  const settings = readSettings(valuesOf(sheets.settings));
  const villageNames = named(valuesOf(sheets.villages).map(({ name }) => name));
  const units = settings.units.map((unit) => unit.name);
  const conferenceIds = named(valuesOf(sheets.conferences).map(({ id }) => id));
  const bodies = new Set(named(valuesOf(sheets.people).map(({ organisation }) => organisation)));
  const lists: NameLists = {
    conferences: conferenceIds,
    villages: villageNames,
    topics: settings.topics,
    units,
    places: [...bodies],
  };
  const today = ports.clock.today();
  const locale = ports.register.locale();
  const daysOffCheck = checkDaysOff(sheets.days);
  const { people, petitions: matters } = sheets;
  const counters = ports.memory.readAll();
  if (
    noticeChanges(
      ports,
      valuesOf(sheets.conferences),
      { people: valuesOf(people), villages: valuesOf(sheets.villages) },
      counters,
    )
  )
    return inspectRegister(ports);
  const current = currentConference(valuesOf(sheets.conferences));
  if (current) noticeMisdirected(ports, current.id, sheets.papers);
  const renamed = renamedVillages(counters, villageNames);
  const newCounters: Record<string, string> = {};
  const { replyWorkingDays } = settings.terms;
  const ownFlaws = new Map<Table, readonly Flaw[]>([
    [conferences, completeConferences(sheets.conferences)],
    [villages, checkVillagePosts(sheets.villages)],
    [attendees, [...checkNames(people), ...checkDuplicates(people), ...checkPosts(people)]],
    [
      petitions,
      [
        ...checkDenunciations(matters),
        ...completePetitions(matters),
        ...checkTerms(matters, calendarRows(valuesOf(sheets.days)), replyWorkingDays),
      ],
    ],
    [ballots, checkBallots(sheets.ballots)],
    [daysOff, daysOffCheck.flaws],
    [settingsTable, checkSettings(sheets.settings)],
  ]);
  const ownContext = new Map<Table, Partial<CellContext>>([[settingsTable, { columnOf: settingColumn }]]);
  const checked = (sheet: AnySheet): CheckedSheet => {
    const { table } = sheet;
    const ids: IdCheck = table.keysRepeat ? noIds : checkIds(sheet, counters);
    Object.assign(newCounters, ids.memory);
    const flaws = [
      ...checkErrors(sheet),
      ...ids.flaws,
      ...('conference' in table.columns ? assignToOnlyConference(sheet, conferenceIds) : []),
      ...(ownFlaws.get(table) ?? []),
      ...checkRenamedVillages(sheet, renamed),
      ...checkContacts(sheet),
      ...checkCells(sheet, { today, lists, locale, ...ownContext.get(table) }),
    ];
    const additions = table === daysOff ? daysOffCheck.additions : [];
    const remedies = sparingFormulas(ports, sheet, firstOfEachCell(flaws));
    return { sheet, flaws: inOrder(remedies), additions };
  };
  const allSheets: readonly AnySheet[] = [...Object.values(sheets), ...Object.values(others)];
  const owner = settings.reminderOwner;
  const stops = mailStops({
    conference: current,
    settings,
    rows: valuesOf(sheets.settings),
    daysOff: valuesOf(sheets.days),
  });
  const old = findOldContacts(today, settings, {
    conferences: valuesOf(sheets.conferences),
    people: valuesOf(people),
    petitions: valuesOf(matters),
    letters: letters.rows,
  });
  const typedSheets = typedTables.flatMap((table) =>
    allSheets.filter((sheet) => sheet.table === table).map(checked),
  );
  const hasFormerName = typedSheets.some(({ flaws }) =>
    flaws.some(({ finding }) => finding.kind === 'renamed-village'),
  );
  if (!hasFormerName) rememberVillages(ports, counters, villageNames);
  const renamedFaults = (hasFormerName ? renamed : []).map(
    (village) => ({ kind: 'village-renamed', ...village }) as const,
  );
  rememberSeen(ports, counters, { owner, stops: [...stops, ...renamedFaults], ledger: letters });
  return success({
    sheets: [...typedSheets, { sheet: letters, flaws: checkLedger(letters), additions: [] }],
    memory: newCounters,
    around: {
      oldContacts: countOf(old),
      timeZone: ports.register.zone(),
      foreignLocale: locale === vietnamLocale ? undefined : locale,
      mailStops: stops.filter((stop) => !isFault(stop)),
    },
    mayRenew: owner !== '' && owner === ports.person.email() && silentSince(counters, today) !== null,
  });
}

const noIds: IdCheck = { flaws: [], memory: {} };

const named = (names: readonly string[]): readonly string[] => names.filter((name) => name !== '');

/** Reported together with other flaws of a cell, since none of them has a repair. */
const notExclusive: readonly FindingKind[] = ['duplicate-person', 'in-the-future', 'before-start'];

/** The surest remedy of each cell. */
function firstOfEachCell(flaws: readonly Flaw[]): readonly Flaw[] {
  const cells = new Set<string>();
  return flaws.filter(({ line, field, finding }) => {
    if (notExclusive.includes(finding.kind)) return true;
    const cell = `${line}:${field}`;
    return cells.has(cell) ? false : cells.add(cell);
  });
}

const inOrder = (flaws: readonly Flaw[]): readonly Flaw[] =>
  [...flaws].sort((a, b) => a.line - b.line || a.position - b.position);
