import { setUpRegister } from '../../src/application/set-up-register';
import type { SetUpReport } from '../../src/register/set-up-report';
import { attendees } from '../../src/register/attendees';
import { defaultDaysOff } from '../../src/register/default-days-off';
import { defaultSettings } from '../../src/register/default-settings';
import { workbook } from '../../src/register/workbook';
import { crashingAt } from '../support/crashing-ports';
import { blankColumn, type MemoryColumn, MemoryWorkbook } from '../support/memory-workbook';
import { type SetUpWorld, setUpWorld } from '../support/set-up-world';

const tabNames = workbook.map((table) => table.tab);

function setUp(world: SetUpWorld): SetUpReport {
  const report = setUpRegister(world.ports);
  if (!report.ok) throw new Error(report.failure.code);
  return report.value;
}

const stateOf = ({ book, memory, files, triggers }: SetUpWorld): unknown =>
  structuredClone({ tabs: book.tabs, locale: book.locale, timeZone: book.timeZone, memory, files, triggers });

const settingOf = (world: SetUpWorld, code: string): unknown => {
  for (let line = 2; line <= world.book.lines('Cấu hình'); line += 1) {
    const row = world.book.row('Cấu hình', line);
    if (row.Mã === code) return row['Giá trị'] ?? '';
  }
  return undefined;
};

const column = (book: MemoryWorkbook, tab: string, header: string): MemoryColumn => {
  const found = book.tab(tab).columns[book.headers(tab).indexOf(header)];
  if (!found) throw new Error(`no column ${header}`);
  return found;
};

