import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome, success } from '../../domain/outcome';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { agenda } from '../../register/tables/agenda';
import { attendees } from '../../register/tables/attendees';
import { ballots } from '../../register/tables/ballots';
import { broadcasts } from '../../register/tables/broadcasts';
import { budget } from '../../register/tables/budget';
import { conferences } from '../../register/tables/conferences';
import { petitions } from '../../register/tables/petitions';
import { tasks } from '../../register/tables/tasks';
import { villages } from '../../register/tables/villages';
import type { Ports } from '../ports';
import { readSheets, valuesOf } from '../rows/read-sheets';
import { checkBallots } from './check-ballots';
import { checkCells, type ListedValues } from './check-cells';
import { assignToOnlyConference, completeConferences } from './check-conferences';
import type { AnySheet, Finding, Flaw } from './check-flaw';
import { checkIds, type IdCheck } from './check-ids';
import { checkDuplicates, checkNames } from './check-people';
import { checkDenunciations, completePetitions } from './check-petitions';
import { countOf, findOldContacts, type OldContactCount } from './old-contacts';

export interface RegisterCheck {
  readonly findings: readonly Finding[];
  /** How many rows were looked at. */
  readonly rows: number;
  /** People whose phone or e-mail is kept longer than the office set itself. */
  readonly oldContacts: OldContactCount;
  readonly timeZone: string;
}

interface CheckedSheet {
  readonly sheet: AnySheet;
  /** At most one repair a cell. */
  readonly flaws: readonly Flaw[];
}

export interface Inspection {
  readonly sheets: readonly CheckedSheet[];
  /** Counters of the IDs that are proposed. */
  readonly memory: Readonly<Record<string, string>>;
  readonly oldContacts: OldContactCount;
  readonly timeZone: string;
}

/** Looks at every row that people type, paste, sort or copy by hand; changes nothing. */
export function checkRegister(ports: Ports): Outcome<RegisterCheck, Failure> {
  const inspection = inspectRegister(ports);
  return mapValue(inspection, resultOf);
}

export const resultOf = ({ sheets, oldContacts, timeZone }: Inspection): RegisterCheck => ({
  oldContacts,
  timeZone,
  findings: sheets.flatMap(({ flaws }) => flaws.map(({ finding }) => finding)),
  rows: sheets.reduce((total, { sheet }) => total + sheet.rows.length, 0),
});

/** The sheets in which people type, in the order of the report. */
const checkedTables = {
  conferences,
  villages,
  people: attendees,
  petitions,
  broadcasts,
  ballots,
  tasks,
  agenda,
  budget,
};

export function inspectRegister(ports: Ports): Outcome<Inspection, Failure> {
  const read = readSheets(ports, { ...checkedTables, settings: settingsTable });
  if (!read.ok) return read;
  const sheets = read.value;
  const settings = readSettings(valuesOf(sheets.settings));
  const listed: ListedValues = {
    conferences: named(valuesOf(sheets.conferences).map(({ id }) => id)),
    villages: named(valuesOf(sheets.villages).map(({ name }) => name)),
    topics: settings.topics,
    units: settings.units.map((unit) => unit.name),
    onlyVillages: false,
  };
  const counters = ports.memory.readAll();
  const given: Record<string, string> = {};
  const checked = (sheet: AnySheet, flaws: readonly Flaw[], values: ListedValues = listed): CheckedSheet => {
    const ids: IdCheck = checkIds(sheet, counters);
    Object.assign(given, ids.memory);
    return { sheet, flaws: inOrder(firstOfEachCell([...ids.flaws, ...flaws, ...checkCells(sheet, values)])) };
  };
  const inConference = (sheet: AnySheet): readonly Flaw[] =>
    assignToOnlyConference(sheet, listed.conferences);
  const { people, petitions: matters } = sheets;

  const report = [
    checked(sheets.conferences, completeConferences(sheets.conferences)),
    checked(sheets.villages, []),
    checked(people, [...inConference(people), ...checkNames(people), ...checkDuplicates(people)], {
      ...listed,
      onlyVillages: true,
    }),
    checked(matters, [
      ...checkDenunciations(matters),
      ...inConference(matters),
      ...completePetitions(matters),
    ]),
    checked(sheets.broadcasts, inConference(sheets.broadcasts)),
    checked(sheets.ballots, [...checkBallots(sheets.ballots), ...inConference(sheets.ballots)]),
    ...[sheets.tasks, sheets.agenda, sheets.budget].map((sheet) => checked(sheet, inConference(sheet))),
  ];
  const old = findOldContacts(ports.clock.today(), settings, {
    conferences: valuesOf(sheets.conferences),
    people: valuesOf(people),
    petitions: valuesOf(matters),
  });
  return success({
    sheets: report,
    memory: given,
    oldContacts: countOf(old),
    timeZone: ports.register.zone(),
  });
}

const named = (names: readonly string[]): readonly string[] => names.filter((name) => name !== '');

/** The surest remedy comes first; a possible duplicate is reported besides other flaws of its name. */
function firstOfEachCell(flaws: readonly Flaw[]): readonly Flaw[] {
  const seen = new Set<string>();
  return flaws.filter(({ line, field, finding }) => {
    if (finding.kind === 'duplicate-person') return true;
    const cell = `${line}:${field}`;
    return seen.has(cell) ? false : seen.add(cell);
  });
}

const inOrder = (flaws: readonly Flaw[]): readonly Flaw[] =>
  [...flaws].sort((a, b) => a.line - b.line || a.position - b.position);
