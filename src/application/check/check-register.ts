import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
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
import { checkBallots } from './check-ballots';
import { checkCells, type KnownValues } from './check-cells';
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

export interface CheckedSheet {
  readonly sheet: AnySheet;
  /** At most one that mends anything in each cell. */
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
  return inspection.ok ? success(resultOf(inspection.value)) : inspection;
}

export const resultOf = ({ sheets, oldContacts, timeZone }: Inspection): RegisterCheck => ({
  oldContacts,
  timeZone,
  findings: sheets.flatMap(({ flaws }) => flaws.map(({ finding }) => finding)),
  rows: sheets.reduce((total, { sheet }) => total + sheet.rows.length, 0),
});

export function inspectRegister({ clock, register, memory }: Ports): Outcome<Inspection, Failure> {
  const conferenceSheet = register.read(conferences);
  if (!conferenceSheet.ok) return conferenceSheet;
  const villageSheet = register.read(villages);
  if (!villageSheet.ok) return villageSheet;
  const attendeeSheet = register.read(attendees);
  if (!attendeeSheet.ok) return attendeeSheet;
  const petitionSheet = register.read(petitions);
  if (!petitionSheet.ok) return petitionSheet;
  const broadcastSheet = register.read(broadcasts);
  if (!broadcastSheet.ok) return broadcastSheet;
  const ballotSheet = register.read(ballots);
  if (!ballotSheet.ok) return ballotSheet;
  const taskSheet = register.read(tasks);
  if (!taskSheet.ok) return taskSheet;
  const agendaSheet = register.read(agenda);
  if (!agendaSheet.ok) return agendaSheet;
  const budgetSheet = register.read(budget);
  if (!budgetSheet.ok) return budgetSheet;
  const settingsSheet = register.read(settingsTable);
  if (!settingsSheet.ok) return settingsSheet;

  const settings = readSettings(settingsSheet.value.rows.map((row) => row.values));
  const known: KnownValues = {
    conferences: named(conferenceSheet.value.rows.map((row) => row.values.id)),
    villages: named(villageSheet.value.rows.map((row) => row.values.name)),
    topics: settings.topics,
    units: settings.units.map((unit) => unit.name),
    onlyVillages: false,
  };
  const counters = memory.readAll();
  const given: Record<string, string> = {};
  const checked = (sheet: AnySheet, flaws: readonly Flaw[], values: KnownValues = known): CheckedSheet => {
    const ids: IdCheck = checkIds(sheet, counters);
    Object.assign(given, ids.memory);
    return { sheet, flaws: sorted(firstOfEachCell([...ids.flaws, ...flaws, ...checkCells(sheet, values)])) };
  };
  const inConference = (sheet: AnySheet): readonly Flaw[] => assignToOnlyConference(sheet, known.conferences);

  const sheets = [
    checked(conferenceSheet.value, completeConferences(conferenceSheet.value)),
    checked(villageSheet.value, []),
    checked(
      attendeeSheet.value,
      [
        ...inConference(attendeeSheet.value),
        ...checkNames(attendeeSheet.value),
        ...checkDuplicates(attendeeSheet.value),
      ],
      { ...known, onlyVillages: true },
    ),
    checked(petitionSheet.value, [
      ...checkDenunciations(petitionSheet.value),
      ...inConference(petitionSheet.value),
      ...completePetitions(petitionSheet.value),
    ]),
    checked(broadcastSheet.value, inConference(broadcastSheet.value)),
    checked(ballotSheet.value, [...checkBallots(ballotSheet.value), ...inConference(ballotSheet.value)]),
    ...[taskSheet.value, agendaSheet.value, budgetSheet.value].map((sheet) =>
      checked(sheet, inConference(sheet)),
    ),
  ];
  const old = findOldContacts(
    clock.today(),
    settings,
    conferenceSheet.value,
    attendeeSheet.value,
    petitionSheet.value,
  );
  return success({ sheets, memory: given, oldContacts: countOf(old), timeZone: register.zone() });
}

const named = (names: readonly string[]): readonly string[] => names.filter((name) => name !== '');

/** The surest remedy stands first; a person who may be a duplicate can have an unclean name all the same. */
function firstOfEachCell(flaws: readonly Flaw[]): readonly Flaw[] {
  const seen = new Set<string>();
  return flaws.filter(({ line, field, finding }) => {
    if (finding.kind === 'duplicate-person') return true;
    const cell = `${line}:${field}`;
    return seen.has(cell) ? false : seen.add(cell);
  });
}

const sorted = (flaws: readonly Flaw[]): readonly Flaw[] =>
  [...flaws].sort((one, other) => one.line - other.line || one.position - other.position);
