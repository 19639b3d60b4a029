import type { Host } from '../../../src/host/host';
import { type Cell, newSheet, type Workbook } from '../../../src/host/model/workbook/workbook';
import { figures, figuresVersion } from '../../../src/register/province/figures';
import { figuresRange, figuresTab } from '../../../src/register/province/figures-board';
import { manual } from '../../../src/text/guide/manual';
import { provinceText } from '../../../src/text/lists/province-list';
import { boardBlock, provinceFigures, tabLines } from '../../support/host/board-cells';
import { addConference, ask, askFor, builtHost, request, setUp } from '../../support/host/journey';
import { sheetNamed } from '../../support/host/journey-sheets';

// All communes are fictitious.

/** A spreadsheet of the province: the add-on and nothing else, as a copy of the master has it. */
function provinceSheet(): Host {
  return builtHost({ spreadsheet: { name: 'Sở Nội vụ', locale: 'en_US', timeZone: 'Etc/GMT' } });
}

/** The register of a commune in the season, as it last calculated. */
function register(): Host {
  const host = builtHost();
  setUp(host);
  addConference(host, { date: '01/11/2026' });
  askFor(host, 'attendee.import', {
    request: request(2),
    people: ['Nguyễn Văn An', 'Lê Thị Bình'].map((fullName) => ({
      conference: 'HN-01',
      fullName,
      group: 'Đại diện Nhân dân',
    })),
  });
  askFor(host, 'petition.save', {
    request: request(3),
    speaker: {
      conference: 'HN-01',
      speaker: 'Người Nêu',
      channel: 'Tại hội nghị đối thoại',
      receivedOn: '01/11/2026',
    },
    matters: [
      {
        content: 'Đường hỏng',
        class: 'Kiến nghị',
        topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
      },
    ],
  });
  host.calculate();
  return host;
}

const idOf = (number: number): string => `1xa${String(number).padStart(4, '0')}SoDoiThoaiCuaMotXaTrongTinh`;

const linkOf = (number: number): string =>
  `https://docs.google.com/spreadsheets/d/${idOf(number)}/edit#gid=0`;

const real = register();
const row = provinceFigures(real);

/** The same row with other figures, in a spreadsheet of its own. */
function copyOf(number: number, changes: Readonly<Record<string, Cell>> = {}): Workbook {
  const values = figures.map(({ header, kind }): Cell => {
    const changed = changes[header];
    if (changed !== undefined) return changed;
    if (header === 'Cơ quan') return `UBND xã số ${number}`;
    return kind === 'count'
      ? (number * (header.length % 7)) % 50
      : kind === 'late'
        ? 0
        : (row[header] ?? null);
  });
  const sheet = newSheet(0, figuresTab);
  const line = (cells: readonly Cell[]) => ({ values: cells, styles: [] });
  const { locale, timeZone } = real.state.workbook;
  return {
    ...real.state.workbook,
    id: idOf(number),
    name: `Sổ xã ${number}`,
    locale,
    timeZone,
    namedRanges: [],
    hasFormulas: false,
    sheets: [{ ...sheet, columnCount: figures.length, rows: [line(['']), line(['']), line(values)] }],
  };
}

const withOthers = (host: Host, books: Readonly<Record<string, Workbook>>): void => {
  host.state.others = {
    ...host.state.others,
    ...Object.fromEntries(Object.entries(books).map(([id, workbook]) => [id, { workbook, isShared: true }])),
  };
};

const lineOf = (host: Host, name: string): readonly unknown[] =>
  tabLines(host, 'Toàn tỉnh').find((line, at) => at >= 15 && line[0] === name) ?? [];

