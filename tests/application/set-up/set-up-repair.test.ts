import { overviewTab } from '../../../src/register/overview/places';
import { figuresTab } from '../../../src/register/province/figures-board';
import { defaultSettings } from '../../../src/register/settings/settings';
import { attendees } from '../../../src/register/tables/attendees';
import { allSheets as workbook } from '../../../src/register/workbook';
import { setUpDone } from '../../../src/text/set-up';
import { blankColumn } from '../../support/memory/memory-workbook';
import { dropSetting, settingOf, setUp, setUpWorld, stateOf } from '../../support/memory/set-up-world';

const tabNames = [overviewTab, ...workbook.map((table) => table.tab), figuresTab];

describe('set-up run again', () => {
  it('changes nothing in an intact register', () => {
    const world = setUpWorld();
    setUp(world);
    const before = stateOf(world);
    const report = setUp(world);
    expect(stateOf(world)).toBe(before);
    expect([report.additions, report.repairs, report.problems]).toEqual([[], [], []]);
  });

  it('keeps moved columns, and columns, rows and settings of the office', () => {
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
    expect([report.additions, report.repairs, report.problems]).toEqual([[], [], []]);
  });

  it('restores missing tabs and columns next to their declared neighbours', () => {
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
    expect(report.additions).toEqual([{ kind: 'tab', tab: 'Truyền thanh' }]);
    expect(report.repairs).toEqual([
      { kind: 'column', tab: 'Đại biểu', header: 'Họ và tên' },
      { kind: 'column', tab: 'Đại biểu', header: 'Chức vụ' },
    ]);
  });

  it('restores only missing kinds of settings, never single lines of a list', () => {
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
    expect(setUp(world).additions).toEqual([{ kind: 'settings', rows: 1 }]);
    expect(settingOf(world, 'signer.title')).toBe('CHỦ TỊCH');
    expect(world.book.lines('Cấu hình')).toBe(defaultSettings.length);
  });

  const stage = 'Nhắc đại biểu trước 3 ngày';
  const kind = 'Nhắc văn phòng: thôn chưa ai xác nhận dự';

  it('adds the reminders of a newer version, and names them', () => {
    const world = setUpWorld();
    setUp(world);
    dropSetting(world, kind);
    dropSetting(world, stage);
    // As a version without either left it.
    const received = world.memory['set-up.reminderRows'] ?? '';
    world.memory['set-up.reminderRows'] = received
      .split(' ')
      .filter((id) => id !== 'reminder.attendee|3' && id !== 'reminder.confirmation|3')
      .join(' ');
    const report = setUp(world);
    expect(report.additions).toEqual([{ kind: 'new-reminders', names: [stage, kind] }]);
    expect(setUpDone(report)).toContain(`mục nhắc việc mới: “${stage}”, “${kind}”`);
    expect(world.memory['set-up.reminderRows']?.split(' ').sort()).toEqual(received.split(' ').sort());
    expect(setUp(world).additions).toEqual([]);
  });

  it('does not restore a reminder that the office deleted, nor change one that it edited', () => {
    const world = setUpWorld();
    setUp(world);
    dropSetting(world, kind);
    dropSetting(world, stage);
    const line = defaultSettings.findIndex((row) => row.name === 'Nhắc đại biểu trước 7 ngày') + 2;
    world.book.put('Cấu hình', line, 4, 10);
    const before = world.book.lines('Cấu hình');
    expect(setUp(world).additions).toEqual([]);
    // Without that memory, as in a copy, a whole kind may be one that the register never had.
    delete world.memory['set-up.reminderRows'];
    expect(setUp(world).additions).toEqual([{ kind: 'new-reminders', names: [kind] }]);
    expect(world.book.lines('Cấu hình')).toBe(before + 1);
  });

  it('names renamed and duplicate headers and keeps them', () => {
    const world = setUpWorld();
    setUp(world);
    world.book.put('Đại biểu', 1, 4, 'Tên đầy đủ');
    world.book.put('Thôn', 1, 12, 'Email');
    const before = [world.book.headers('Đại biểu'), world.book.headers('Thôn')];
    expect(setUp(world).problems).toEqual([
      { kind: 'header-doubled', tab: 'Thôn', header: 'Email', cells: ['G1', 'L1'] },
      { kind: 'header-renamed', tab: 'Đại biểu', header: 'Họ và tên', actual: 'Tên đầy đủ', cell: 'D1' },
    ]);
    expect([world.book.headers('Đại biểu'), world.book.headers('Thôn')]).toEqual(before);
  });

  it('recognises a filled column between two neighbours as the missing one, even without its note', () => {
    const world = setUpWorld();
    setUp(world);
    world.book.tab('Đại biểu').columns[3] = { ...blankColumn(), cells: ['Đại biểu dự', 'Lê Thị An'] };
    expect(setUp(world).problems).toEqual([
      { kind: 'header-renamed', tab: 'Đại biểu', header: 'Họ và tên', actual: 'Đại biểu dự', cell: 'D1' },
    ]);
  });

  it('restores a deleted header, and one with stray spaces', () => {
    const world = setUpWorld();
    setUp(world);
    world.book.put('Đại biểu', 1, 4, '');
    world.book.put('Đại biểu', 1, 5, ' Chức  vụ');
    const report = setUp(world);
    expect([report.repairs, report.problems]).toEqual([
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
    expect(setUp(world).problems).toEqual([
      { kind: 'tab-renamed', tab: 'Đại biểu', actual: 'Đại biểu 2026' },
    ]);
    expect(world.book.tabs.map((tab) => tab.name)).not.toContain('Đại biểu');
  });

  it('makes a new folder when its owner deleted it, and keeps a link that the office typed', () => {
    const world = setUpWorld();
    setUp(world);
    world.files.splice(0, 1);
    expect(setUp(world)).toMatchObject({
      additions: [{ kind: 'folder' }],
      folderUrl: 'https://drive.example/folders/file-00000002',
    });
    const line = defaultSettings.findIndex((row) => row.code === 'drive.folder') + 2;
    world.book.put('Cấu hình', line, 3, 'https://drive.example/folders/own-folder-1');
    expect(setUp(world)).toMatchObject({
      additions: [],
      folderUrl: 'https://drive.example/folders/own-folder-1',
    });
  });

  it('leaves reminders, folder and template with their owner', () => {
    const world = setUpWorld();
    setUp(world);
    world.me = 'pho-chu-tich@xa.example';
    world.files.splice(0);
    expect(setUp(world)).toMatchObject({
      additions: [],
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
    expect(setUp(world)).toMatchObject({
      additions: [{ kind: 'folder' }, { kind: 'template' }],
      problems: [],
    });
  });
});
