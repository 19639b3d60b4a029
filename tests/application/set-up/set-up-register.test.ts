import { setUpRegister } from '../../../src/application/set-up/set-up-register';
import { isSetUpUnfinished } from '../../../src/application/set-up/unfinished-set-up';
import { columnLetters } from '../../../src/register/cell';
import { defaultDaysOff } from '../../../src/register/defaults/default-days-off';
import { overviewTab } from '../../../src/register/overview/places';
import { figuresTab } from '../../../src/register/province/figures-board';
import { defaultSettings } from '../../../src/register/settings/settings';
import { allSheets as workbook } from '../../../src/register/workbook';
import { crashingAt } from '../../support/memory/crashing-ports';
import { type MemoryColumn, MemoryWorkbook } from '../../support/memory/memory-workbook';
import { expectSameEnd, settingOf, setUp, setUpWorld } from '../../support/memory/set-up-world';

const tableNames = workbook.map((table) => table.tab);
const tabNames = [overviewTab, ...tableNames, figuresTab];

const column = (book: MemoryWorkbook, tab: string, header: string): MemoryColumn => {
  const declared = book.tab(tab).columns[book.headers(tab).indexOf(header)];
  if (!declared) throw new Error(`no column ${header}`);
  return declared;
};

describe('set-up of an empty spreadsheet', () => {
  it('makes every tab in the declared order with all headers, and removes the empty first tab', () => {
    const world = setUpWorld();
    setUp(world);
    expect(world.book.tabs.map((tab) => tab.name)).toEqual(tabNames);
    for (const table of workbook) {
      expect(world.book.headers(table.tab)).toEqual(
        Object.values(table.columns).map((declared) => declared.header),
      );
    }
    expect([world.book.locale, world.book.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
  });

  it('reports its additions, with the links and the owner of the reminders', () => {
    const world = setUpWorld();
    expect(setUp(world)).toEqual({
      additions: [
        ...[...tableNames, overviewTab, figuresTab].map((tab) => ({ kind: 'tab', tab })),
        { kind: 'days-off', years: [2023, 2024, 2025, 2026, 2027] },
        { kind: 'settings', rows: defaultSettings.length },
        { kind: 'folder' },
        { kind: 'template' },
        { kind: 'reminders' },
      ],
      repairs: [{ kind: 'region', daysTyped: false }],
      problems: [],
      folderUrl: 'https://drive.example/folders/file-00000001',
      templateUrl: 'https://drive.example/d/file-00000002',
      triggerOwner: 'van-phong@xa.example',
      triggerIsMine: true,
      isCopy: false,
    });
    expect(world.notes).toEqual([
      { action: 'Thiết lập sổ', detail: [...tableNames, overviewTab, figuresTab].join(', ') },
    ]);
  });

  it('tells of a folder that anybody with the link can open', () => {
    const world = setUpWorld();
    const open = { id: 'cu', name: 'Sổ đối thoại', key: 'folder', url: 'https://drive.example/folders/cu' };
    world.files.push({ ...open, locked: false, byLink: true });
    expect(setUp(world)).toMatchObject({
      folderUrl: open.url,
      problems: [{ kind: 'shared-by-link', name: 'Sổ đối thoại' }],
    });
  });

  it('fills the settings and the days off, and records links and owner among them', () => {
    const world = setUpWorld();
    setUp(world);
    expect(world.book.lines('Cấu hình')).toBe(defaultSettings.length + 1);
    expect(world.book.lines('Ngày nghỉ')).toBe(defaultDaysOff.length + 1);
    expect(
      ['drive.folder', 'drive.template.invitation', 'reminder.owner'].map((code) => settingOf(world, code)),
    ).toEqual([
      'https://drive.example/folders/file-00000001',
      'https://drive.example/d/file-00000002',
      'van-phong@xa.example',
    ]);
    expect(world.files.map((file) => [file.key, file.name])).toEqual([
      ['folder', 'Sổ đối thoại - Đối thoại 2026'],
      ['template.invitation', 'Mẫu giấy mời'],
    ]);
  });

  it('formats columns by their kind: text format, drop-downs from lists, hidden and warned columns', () => {
    const { book, ports } = setUpWorld();
    setUpRegister(ports);
    expect(column(book, 'Đại biểu', 'Điện thoại').format).toMatchObject({
      numberFormat: 'text',
      dropDown: null,
      warns: false,
    });
    expect(column(book, 'Đại biểu', 'Ngày gửi giấy mời').format).toMatchObject({ numberFormat: 'date' });
    expect(column(book, 'Đại biểu', 'Thôn').format?.dropDown).toMatchObject({
      kind: 'column',
      tab: 'Thôn',
      position: 1,
    });
    expect(column(book, 'Đại biểu', 'Danh xưng').format?.dropDown).toMatchObject({
      values: ['Ông', 'Bà', 'Đồng chí'],
    });
    expect(column(book, 'Kiến nghị', 'Lĩnh vực').format?.dropDown).toMatchObject({
      values: defaultSettings.filter((row) => row.code === 'topic').map((row) => row.value),
    });
    expect(column(book, 'Đại biểu', 'Mã yêu cầu')).toMatchObject({ hidden: true, format: { warns: true } });
    expect(book.tabs.filter((tab) => tab.warns).map((tab) => tab.name)).toEqual([
      'Công khai',
      'Sổ gửi',
      'Nhật ký',
      'Bản mẫu lưu',
    ]);
  });

  it('colours overdue petitions by a rule with all words in the formula', () => {
    const { book, ports } = setUpWorld();
    setUpRegister(ports);
    const positionOf = (header: string): number => book.headers('Kiến nghị').indexOf(header) + 1;
    const due = positionOf('Hạn phản hồi');
    const [dueCell, stateCell] = [due, positionOf('Trạng thái')].map(
      (position) => `$${columnLetters(position)}2`,
    );
    const [first] = book.tab('Kiến nghị').rules.filter((rule) => rule.from === due);
    expect(first).toEqual({
      from: due,
      to: due,
      style: { background: '#fad2cf', colour: '#8c1d18', bold: true },
      formula: `=(${dueCell}<>"")*(${dueCell}<TODAY())*(${stateCell}<>"Đã giải quyết")*(${stateCell}<>"Giải trình, cung cấp thông tin")*(${stateCell}<>"Không thụ lý (hướng dẫn)")`,
    });
  });

  it('keeps a tab of the office with the name of the overview, and reports it', () => {
    const book = new MemoryWorkbook('Tổng quan');
    book.put('Tổng quan', 1, 1, 'Việc của tôi');
    const world = setUpWorld(book);
    expect(setUp(world).problems).toContainEqual({ kind: 'tab-taken', tab: 'Tổng quan' });
    expect(book.headers('Tổng quan')).toEqual(['Việc của tôi']);
  });

  it('keeps a first tab with content, and tabs of the office', () => {
    const world = setUpWorld(new MemoryWorkbook('Trang tính1', 'Sơ đồ hội trường'));
    world.book.put('Trang tính1', 3, 2, 'ghi chú');
    setUp(world);
    expect(world.book.tabs.map((tab) => tab.name)).toEqual([
      ...[overviewTab, ...tableNames],
      'Trang tính1',
      'Sơ đồ hội trường',
      figuresTab,
    ]);
  });
});

describe('interrupted set-up', () => {
  it('reaches the same state when run again, wherever it stopped', () => {
    expect(expectSameEnd(setUpWorld)).toBeGreaterThan(50);
  });

  it('is remembered until a set-up comes to its end, so that every screen can say so', () => {
    // Even moments break before a call takes effect; the first calls look at the workbook and begin.
    for (let moment = 6; ; moment += 10) {
      const world = setUpWorld();
      if (!crashingAt(world.ports, moment, (ports) => setUpRegister(ports))) break;
      // Only the line of the journal comes after the end.
      const isAtItsEnd = !crashingAt(setUpWorld().ports, moment + 4, (ports) => setUpRegister(ports));
      expect([moment, isSetUpUnfinished(world.memory) || isAtItsEnd]).toEqual([moment, true]);
      setUp(world);
      expect([moment, isSetUpUnfinished(world.memory)]).toEqual([moment, false]);
    }
  });

  it('warns of a folder that anybody with the link can open', () => {
    const world = setUpWorld();
    setUp(world);
    world.files.splice(0, 1, ...world.files.slice(0, 1).map((file) => ({ ...file, byLink: true })));
    expect(setUp(world).problems).toEqual([{ kind: 'shared-by-link', name: world.files[0]?.name }]);
  });
});