describe('the sheet of a province', () => {
  it('is no register and needs none: its list is opened, filled and shown', () => {
    const host = provinceSheet();
    host.open();
    const shown = host.runMenu('Đối thoại > Sổ > Toàn tỉnh…');
    expect(shown.ui.map((event) => event.kind === 'sidebar' && event.title)).toEqual(['Toàn tỉnh']);
    expect(ask(host, 'province.open', {}).reply).toEqual({ ok: true, value: { registers: [] } });
    withOthers(host, { [idOf(1)]: real.state.workbook });
    const { registers, ...answer } = askFor(host, 'province.add', { text: `Xã Một: ${linkOf(1)}` });
    expect(answer).toEqual({ added: 1, refused: [], rest: '' });
    expect(registers).toEqual([
      {
        name: 'Xã Một',
        link: `https://docs.google.com/spreadsheets/d/${idOf(1)}`,
        late: null,
        status:
          'Chưa đọc được. Bấm ô E16, chọn Cho phép truy cập. Không có nút này: liên kết sai, hoặc xã chưa chia sẻ sổ cho tài khoản này.',
      },
    ]);
    expect(host.state.workbook.sheets.map(({ name }) => name)).toEqual(['Toàn tỉnh', 'Sheet1']);
    host.hand.allowImport(idOf(1));
    expect(askFor(host, 'province.open', {}).registers).toEqual([
      {
        name: 'Ủy ban nhân dân xã Hoằng Trung',
        link: `https://docs.google.com/spreadsheets/d/${idOf(1)}`,
        late: 22,
        status: 'Trễ thông báo 22 ngày; Trễ công bố kết quả 5 ngày; Sau hội nghị: đã qua 15 ngày',
      },
    ]);
    const cells = lineOf(host, 'Ủy ban nhân dân xã Hoằng Trung').slice(4);
    expect(Object.fromEntries(figures.map(({ header }, at) => [header, cells[at] ?? '']))).toEqual(row);
  });

  it('keeps what is listed, refuses by name what is no register, and takes one off', () => {
    const host = provinceSheet();
    withOthers(host, { [idOf(1)]: copyOf(1), [idOf(2)]: copyOf(2) });
    askFor(host, 'province.add', { text: linkOf(1) });
    host.hand.allowImport(idOf(1));
    const text = [
      linkOf(1),
      `2. Xã Hai - ${idOf(2)}`,
      `Xã Hai: ${linkOf(2)}`,
      'Xã Ba',
      'https://docs.google.com/document/d/1abcdefghijklmnopqrstuvwx/edit',
      `https://docs.google.com/spreadsheets/d/${host.state.workbook.id}/edit`,
    ].join('\r\n');
    const answer = askFor(host, 'province.add', { text });
    expect(answer.refused).toEqual([
      `Dòng 1, “${linkOf(1).slice(0, 50)}…”: đã có trong danh sách.`,
      expect.stringMatching(/^Dòng 3, “Xã Hai: .*…”: trùng với một dòng ở trên\.$/),
      'Dòng 4, “Xã Ba”: không có liên kết. Mở sổ, bấm Chia sẻ → Sao chép đường liên kết.',
      expect.stringMatching(/^Dòng 5, .*: không phải liên kết của Google Trang tính\.$/),
      expect.stringMatching(/^Dòng 6, .*: là chính bảng tính này\.$/),
    ]);
    expect(answer.rest.split('\n')).toHaveLength(5);
    expect(answer.registers.map(({ name }) => name)).toEqual(['UBND xã số 1', 'Xã Hai']);
    const { registers } = askFor(host, 'province.remove', { link: answer.registers[0]?.link ?? '' });
    expect(registers.map(({ name }) => name)).toEqual(['Xã Hai']);
    expect(
      tabLines(host, 'Toàn tỉnh')
        .slice(16)
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
  });

  it('leaves a tab of that name alone that the office made', () => {
    const host = provinceSheet();
    host.run('onOpen');
    host.hand.type('Sheet1', 'A1', 'Việc của tôi');
    host.state.workbook = {
      ...host.state.workbook,
      sheets: host.state.workbook.sheets.map((sheet) => ({ ...sheet, name: 'Toàn tỉnh' })),
    };
    const { reply } = ask(host, 'province.add', { text: linkOf(1) });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'tab-taken', tab: 'Toàn tỉnh' } });
    expect(tabLines(host, 'Toàn tỉnh')).toEqual([['Việc của tôi']]);
  });
});

