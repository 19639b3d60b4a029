import type { Letter, NoteEntry, Ports, Register, SendResult } from '../../../src/application/ports';
import { type CalendarDate, parseIsoDate } from '../../../src/domain/calendar/calendar-date';
import { failure } from '../../../src/domain/outcome';
import type { Permission } from '../../../src/domain/pulse/permission';
import { fingerprintOf } from '../../../src/domain/text/fingerprint';
import { cellText } from '../../../src/register/cell';
import { defaultDaysOff } from '../../../src/register/defaults/default-days-off';
import { doorList } from '../../../src/register/door-list';
import { defaultSettings } from '../../../src/register/settings/settings';
import { settingsTable } from '../../../src/register/settings/settings-table';
import {
  type Columns,
  isBlank,
  type RowOf,
  rowWith,
  type Table,
  writeFields,
} from '../../../src/register/table';
import { daysOff } from '../../../src/register/tables/days-off';
import { workbook } from '../../../src/register/workbook';
import { createDocumentEngine } from '../../../src/templates/engine';
import { ailmentSentence } from '../../../src/text/failures/ailment-words';
import { mailStopSentence } from '../../../src/text/failures/mail-stop-sentence';
import { remindersOff, removalLines } from '../../../src/text/removal';
import { smallDocx } from '../../templates/small-docx';
import { officeValues } from '../host/typed-office';
import { type MemoryDrive, memoryDrive } from './memory-ports-drive';
import { MemoryWorkbook, memoryRegister } from './memory-workbook';

/** Everything that use cases can change, and the ports to it. */
export interface MemoryWorld {
  readonly ports: Ports;
  readonly book: MemoryWorkbook;
  readonly notes: NoteEntry[];
  readonly memory: Record<string, string>;
  readonly drive: MemoryDrive;
  /** Mails sent, oldest first. */
  readonly outbox: Letter[];
  /** Accounts with the daily trigger. */
  readonly daily: Set<string>;
  /** Milliseconds until the scheduled continuation, by account. */
  readonly continuations: Map<string, number>;
  /** Wall clock in Vietnam, `2026-11-30 08:00:00`. */
  now: string;
  /** Elapsed milliseconds of this execution. */
  elapsed: number;
  me: string;
  /** Recipients left today. */
  quota: number;
  /** The result of the mail service for a letter; an unknown letter may have been sent or not. */
  delivers: (letter: Letter) => SendResult;
  /** What the account of `me` does not allow the add-on. */
  readonly withheld: Set<Permission>;
  /** Somebody else holds the lock. */
  locked: boolean;
  /** Somebody else makes papers. */
  papersLocked: boolean;
}

export const clerk = 'van-phong@xa.example';

const offset = 7 * 3_600_000;
const instant = (wallClock: string): number => Date.parse(`${wallClock.replace(' ', 'T')}Z`) - offset;

/** Moves the clock; after six and a half minutes a dead run is known to be dead. */
export function pass(world: MemoryWorld, minutes: number): void {
  const later = new Date(instant(world.now) + minutes * 60_000 + offset);
  world.now = later.toISOString().slice(0, 19).replace('T', ' ');
}

const invitationText = [
  '{{#Giấy mời}}',
  '{{Số giấy mời}} | {{Danh xưng}} {{Họ và tên}} | {{Chức vụ, đơn vị}} | {{Thời gian}} | {{Địa điểm}}',
  '{{/Giấy mời}}',
  '{{#Danh sách giao nhận}}',
  '{{Nơi giao nhận}}: {{Số giấy}}',
  '{{/Danh sách giao nhận}}',
];

