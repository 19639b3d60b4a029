import type { DriveFile, Ports } from '../../../src/application/ports';
import { setUpRegister } from '../../../src/application/set-up/set-up-register';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { failure, success } from '../../../src/domain/outcome';
import type { SetUpReport } from '../../../src/register/set-up-report';
import { ailmentSentence } from '../../../src/text/failures/ailment-words';
import { mailStopSentence } from '../../../src/text/failures/mail-stop-sentence';
import { remindersOff, removalLines } from '../../../src/text/removal';
import { momentStep } from '../rules/sample';
import { crashingAt } from './crashing-ports';
import { type MemoryNote, MemoryWorkbook, memoryRegister } from './memory-workbook';

/** Everything that set-up and the register check can change, and the ports to it. */
export interface SetUpWorld {
  readonly book: MemoryWorkbook;
  readonly notes: MemoryNote[];
  readonly memory: Record<string, string>;
  readonly files: DriveFile[];
  /** E-mails of people with the daily trigger. */
  readonly triggers: Set<string>;
  readonly ports: Ports;
  me: string;
  driveRefuses: boolean;
}

export function setUpWorld(book = new MemoryWorkbook('Trang tính1')): SetUpWorld {
  const unused = (): never => {
    throw new Error('not for this test');
  };
  const fileOf = (key: string, name: string, path: string): DriveFile => {
    const id = `file-${String(world.files.length + 1).padStart(8, '0')}`;
    const file = { id, name, key, url: `https://drive.example/${path}/${id}`, locked: false, byLink: false };
    world.files.push(file);
    return file;
  };
  const notes: MemoryNote[] = [];
  const ports: Ports = {
    clock: {
      today: () => isoDate('2026-10-01'),
      stamp: () => '2026-10-01 08:00:00',
      now: () => 0,
      elapsed: () => 0,
    },
    person: { email: () => world.me, account: () => '', newId: unused },
    register: memoryRegister(book, notes),
    workbook: book,
    memory: {
      readAll: () => ({ ...world.memory }),
      write: (values) => void Object.assign(world.memory, values),
      remove: (key) => void delete world.memory[key],
      replaceAll(values) {
        for (const key of Object.keys(world.memory)) delete world.memory[key];
        Object.assign(world.memory, values);
      },
      digest: unused,
    },
    lock: { holding: (work) => work(), holdingLong: (work) => work(), holdingPapers: (work) => work() },
    drive: {
      createFolder: (name, key) =>
        world.driveRefuses
          ? failure({ code: 'drive-refused', status: 403 })
          : success(fileOf(key, name, 'folders')),
      list: () =>
        world.driveRefuses ? failure({ code: 'drive-refused', status: 403 }) : success([...world.files]),
      listWith: unused,
      exportWord: () => success(new Uint8Array([80, 75])),
      exportAll: unused,
      isSpent: () => false,
      upload: (_, uploads) => uploads.map(({ key, name }) => fileOf(key, name, 'd')),
      replace: unused,
      bin: unused,
      protect: unused,
      unprotect: unused,
      states: (ids) => ids.map((id) => (world.files.some((file) => file.id === id) ? 'there' : 'gone')),
      restore: unused,
    },
    mail: { remaining: unused, send: unused },
    triggers: {
      ensureDaily: () => makeDaily(),
      renewDaily: () => makeDaily(),
      removeDaily: () => void world.triggers.delete(world.me),
      bookContinuation: unused,
      unbook: () => undefined,
    },
    permissions: { missing: () => [] },
    wording: {
      ailment: ailmentSentence,
      mailStop: mailStopSentence,
      removal: removalLines,
      remindersOff,
    },
    documents: {
      engine: () => ({
        open: unused,
        read: unused,
        workbook: unused,
        features: unused,
        fingerprint: (docx) => docx.join(' '),
      }),
      builtInTemplate: () => new Uint8Array([80, 75]),
      decode: (base64) => new Uint8Array(Buffer.from(base64, 'base64')),
      encode: (file) => Buffer.from(file).toString('base64'),
    },
  };
  const makeDaily = (): boolean => {
    world.triggers.add(world.me);
    return true;
  };
  const world: SetUpWorld = {
    book,
    notes,
    memory: {},
    files: [],
    triggers: new Set(),
    ports,
    me: 'van-phong@xa.example',
    driveRefuses: false,
  };
  return world;
}

/** Sets up and returns the report; throws on a failure. */
export function setUp(world: SetUpWorld): SetUpReport {
  const report = setUpRegister(world.ports);
  if (!report.ok) throw new Error(report.failure.code);
  return report.value;
}

/**
 * Breaks set-up off at moments of its calls, runs it again and expects the same world as without the
 * break; `check` inspects each one. Returns the moment at which it was complete.
 */
export function expectSameEnd(
  fresh: () => SetUpWorld,
  check: (world: SetUpWorld) => void = () => undefined,
): number {
  const whole = fresh();
  setUp(whole);
  const expected = stateOf(whole);
  for (let moment = 0; ; moment += momentStep) {
    const world = fresh();
    if (!crashingAt(world.ports, moment, (ports) => setUpRegister(ports))) return moment;
    setUp(world);
    check(world);
    expect([moment, stateOf(world)]).toEqual([moment, expected]);
  }
}

/** All lasting state, as text to compare. */
export const stateOf = ({ book, memory, files, triggers }: SetUpWorld): string =>
  JSON.stringify({
    tabs: book.tabs,
    locale: book.locale,
    timeZone: book.timeZone,
    memory,
    files,
    triggers: [...triggers],
  });

/** The value of a row of `Cấu hình`. */
/** Deletes a line of `Cấu hình` by its name, as the office does. */
export function dropSetting({ book }: SetUpWorld, name: string): void {
  const cells = Array.from({ length: book.lines('Cấu hình') }, (_, at) => book.row('Cấu hình', at + 1));
  const at = cells.findIndex((row) => row['Nội dung'] === name);
  if (at < 1) throw new Error(`no line ${name}`);
  for (const column of book.tab('Cấu hình').columns) column.cells.splice(at, 1);
}

export function settingOf({ book }: SetUpWorld, code: string): unknown {
  for (let line = 2; line <= book.lines('Cấu hình'); line += 1) {
    const row = book.row('Cấu hình', line);
    if (row.Mã === code) return row['Giá trị'] ?? '';
  }
  return undefined;
}