it('is explained with the cells that it reads', () => {
  const cells = figuresRange.replace(/'/g, '');
  expect([provinceText.accessSteps.join(' '), manual()].map((text) => text.includes(cells))).toEqual([
    true,
    true,
  ]);
});

describe('the roll-up of two hundred registers', () => {
  const count = 200;
  const host = provinceSheet();
  // One is not shared, one is of an earlier version, one of a later, one is late, the real one is late too.
  const [unshared, older, newer, late] = [50, 60, 70, 80];
  const books = Object.fromEntries(
    Array.from({ length: count }, (_, at) => at + 1).map((number) => {
      if (number === 1) return [idOf(number), real.state.workbook];
      if (number === older) return [idOf(number), { ...copyOf(number), sheets: [newSheet(0, 'Tổng quan')] }];
      if (number === newer) return [idOf(number), copyOf(number, { Mẫu: figuresVersion + 1 })];
      if (number === late) return [idOf(number), copyOf(number, { 'Công bố: trễ (ngày)': 40 })];
      return [idOf(number), copyOf(number)];
    }),
  );
  withOthers(host, books);
  host.state.others = {
    ...host.state.others,
    [idOf(unshared)]: { workbook: copyOf(unshared), isShared: false },
  };
  const links = Array.from({ length: count }, (_, at) => `Xã ${at + 1}: ${linkOf(at + 1)}`);
  const { execution, reply, remote } = ask(host, 'province.add', { text: links.join('\n') });
  for (const id of Object.keys(books)) if (id !== idOf(unshared)) host.hand.allowImport(id);
  const lines = tabLines(host, 'Toàn tỉnh');

  it('is written in one press, within the time of an execution', () => {
    process.stdout.write(
      `200 registers: ${remote} calls, ${(execution.durationMs / 1000).toFixed(1)} s modelled\n`,
    );
    expect(reply).toMatchObject({ ok: true, value: { added: count, refused: [] } });
    expect(remote).toBeLessThan(60);
    expect(execution.durationMs).toBeLessThan(30_000);
  });

  it('adds up what can be read, and spoils no sum by what cannot', () => {
    const read = (number: number): boolean => number !== unshared && number !== older;
    const expected = figures.map(({ header, kind }, at) => {
      const values = Array.from({ length: count }, (_, index) => index + 1)
        .filter(read)
        .map((number) => (number === 1 ? row[header] : books[idOf(number)]?.sheets[0]?.rows[2]?.values[at]))
        .map(Number);
      if (kind === 'count') return values.reduce((sum, value) => sum + value, 0);
      return kind === 'late' ? values.filter((value) => value > 0).length : '';
    });
    expect(lines[14]?.slice(4)).toEqual(expected);
    expect(boardBlock(lines, 'Tổng hợp', 1)).toMatchObject({
      'Sổ trong danh sách': [200],
      'Đọc được': [198],
      'Chưa đọc được': [2],
      'Trễ thông báo': [1],
      'Trễ công bố kết quả': [2],
    });
  });

  it('says of each register that is not read or late what to do, the latest first', () => {
    const status = (number: number): unknown => lines[14 + number]?.[2];
    expect([status(unshared), status(older), status(newer), status(late), status(2)]).toEqual([
      expect.stringMatching(/^Chưa đọc được\. Bấm ô E65, chọn Cho phép truy cập/),
      'Chưa có số liệu. Nhờ xã cập nhật tiện ích, mở sổ, chọn Đối thoại → Sổ → Thiết lập sổ.',
      'Chưa đọc được: sổ của xã dùng bản mới hơn. Cập nhật tiện ích ở bảng tính này.',
      'Trễ công bố kết quả 40 ngày; Sau hội nghị: đã qua 15 ngày',
      'Sau hội nghị: đã qua 15 ngày',
    ]);
    expect(lines.slice(2, 5).map((line) => line[2])).toEqual([
      'UBND xã số 80: trễ 40 ngày',
      'Ủy ban nhân dân xã Hoằng Trung: trễ 22 ngày',
      '',
    ]);
  });

  it('has a chart of the matters by status, and imports by one formula a line that does nothing else', () => {
    const sheet = sheetNamed(host, 'Toàn tỉnh');
    expect(sheet.charts.map(({ options }) => options.title)).toEqual(['Kiến nghị toàn tỉnh theo trạng thái']);
    const imports = sheet.rows
      .slice(15, 15 + count)
      .map((line) => line?.values[4])
      .map((cell) => (typeof cell === 'object' && cell && 'formula' in cell ? cell.formula : ''));
    expect(new Set(imports.map((formula) => formula.replace(/\d+/, '#')))).toEqual(
      new Set([`=IMPORTRANGE(D#;"'Số liệu cho tỉnh'!A3:AK3")`]),
    );
  });

  it('holds no name of a person and no text of a petition', () => {
    const all = JSON.stringify(lines);
    for (const word of ['Nguyễn Văn An', 'Lê Thị Bình', 'Người Nêu', 'Đường hỏng', 'Lê Văn Mẫu'])
      expect(all).not.toContain(word);
  });
});
