import { isVietnamZone, vietnamLocale, vietnamZone } from '../../domain/calendar/vietnam-zone';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { LongWork } from '../../domain/pulse/long-work';
import { currentSchema, schemaCode, schemaIn } from '../../register/schema';
import type { SetUpChange, SetUpProblem, SetUpReport } from '../../register/set-up-report';
import { declaredSettings, readSettings, type Settings } from '../../register/settings/settings';
import { type SettingRow, settingsTable } from '../../register/settings/settings-table';
import { noFormerTemplates, templateCode } from '../../register/settings/template-settings';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { acts } from '../../register/tables/journal';
import { allSheets as tables } from '../../register/workbook';
import { keepTemplatesInUse } from '../documents/kept-templates';
import type { MemoryValues, Ports } from '../ports';
import { beginBoardPulse, writeBoardPulse } from '../pulse/board-pulse';
import { beginWork, type Progress } from '../pulse/long-work';
import { underLock } from '../rows/under-lock';
import type { WorkbookState } from '../workbook-port';
import {
  areRemindersOff,
  isCopied,
  isRegisterIn,
  keepRemindersOff,
  rememberRegister,
} from './copied-register';
import { countersInSheets } from './counters-in-sheets';
import { isNewerIn } from './newer-register';
import { buildBoards } from './set-up-boards';
import { type DrivePlaces, placesInDrive } from './set-up-drive';
import { formatOf } from './set-up-formats';
import { noReminders, type Reminders, startReminders } from './set-up-reminders';
import { missingDaysOff, missingSettings, yearsOf } from './set-up-settings';
import { buildTabs } from './set-up-tabs';
import { beginSetUp, ended, endSetUp } from './unfinished-set-up';
import { upgradeRegister } from './upgrade-register';

/**
 * Builds or repairs the register. Every step first checks what exists, so that the next run completes an interrupted
 * one, and what the office moved, typed or added stays.
 */
export function setUpRegister(ports: Ports, told?: (work: LongWork) => void): Outcome<SetUpReport, Failure> {
  return underLock(
    ports,
    () => {
      const state = ports.workbook.look();
      const version = versionOf(ports, state);
      if (!version.ok) return version;
      beginSetUp(ports);
      const progress = beginWork(ports, { kind: 'set-up', total: steps, call: null, told });
      const report = build(ports, state, version.value, progress);
      progress.end('whole');
      const isWhole = !report.problems.some(({ kind }) => isLeftOver(kind));
      // The overview is the last thing written, as it will stand once the next call has ended the set-up.
      const memory = { ...ports.memory.readAll(), ...(isWhole ? ended : {}) };
      writeBoardPulse(ports, memory, ports.person.email(), ports.clock.today());
      if (isWhole) endSetUp(ports);
      return success(report);
    },
    ({ additions, repairs }) => {
      const tabs = [...additions, ...repairs].flatMap((change) => ('tab' in change ? [change.tab] : []));
      return { action: acts.setUp, tab: '', record: '', detail: [...new Set(tabs)].join(', ') };
    },
    'holdingLong',
  );
}

/** What another run of set-up finishes, so that until then the pulse says that this one has not. */
const isLeftOver = (kind: SetUpProblem['kind']): boolean =>
  kind === 'drive-refused' || kind === 'not-recorded';

/** A workbook that is no register yet has nothing to upgrade, nor one whose settings must be repaired first. */
function versionOf({ register, memory }: Ports, { tabs }: WorkbookState): Outcome<number, Failure> {
  if (tabs.every(({ name }) => name !== settingsTable.tab)) return success(currentSchema);
  const settings = register.read(settingsTable);
  if (settings.ok) return success(schemaIn(settings.value.rows.map(({ values }) => values)) ?? currentSchema);
  if (settings.failure.code === 'newer-register' || isNewerIn(memory.readAll()))
    return failure({ code: 'newer-register' });
  return success(currentSchema);
}

/** Each tab is laid out and then formatted; the boards and what lies outside the sheets take as long as some tabs. */
const steps = 2 * tables.length + 6;