/** A register after set-up, with a small template and no people. */
export function memoryWorld(now = '2026-11-16 08:00:00'): MemoryWorld {
  const tables = [...workbook, doorList];
  const book = new MemoryWorkbook(...tables.map((table) => table.tab));
  for (const table of tables) {
    Object.values(table.columns).forEach((column, index) => {
      book.put(table.tab, 1, index + 1, column.header);
    });
  }
  const notes: NoteEntry[] = [];
  const drive = memoryDrive();
  const template = drive.put({ name: 'Mẫu giấy mời', group: 'set-up', content: smallDocx(invitationText) });
  const folder = drive.put({ name: 'Sổ đối thoại', group: 'set-up' });
  let ids = 0;
  const holding: Ports['lock']['holding'] = (work) => {
    if (world.locked) return failure({ code: 'busy' });
    world.locked = true;
    try {
      return work();
    } finally {
      world.locked = false;
    }
  };
  const makeDaily = (): boolean => {
    world.daily.add(world.me);
    return true;
  };
  const world: MemoryWorld = {
    book,
    notes,
    drive,
    // Set-up saw the trigger that it made.
    memory: { 'reminders.owner': clerk, 'reminders.proof': `${now.slice(0, 10)} ${clerk}` },
    outbox: [],
    daily: new Set(),
    continuations: new Map(),
    now,
    elapsed: 0,
    me: clerk,
    quota: 100,
    delivers: () => 'sent',
    withheld: new Set(),
    locked: false,
    papersLocked: false,
    ports: {
      clock: {
        today: () => todayOf(world.now),
        stamp: () => world.now,
        now: () => instant(world.now),
        elapsed: () => world.elapsed,
      },
      person: {
        email: () => world.me,
        account: () => `mark of ${world.me}`,
        newId() {
          ids += 1;
          return `${String(ids).padStart(8, '0')}-0000-4000-8000-000000000000`;
        },
      },
      register: wholeRegister(book, notes),
      workbook: book,
      memory: {
        readAll: () => ({ ...world.memory }),
        write: (values) => void Object.assign(world.memory, values),
        remove: (key) => void delete world.memory[key],
        replaceAll(values) {
          for (const key of Object.keys(world.memory)) delete world.memory[key];
          Object.assign(world.memory, values);
        },
        digest: (text) => `digest${fingerprintOf(text)}`,
      },
      lock: {
        holdingPapers(work) {
          if (world.papersLocked) return failure({ code: 'busy', doing: 'papers' });
          world.papersLocked = true;
          try {
            return work();
          } finally {
            world.papersLocked = false;
          }
        },
        holding,
        holdingLong: holding,
      },
      drive,
      mail: {
        remaining: () => world.quota,
        send(letter) {
          const result = world.delivers(letter);
          if (result === 'sent') {
            world.outbox.push(letter);
            world.quota -= 1;
          }
          return result;
        },
      },
      triggers: {
        ensureDaily: () => makeDaily(),
        renewDaily: () => makeDaily(),
        removeDaily: () => void world.daily.delete(world.me),
        bookContinuation: (milliseconds) => void world.continuations.set(world.me, milliseconds),
        unbook: () => void world.continuations.delete(world.me),
      },
      permissions: { missing: () => [...world.withheld] },
      wording: {
        ailment: ailmentSentence,
        mailStop: mailStopSentence,
        removal: removalLines,
        remindersOff,
      },
      documents: {
        engine: createDocumentEngine,
        builtInTemplate: () => smallDocx(invitationText),
        decode: (base64) => new Uint8Array(Buffer.from(base64, 'base64')),
        encode: (file) => Buffer.from(file).toString('base64'),
      },
    },
  };
  const filled: Readonly<Record<string, string>> = {
    ...officeValues,
    'drive.folder': folder.url,
    'drive.template.invitation': template.url,
    'reminder.owner': clerk,
    'office.clerkEmail': clerk,
    'office.chairEmail': 'chu-tich@xa.example',
  };
  put(
    world,
    settingsTable,
    defaultSettings.map((row) => ({ ...row, value: filled[row.code] ?? row.value })),
  );
  put(world, daysOff, defaultDaysOff);
  return world;
}

function todayOf(now: string): CalendarDate {
  const day = parseIsoDate(now.slice(0, 10));
  if (!day) throw new Error(`no day: ${now}`);
  return day;
}

/** The register of memory-workbook, with ways of adding rows that set-up and the check do not need. */
function wholeRegister(book: MemoryWorkbook, notes: NoteEntry[]): Register {
  const basic = memoryRegister(book, []);
  return {
    ...basic,
    changeBlock(snapshot, changes) {
      const changed = basic.change(snapshot, changes);
      return changed.ok ? basic.read(snapshot.table) : changed;
    },
    note: (entry) => void notes.push(entry),
    link: () => 'https://docs.example/spreadsheets/so-doi-thoai',
  };
}

/** Adds rows with the given fields, blank otherwise. */
export function put<C extends Columns>(
  world: MemoryWorld,
  table: Table<C>,
  rows: readonly Partial<RowOf<Table<C>>>[],
): void {
  const sheet = world.ports.register.read(table);
  if (!sheet.ok) throw new Error(sheet.failure.code);
  world.ports.register.appendBlock(
    sheet.value,
    rows.map((row) => rowWith(table, row)),
  );
}

/** The rows of a sheet without their blank fields. */
export function rowsOf<C extends Columns>(
  world: MemoryWorld,
  table: Table<C>,
): readonly Partial<RowOf<Table<C>>>[] {
  const sheet = world.ports.register.read(table);
  if (!sheet.ok) throw new Error(sheet.failure.code);
  return sheet.value.rows.map(
    ({ values }) =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value))) as Partial<
        RowOf<Table<C>>
      >,
  );
}

/** Types into a row by its key, as a person would. */
export function typeInto<C extends Columns>(
  world: MemoryWorld,
  table: Table<C>,
  key: string,
  values: Partial<RowOf<Table<C>>>,
): void {
  const sheet = world.ports.register.read(table);
  if (!sheet.ok) throw new Error(sheet.failure.code);
  const row = sheet.value.rows.find((one) => cellText(one.cells[table.key] ?? '') === key);
  if (!row) throw new Error(`no row ${key}`);
  for (const [field, cell] of Object.entries(writeFields(table, values))) {
    world.book.put(table.tab, row.line, sheet.value.positions[field] ?? 0, cell);
  }
}