describe('set-up of an empty spreadsheet', () => {
  it('makes every tab in the declared order with all headers, and takes the empty first tab away', () => {
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

  it('reports what it made, with the links and the owner of the reminders', () => {
    const world = setUpWorld();
    expect(setUp(world)).toEqual({
      made: [
        ...tabNames.map((tab) => ({ kind: 'tab', tab })),
        { kind: 'days-off', years: [2023, 2024, 2025, 2026, 2027] },
        { kind: 'settings', rows: defaultSettings.length },
        { kind: 'folder' },
        { kind: 'template' },
        { kind: 'reminders' },
      ],
      repaired: [{ kind: 'region' }],
      problems: [],
      folderUrl: 'https://drive.example/folders/file-00000001',
      templateUrl: 'https://drive.example/d/file-00000002',
      triggerOwner: 'van-phong@xa.example',
      triggerIsMine: true,
    });
    expect(world.notes).toEqual([{ action: 'Thiết lập sổ', detail: tabNames.join(', ') }]);
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

  it('dresses columns by their kind: text format, drop-downs from lists, hidden and warned columns', () => {
    const { book, ports } = setUpWorld();
    setUpRegister(ports);
    expect(column(book, 'Đại biểu', 'Điện thoại').dress).toMatchObject({
      format: 'text',
      dropDown: null,
      warns: false,
    });
    expect(column(book, 'Đại biểu', 'Ngày gửi giấy mời').dress).toMatchObject({ format: 'date' });
    expect(column(book, 'Đại biểu', 'Thôn').dress?.dropDown).toMatchObject({
      kind: 'column',
      tab: 'Thôn',
      position: 1,
    });
    expect(column(book, 'Đại biểu', 'Danh xưng').dress?.dropDown).toMatchObject({
      values: ['Ông', 'Bà', 'Đồng chí'],
    });
    expect(column(book, 'Kiến nghị', 'Lĩnh vực').dress?.dropDown).toMatchObject({
      values: defaultSettings.filter((row) => row.code === 'topic').map((row) => row.value),
    });
    expect(column(book, 'Đại biểu', 'Mã yêu cầu')).toMatchObject({ hidden: true, dress: { warns: true } });
    expect(book.tabs.filter((tab) => tab.warns).map((tab) => tab.name)).toEqual(['Sổ gửi', 'Nhật ký']);
  });

  it('colours overdue petitions by a rule whose words are all in the formula', () => {
    const { book, ports } = setUpWorld();
    setUpRegister(ports);
    const due = book.headers('Kiến nghị').indexOf('Hạn phản hồi') + 1;
    const [first] = book.tab('Kiến nghị').rules.filter((rule) => rule.from === due);
    expect(first).toEqual({
      from: due,
      to: due,
      style: { background: '#fad2cf', colour: '#8c1d18', bold: true },
      formula:
        '=($Q2<>"")*($Q2<TODAY())*($S2<>"Đã giải quyết")*($S2<>"Giải trình, cung cấp thông tin")*($S2<>"Không thụ lý (hướng dẫn)")',
    });
  });

  it('keeps a first tab that holds something, and tabs of the office', () => {
    const world = setUpWorld(new MemoryWorkbook('Trang tính1', 'Sơ đồ hội trường'));
    world.book.put('Trang tính1', 3, 2, 'ghi chú');
    setUp(world);
    expect(world.book.tabs.map((tab) => tab.name)).toEqual([...tabNames, 'Trang tính1', 'Sơ đồ hội trường']);
  });
});

describe('set-up run again', () => {
  it('changes nothing in a sound register', () => {
    const world = setUpWorld();
    setUp(world);
    const before = stateOf(world);
    const report = setUp(world);
    expect(stateOf(world)).toEqual(before);
    expect([report.made, report.repaired, report.problems]).toEqual([[], [], []]);
  });

  it('leaves moved columns, columns of the office, its rows and its settings', () => {
    const world = setUpWorld();
    setUp(world);
    const { columns } = world.book.tab('Đại biểu');
    columns.splice(1, 0, ...columns.splice(8, 1));
    columns.splice(4, 0, { ...blankColumn(), cells: ['Số ghế', 'A1'] });
    world.book.type('Đại biểu', { 'Họ và tên': 'Nguyễn Văn A' });
    world.book.put('Cấu hình', 2, 3, 'ỦY BAN NHÂN DÂN XÃ');
    const before = { headers: world.book.headers('Đại biểu'), row: world.book.row('Đại biểu', 3) };
    const report = setUp(world);
    expect({ headers: world.book.headers('Đại biểu'), row: world.book.row('Đại biểu', 3) }).toEqual(before);
    expect(world.book.row('Cấu hình', 2)['Giá trị']).toBe('ỦY BAN NHÂN DÂN XÃ');
    expect([report.made, report.repaired, report.problems]).toEqual([[], [], []]);
  });

  it('brings missing tabs and columns back beside their declared neighbours', () => {
    const world = setUpWorld();
    setUp(world);
    const { columns } = world.book.tab('Đại biểu');
    columns.splice(3, 2);
    world.book.removeTab('Truyền thanh');
    const report = setUp(world);
    expect(world.book.headers('Đại biểu')).toEqual(
      Object.values(attendees.columns).map((declared) => declared.header),
    );
    expect(world.book.tabs.map((tab) => tab.name)).toEqual(tabNames);
    expect(report.made).toEqual([{ kind: 'tab', tab: 'Truyền thanh' }]);
    expect(report.repaired).toEqual([
      { kind: 'column', tab: 'Đại biểu', header: 'Họ và tên' },
      { kind: 'column', tab: 'Đại biểu', header: 'Chức vụ' },
    ]);
  });

  it('brings back only kinds of settings that are gone, never single lines of a list', () => {
    const world = setUpWorld();
    setUp(world);
    const lines = Array.from({ length: world.book.lines('Cấu hình') }, (_, index) => index + 1);
    const dropped = lines.filter((line) => {
      const row = world.book.row('Cấu hình', line);
      return row.Mã === 'signer.title' || row['Giá trị'] === 'Dư luận xã hội được Nhân dân quan tâm';
    });
    for (const { cells } of world.book.tab('Cấu hình').columns) {
      for (const line of [...dropped].reverse()) cells.splice(line - 1, 1);
    }
    expect(setUp(world).made).toEqual([{ kind: 'settings', rows: 1 }]);
    expect(settingOf(world, 'signer.title')).toBe('CHỦ TỊCH');
    expect(world.book.lines('Cấu hình')).toBe(defaultSettings.length);
  });

  it('names renamed and doubled headers and leaves them', () => {
    const world = setUpWorld();
    setUp(world);
    world.book.put('Đại biểu', 1, 4, 'Tên đầy đủ');
    world.book.put('Thôn', 1, 10, 'Email');
    const before = [world.book.headers('Đại biểu'), world.book.headers('Thôn')];
    expect(setUp(world).problems).toEqual([
      { kind: 'header-doubled', tab: 'Thôn', header: 'Email', cells: ['G1', 'J1'] },
      { kind: 'header-renamed', tab: 'Đại biểu', header: 'Họ và tên', found: 'Tên đầy đủ', cell: 'D1' },
    ]);
    expect([world.book.headers('Đại biểu'), world.book.headers('Thôn')]).toEqual(before);
  });

  it('takes a filled column between two neighbours for the missing one even without its note', () => {
    const world = setUpWorld();
    setUp(world);
    world.book.tab('Đại biểu').columns[3] = { ...blankColumn(), cells: ['Đại biểu dự', 'Lê Thị An'] };
    expect(setUp(world).problems).toEqual([
      { kind: 'header-renamed', tab: 'Đại biểu', header: 'Họ và tên', found: 'Đại biểu dự', cell: 'D1' },
    ]);
  });

  it('writes a wiped header again, and one with stray spaces', () => {
    const world = setUpWorld();
    setUp(world);
    world.book.put('Đại biểu', 1, 4, '');
    world.book.put('Đại biểu', 1, 5, ' Chức  vụ');
    const report = setUp(world);
    expect([report.repaired, report.problems]).toEqual([
      [
        { kind: 'header', tab: 'Đại biểu', header: 'Họ và tên' },
        { kind: 'header', tab: 'Đại biểu', header: 'Chức vụ' },
      ],
      [],
    ]);
    expect(world.book.headers('Đại biểu').slice(3, 5)).toEqual(['Họ và tên', 'Chức vụ']);
  });

  it('names a renamed tab and makes no second one', () => {
    const world = setUpWorld();
    setUp(world);
    world.book.tab('Đại biểu').name = 'Đại biểu 2026';
    expect(setUp(world).problems).toEqual([{ kind: 'tab-renamed', tab: 'Đại biểu', found: 'Đại biểu 2026' }]);
    expect(world.book.tabs.map((tab) => tab.name)).not.toContain('Đại biểu');
  });

  it('makes the folder anew when its maker threw it away, and keeps a link that the office typed', () => {
    const world = setUpWorld();
    setUp(world);
    world.files.splice(0, 1);
    expect(setUp(world)).toMatchObject({
      made: [{ kind: 'folder' }],
      folderUrl: 'https://drive.example/folders/file-00000002',
    });
    const line = defaultSettings.findIndex((row) => row.code === 'drive.folder') + 2;
    world.book.put('Cấu hình', line, 3, 'https://drive.example/folders/own-folder-1');
    expect(setUp(world)).toMatchObject({ made: [], folderUrl: 'https://drive.example/folders/own-folder-1' });
  });

  it('leaves reminders, folder and template with the person who has them', () => {
    const world = setUpWorld();
    setUp(world);
    world.me = 'pho-chu-tich@xa.example';
    world.files.splice(0);
    expect(setUp(world)).toMatchObject({
      made: [],
      triggerOwner: 'van-phong@xa.example',
      triggerIsMine: false,
    });
    expect([...world.triggers]).toEqual(['van-phong@xa.example']);
    expect(world.files).toEqual([]);
  });

  it('builds the sheets even if Drive refuses, and tries again next time', () => {
    const world = setUpWorld();
    world.driveRefuses = true;
    expect(setUp(world)).toMatchObject({
      problems: [{ kind: 'drive-refused' }],
      folderUrl: '',
      templateUrl: '',
    });
    expect(world.book.tabs.map((tab) => tab.name)).toEqual(tabNames);
    world.driveRefuses = false;
    expect(setUp(world)).toMatchObject({ made: [{ kind: 'folder' }, { kind: 'template' }], problems: [] });
  });
});

describe('set-up that breaks off', () => {
  it('ends, when run again, as if it had never broken off, wherever that was', () => {
    const whole = setUpWorld();
    setUp(whole);
    const expected = stateOf(whole);
    let call = 0;
    for (;;) {
      const world = setUpWorld();
      const crashed = crashingAt(world.ports, call, (ports) => setUpRegister(ports));
      if (!crashed) break;
      setUp(world);
      expect(stateOf(world)).toEqual(expected);
      call += 1;
    }
    expect(call).toBeGreaterThan(50);
  });
});