function build(ports: Ports, state: WorkbookState, version: number, progress: Progress): SetUpReport {
  const { workbook: book, register } = ports;
  const additions: SetUpChange[] = [];
  const upgrade = upgradeRegister(book, state.tabs, version);
  const repairs: SetUpChange[] = upgrade ? [upgrade] : [];
  const problems: SetUpProblem[] = [];

  if (state.locale !== vietnamLocale || !isVietnamZone(state.timeZone)) {
    // Set before anything is written, because dates are read and shown accordingly.
    book.setRegion(vietnamLocale, vietnamZone);
    // Days typed under another locale may stand for others than were meant.
    const daysTyped =
      state.locale !== vietnamLocale &&
      state.tabs.some(({ name, filled }) => name === conferences.tab && filled.includes(true));
    repairs.push({ kind: 'region', daysTyped });
  }
  const built = buildTabs(book, tables, state.tabs, progress);
  additions.push(...built.additions);
  repairs.push(...built.repairs);
  problems.push(...built.problems);

  const settings = register.read(settingsTable);
  const present = settings.ok ? settings.value.rows.map((row) => row.values) : [];
  const memory = ports.memory.readAll();
  const missing = missingSettings(present, memory);
  const settingRows = [...present, ...missing.rows];
  const read = readSettings(settingRows);
  const lists = {
    topics: read.topics,
    units: read.units.map((unit) => unit.name),
    positions: built.positions,
  };
  // Formats first, or a text such as 05 would become the number 5.
  for (const [at, table] of tables.entries()) {
    progress.at(tables.length + at);
    const positions = built.positions.get(table.tab);
    if (positions) book.format(formatOf(table, positions, lists));
  }
  progress.at(2 * tables.length);

  const boards = buildBoards(ports, state.tabs, built.positions, lists.topics);
  additions.push(...boards.additions);
  problems.push(...boards.problems);

  const days = register.read(daysOff);
  if (days.ok) {
    const rows = missingDaysOff(days.value.rows.map((row) => row.values));
    register.appendBlock(days.value, rows);
    if (rows.length > 0) additions.push({ kind: 'days-off', years: yearsOf(rows) });
  }
  // Without the sheet of settings the rest cannot be recorded; the problems above say what to repair.
  if (!settings.ok) return { additions, repairs, problems, ...unrecorded };
  register.appendBlock(settings.value, missing.rows);
  if (Object.keys(missing.received).length > 0) {
    // A read makes Google store the rows, before memory says that they were given.
    if (missing.rows.length > 0) register.read(settingsTable);
    ports.memory.write(missing.received);
  }
  const others = missing.rows.length - missing.newReminders.length;
  if (others > 0) additions.push({ kind: 'settings', rows: others });
  if (missing.newReminders.length > 0)
    additions.push({ kind: 'new-reminders', names: missing.newReminders.map(({ name }) => name) });

  progress.at(2 * tables.length + 3);
  const { places, reminders, isCopy } = startOutside(ports, state.name, read, settingRows, {
    memory,
    isInUse: present.length > 0,
  });
  keepTemplatesInUse(ports, { ...read.papers.templates, invitation: places.template }, isCopy);
  if (boards.isOverviewWritten) beginBoardPulse(ports);
  return {
    additions: [...additions, ...places.additions, ...reminders.additions],
    repairs,
    problems: [...problems, ...places.problems, ...reminders.problems],
    folderUrl: places.folder,
    templateUrl: places.template,
    triggerOwner: reminders.owner,
    triggerIsMine: reminders.mine,
    isCopy,
  };
}

const unrecorded = {
  folderUrl: '',
  templateUrl: '',
  triggerOwner: '',
  triggerIsMine: false,
  isCopy: false,
} as const;

/** Codes of the rows of `Cấu hình` that set-up fills in. */
const codes = {
  folder: declaredSettings.drive.folder.place.code,
  template: templateCode('invitation'),
  owner: declaredSettings.reminderOwner.place.code,
} as const;

/** Sets up what lives outside the sheets, and records it in `Cấu hình`. */
function startOutside(
  ports: Ports,
  spreadsheet: string,
  settings: Settings,
  rows: readonly SettingRow[],
  { memory, isInUse }: { readonly memory: MemoryValues; readonly isInUse: boolean },
): { readonly places: DrivePlaces; readonly reminders: Reminders; readonly isCopy: boolean } {
  const settingOf = (code: string): string => rows.find((row) => row.code === code)?.value ?? '';
  const copied = isCopied(ports, memory, settings.reminderOwner);
  // The mark of a copy is set first and removed last, so that after an interrupted run it still counts as a copy.
  if (copied) keepRemindersOff(ports);
  else {
    // A removal took the counters away; the IDs that the sheets name are not given again.
    if (isInUse && !isRegisterIn(memory)) ports.memory.write(countersInSheets(ports, memory));
    rememberRegister(ports, memory);
  }
  // The copy's script cannot access the folder and the template of the original register.
  const recorded = copied
    ? { folder: '', template: '' }
    : { folder: settingOf(codes.folder), template: settingOf(codes.template) };
  const places = placesInDrive(ports, spreadsheet, recorded, copied ? settingOf(codes.template) : '');
  const isCopy = copied || areRemindersOff(memory);
  const reminders = isCopy ? noReminders : startReminders(ports, settings.reminderOwner, memory);
  const records = [
    { key: codes.folder, value: places.folder },
    { key: codes.template, value: places.template },
    { key: codes.owner, value: reminders.owner },
    { key: schemaCode, value: String(currentSchema) },
  ]
    .filter(({ key, value }) => value !== settingOf(key))
    .map(({ key, value }) => ({ key, values: { value } }))
    .concat(copied ? noFormerTemplates(rows) : []);
  if (records.length === 0) {
    ports.memory.write(reminders.entries);
    return { places, reminders, isCopy };
  }
  const sheet = ports.register.read(settingsTable);
  const written = sheet.ok ? ports.register.change(sheet.value, records) : sheet;
  if (copied && written.ok) {
    ports.memory.write(countersInSheets(ports, memory));
    rememberRegister(ports, memory);
  }
  if (written.ok) ports.memory.write(reminders.entries);
  const problems: readonly SetUpProblem[] = written.ok ? [] : [{ kind: 'not-recorded' }];
  return { places: { ...places, problems: [...places.problems, ...problems] }, reminders, isCopy };
}
