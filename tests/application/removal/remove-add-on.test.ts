import { runDaily } from '../../../src/application/reminders/daily-run';
import { openRemoval } from '../../../src/application/removal/open-removal';
import { removeAddOn } from '../../../src/application/removal/remove-add-on';
import { setUpRegister } from '../../../src/application/set-up/set-up-register';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Job, ledger } from '../../../src/register/tables/ledger';
import { crashingAt } from '../../support/memory/crashing-ports';
import { memoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import {
  dropSetting,
  type SetUpWorld,
  settingOf,
  setUp,
  setUpWorld,
  stateOf,
} from '../../support/memory/set-up-world';
import { momentStep } from '../../support/rules/sample';

const owner = 'van-phong@xa.example';
const colleague = 'dong-nghiep@xa.example';

const base = setUpWorld();
setUp(base);
base.book.type('Đại biểu', { 'Mã ĐB': 'DB-0007', 'Họ và tên': 'Nguyễn Văn An' });
base.book.type('Nhật ký', { Việc: 'Sửa đại biểu', Mã: 'DB-0031' });
base.memory['next.DB'] = '31';

/** The register in use, as set-up left it. */
function inUse(): SetUpWorld {
  const world = setUpWorld(Object.assign(new MemoryWorkbook(), structuredClone({ ...base.book })));
  Object.assign(world.memory, base.memory);
  world.files.push(...base.files);
  world.triggers.add(owner);
  return world;
}

/** Everything but what the removal says it takes away. */
const kept = ({ book, files }: SetUpWorld) => ({
  files: files.map(({ id }) => id),
  tabs: book.tabs
    .filter(({ name }) => !['Bản mẫu lưu', 'Gỡ tiện ích'].includes(name))
    .map(({ name, columns, rules }) => ({
      name,
      rules,
      columns: columns.map(({ cells, ...look }, column) => ({
        ...look,
        cells: cells.map((cell, line) => {
          const isOwner = name === 'Cấu hình' && book.row(name, line + 1).Mã === 'reminder.owner';
          const isReminders = name === 'Tổng quan' && line === 4 && column > 0;
          return isOwner || isReminders ? '' : cell;
        }),
      })),
    })),
});

const deadRun = JSON.stringify({
  run: 'r1',
  at: 0,
  until: 0,
  unknown: [],
  skipped: [],
  person: owner,
  total: 2,
});

const waitingLetter = (record: string, sequence: number): Partial<Job> => ({
  key: `HN-01|invitation|${record}`,
  kind: 'mail',
  rule: 'invitation',
  conference: 'HN-01',
  record,
  state: 'waiting',
  run: 'r1',
  sequence,
});

describe('taking the add-on off a register', () => {
  it('takes away trigger, warnings, hidden templates and memory, and keeps every cell', () => {
    const world = inUse();
    const before = kept(world);
    expect(removeAddOn(world.ports)).toEqual({
      ok: true,
      value: {
        day: '2026-10-01',
        person: owner,
        others: [],
        copies: [],
        waiting: 0,
        folder: world.files[0]?.url,
      },
    });
    expect(kept(world)).toEqual(before);
    expect({
      memory: world.memory,
      triggers: [...world.triggers],
      warns: world.book.tabs.filter(({ warns }) => warns),
      hasTemplates: world.book.tabNames().includes('Bản mẫu lưu'),
      owner: settingOf(world, 'reminder.owner'),
      reminders: world.book.texts('Tổng quan')?.[4]?.slice(0, 4),
    }).toEqual({
      memory: {
        removal: `2026-10-01 ${owner}`,
        'set-up.reminderRows': base.memory['set-up.reminderRows'],
      },
      triggers: [],
      warns: [],
      hasTemplates: false,
      owner: '',
      reminders: ['Nhắc việc hằng ngày', 'đã gỡ', '', ''],
    });
    expect(world.book.texts('Gỡ tiện ích')?.slice(0, 4)).toEqual([
      ['GỠ TIỆN ÍCH SỔ ĐỐI THOẠI'],
      [`Đã gỡ ngày 01/10/2026, bằng tài khoản ${owner}.`],
      [''],
      ['Đã gỡ'],
    ]);
    expect(world.notes.map(({ action }) => action)).toContain('Gỡ tiện ích khỏi sổ');
  });

  it('pressed again says the same and changes nothing', () => {
    const world = inUse();
    const first = removeAddOn(world.ports);
    const state = stateOf(world);
    const notes = world.notes.length;
    world.me = colleague;
    expect(removeAddOn(world.ports)).toEqual(first);
    expect([stateOf(world), world.notes.length]).toEqual([state, notes]);
  });

  it('broken off at any call, goes on with the next press to the same end', () => {
    const whole = inUse();
    removeAddOn(whole.ports);
    const end = stateOf(whole);
    let moment = 0;
    for (; ; moment += momentStep) {
      const world = inUse();
      const before = kept(world);
      if (!crashingAt(world.ports, moment, removeAddOn)) break;
      expect([moment, kept(world)]).toEqual([moment, before]);
      // From the first thing that is taken away it is known, and no other work goes on.
      const isInUse = world.triggers.has(owner);
      expect([moment, isInUse || (world.memory.removal ?? '') !== '']).toEqual([moment, true]);
      removeAddOn(world.ports);
      expect([moment, stateOf(world)]).toEqual([moment, end]);
    }
    expect(moment).toBeGreaterThan(20);
  });

  it('names the account whose trigger only that account can remove, and that trigger removes itself and sends nothing', () => {
    const world = memoryWorld();
    const me = world.me;
    world.daily.add(me);
    world.me = colleague;
    expect(removeAddOn(world.ports)).toMatchObject({ ok: true, value: { others: [me] } });
    world.me = me;
    expect(runDaily(world.ports)).toEqual({ ok: true, value: { sent: 0, waiting: 0, uncertain: 0 } });
    expect([[...world.daily], world.outbox]).toEqual([[], []]);
  });

  it('puts the one letter in doubt of a run that broke off onto the review list, for memory forgets the run', () => {
    const world = memoryWorld();
    put(world, ledger, [waitingLetter('DB-0001', 0), waitingLetter('DB-0002', 1)]);
    Object.assign(world.memory, { 'mail.run': deadRun });
    expect(removeAddOn(world.ports)).toMatchObject({ ok: true, value: { waiting: 1 } });
    expect(rowsOf(world, ledger).map(({ record, state }) => [record, state])).toEqual([
      ['DB-0001', 'uncertain'],
      ['DB-0002', 'waiting'],
    ]);
  });

  it('is refused in a rehearsal and while letters leave, and changes nothing', () => {
    const rehearsing = inUse();
    rehearsing.memory.rehearsal = `2026-10-01 07:00:00|${owner}`;
    const sending = memoryWorld();
    const running = JSON.stringify({ ...JSON.parse(deadRun), until: Number.MAX_SAFE_INTEGER });
    sending.memory['mail.run'] = running;
    const before = stateOf(rehearsing);
    expect([removeAddOn(rehearsing.ports), removeAddOn(sending.ports)]).toEqual([
      { ok: false, failure: { code: 'rehearsing' } },
      { ok: false, failure: { code: 'busy', doing: 'mail', person: owner, done: 0, total: 2 } },
    ]);
    expect([stateOf(rehearsing), sending.memory['mail.run']]).toEqual([before, running]);
  });

  it('leaves a tab of the same name that the office made', () => {
    const world = inUse();
    world.book.addTab('Gỡ tiện ích', 0);
    world.book.put('Gỡ tiện ích', 1, 1, 'Của cơ quan');
    removeAddOn(world.ports);
    expect(world.book.texts('Gỡ tiện ích')).toEqual([['Của cơ quan']]);
  });
});

describe('set-up after a removal', () => {
  it('puts the register into use again with every row, its folder, and no ID given twice', () => {
    const world = inUse();
    const before = kept(world);
    removeAddOn(world.ports);
    world.me = colleague;
    expect(setUp(world)).toMatchObject({
      isCopy: false,
      triggerOwner: colleague,
      triggerIsMine: true,
      problems: [],
    });
    expect(kept(world)).toEqual(before);
    expect(world.memory).toMatchObject({ 'next.DB': '31', removal: '' });
    expect([settingOf(world, 'reminder.owner'), [...world.triggers]]).toEqual([colleague, [colleague]]);
    expect(settingOf(world, 'drive.folder')).toBe(world.files[0]?.url);
  });

  it('brings no reminder back that the office deleted, neither a stage nor a whole kind', () => {
    const world = inUse();
    const names = ['Nhắc đại biểu trước 3 ngày', 'Nhắc văn phòng: thôn chưa ai xác nhận dự'];
    for (const name of names) dropSetting(world, name);
    const before = kept(world);
    removeAddOn(world.ports);
    // The tab is that of the kept templates.
    expect(setUp(world).additions.map(({ kind }) => kind)).toEqual(['tab', 'reminders']);
    expect(kept(world)).toEqual(before);
  });

  it('also after a removal that broke off at any call', () => {
    for (let moment = 0; ; moment += 3) {
      const world = inUse();
      const before = kept(world);
      const isBroken = crashingAt(world.ports, moment, removeAddOn);
      expect([moment, setUpRegister(world.ports).ok]).toEqual([moment, true]);
      expect([moment, kept(world)]).toEqual([moment, before]);
      expect([moment, [...world.triggers], openRemoval(world.ports)]).toMatchObject([
        moment,
        [owner],
        { ok: true, value: { state: 'in-use', removed: null } },
      ]);
      if (!isBroken) return;
    }
  });
});

describe('what the sidebar of the removal is told', () => {
  it('knows a register in use, a removal that broke off and one that went through', () => {
    const states = [{}, { removal: 'open' }, { removal: `2026-10-01 ${owner}` }].map((memory) => {
      const world = inUse();
      Object.assign(world.memory, memory);
      const opened = openRemoval(world.ports);
      return opened.ok && [opened.value.state, opened.value.removed];
    });
    expect(states).toEqual([
      ['in-use', null],
      ['begun', null],
      ['removed', { day: isoDate('2026-10-01'), person: owner }],
    ]);
  });

  it('names the hidden tabs of earlier versions, which show afterwards', () => {
    const world = inUse();
    world.book.keepCopy('Tổng quan', 'Tổng quan (bản 1)');
    expect(removeAddOn(world.ports)).toMatchObject({ ok: true, value: { copies: ['Tổng quan (bản 1)'] } });
    expect(world.book.tab('Tổng quan (bản 1)').hidden).toBe(false);
  });
});
