import PizZip from 'pizzip';
import type { Host, ServiceCall } from '../../src/host/host';
import type { ShownSelfCheck } from '../../src/rpc/shown-self-check';
import { assumptionWords } from '../../src/text/self-check/assumption-words';
import { ask, askFor, builtHost, setUp } from '../support/host/journey';

const tab = 'Tự kiểm tra (tạm)';

const millimetres = (twips: number): number => (twips * 25.4) / 1440;

/** A converter that breaks pages like a word processor: a page with less room than the text grew takes two. */
const pdfByMargin = (docx: Uint8Array[]): Uint8Array[] =>
  docx.map((file) => {
    const body = new PizZip(file).file('word/document.xml')?.asText() ?? '';
    const growth = millimetres(Number(/w:bottom="(\d+)"[^>]* w:left="1701"/.exec(body)?.[1])) - 20;
    const pages = 4 + [8, 16, 24].filter((room) => growth > room).length;
    return new TextEncoder().encode(`%PDF-1.7\n${'<< /Type /Page >>\n'.repeat(pages)}<< /Type /Pages >>`);
  });

const grow = ({ state }: Host, growth: number): void => {
  state.drive.conversion = { ...state.drive.conversion, growth };
};

const sound = builtHost({ pdf: pdfByMargin });
setUp(sound);
const start = sound.snapshot();
beforeEach(() => sound.restore(start));

/** Lines that this file has seen as expected, and otherwise or refused; one that was only untried is in neither. */
const seen = { expected: new Set<string>(), otherwise: new Set<string>() };

function remember(result: ShownSelfCheck): ShownSelfCheck {
  for (const { name, verdict } of result.rows) {
    if (verdict.text === 'Như mong đợi') seen.expected.add(name);
    if (['Khác', 'Google từ chối'].includes(verdict.text)) seen.otherwise.add(name);
  }
  return result;
}

const resultOf = (host: Host): ShownSelfCheck => remember(askFor(host, 'self-check.run', {}));

/** The rows that are not as expected, with what was found. */
const differing = ({ rows }: ShownSelfCheck): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows
      .filter(({ verdict }) => verdict.text !== 'Như mong đợi')
      .map(({ name, found, verdict }) => [name, found === '' ? verdict.text : found]),
  );

/** What the check may leave nothing of. */
const traces = (host: Host) => ({
  tabs: host.state.workbook.sheets.map(({ name }) => name),
  files: Object.values(host.state.drive.files)
    .filter(({ trashed }) => !trashed)
    .map(({ name }) => name),
  triggers: host.state.triggers.list.map(({ handler }) => handler),
  open: host.state.properties.document['self-check.open'],
  activeSheet: host.state.workbook.activeSheet,
});

it('finds everything as expected on a platform as documented, in under two minutes, and leaves nothing', () => {
  const before = traces(sound);
  const { execution, reply } = ask(sound, 'self-check.run', {});
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  expect(differing(reply.value)).toEqual({ 'Tệp do tài khoản khác lập': 'Chưa có dịp thử.' });
  expect([reply.value.rows.length, reply.value.isSound]).toEqual([32, true]);
  expect(reply.value.speeds.map(({ name }) => name)).toEqual([
    'Ghi bộ nhớ',
    'Đọc bộ nhớ',
    'Lấy và trả khóa',
    'Tạo lịch chạy',
    'Ghi trang',
    'Đọc trang',
    'Lập tệp Google Docs',
    'Xem danh sách tệp',
    'Tải bản Word',
    'Tải bản PDF',
  ]);
  expect(execution.durationMs).toBeLessThan(120_000);
  expect(traces(sound)).toEqual(before);
});

const worse: readonly (readonly [string, (host: Host) => void, Readonly<Record<string, string>>])[] = [
  [
    'texts in plain-text cells are parsed',
    ({ state }) => {
      state.workbook = { ...state.workbook, parsesTextCells: true };
    },
    {
      "Chữ bắt đầu bằng =, -, +, ' trong ô văn bản":
        "Đã thành chữ khác: chữ bắt đầu bằng “=”, “-”, “+”, “'”.",
    },
  ],
  [
    'conversion drops borders and comments',
    ({ state }) => {
      state.drive.conversion = { ...state.drive.conversion, keepsBorders: false, keepsComments: false };
    },
    {
      'Đường viền bảng': 'Mất.',
      'Đường kẻ dưới tên cơ quan, tiêu ngữ': 'Mất.',
      'Ghi chú trong mẫu': 'Mất khi chuyển.',
    },
  ],
  [
    'conversion keeps the dots of tab stops',
    ({ state }) => {
      state.drive.conversion = { ...state.drive.conversion, keepsLeaders: true };
    },
    { 'Dòng chấm của điểm dừng tab': 'Còn.' },
  ],
  [
    'pages grow at conversion',
    (host) => grow(host, 12),
    {
      'Trang giấy sau khi chuyển sang Google Docs':
        'Dài thêm; giấy cần chừa 16 mm ở cuối trang mới vừa một trang.',
    },
  ],
  [
    'the listing of Drive lags a little',
    ({ state }) => {
      state.drive.listLag = 3000;
    },
    { 'Tệp mới có ngay trong danh sách của Drive': expect.stringMatching(/^Thấy sau [3-6] giây\.$/) },
  ],
  [
    'the listing of Drive lags for minutes',
    ({ state }) => {
      state.drive.listLag = 600_000;
    },
    { 'Tệp mới có ngay trong danh sách của Drive': 'Sau 8 giây vẫn chưa thấy.' },
  ],
  [
    'the account withholds mail',
    ({ state }) => {
      state.access.withheld = { 'van-phong@xa.example': ['script.send_mail'] };
    },
    {
      'Các quyền của tài khoản': 'Còn thiếu 1 quyền.',
      'Số thư còn gửi được hôm nay': 'Google không cho thử việc này.',
    },
  ],
  [
    'the Drive API is off',
    ({ state }) => {
      state.drive.isOn = false;
    },
    {
      'Lập thư mục trên Drive': 'Không được.',
      ...Object.fromEntries(
        [
          'Lập tệp Google Docs từ tệp Word',
          'Tệp mới có ngay trong danh sách của Drive',
          'Sáu lần ghi cùng lúc lên Drive',
          'Tải bản Word từ Drive',
          'Tải bản PDF từ Drive',
          'Trang giấy sau khi chuyển sang Google Docs',
          'Đường viền bảng',
          'Đường kẻ dưới tên cơ quan, tiêu ngữ',
          'Dòng chấm của điểm dừng tab',
          'Ghi chú trong mẫu',
          'Khóa văn bản trên Drive',
        ].map((name) => [name, 'Chưa có dịp thử.']),
      ),
    },
  ],
  [
    'the add-on is published, with one clock trigger a document',
    ({ state }) => {
      state.access.isAddOn = true;
    },
    { 'Lịch chạy tự động': 'Google không cho thử việc này.' },
  ],
  [
    'the mails of the day are spent',
    ({ state }) => {
      const mail = { since: state.clock, used: 100 };
      state.usage = { ...state.usage, 'van-phong@xa.example': { mail } };
    },
    { 'Số thư còn gửi được hôm nay': 'Hôm nay đã hết.' },
  ],
  [
    'imports from other spreadsheets have not arrived',
    ({ state }) => {
      state.workbook = { ...state.workbook, importsLoad: true };
    },
    { 'Lấy số liệu từ bảng tính khác (IMPORTRANGE)': 'Sau 8 giây chưa hiện số liệu.' },
  ],
  [
    'the workbook has another locale and zone',
    ({ state }) => {
      state.workbook = { ...state.workbook, locale: 'en_US', timeZone: 'America/New_York' };
    },
    { 'Múi giờ của bảng tính': 'Múi giờ khác.' },
  ],
];

describe.each(worse)('where %s', (_, change, expected) => {
  it('says so and leaves nothing', () => {
    const before = traces(sound);
    change(sound);
    expect(differing(resultOf(sound))).toMatchObject(expected);
    expect(traces(sound)).toEqual(before);
  });
});

describe.each([
  ['SpreadsheetApp.Range', 'setRichTextValue', ['Cách ghi chữ thứ hai']],
  ['SpreadsheetApp.Range', 'insertCheckboxes', ['Ô đánh dấu']],
  ['SpreadsheetApp.Range', 'protect', ['Cảnh báo khi sửa ô của tiện ích']],
  ['SpreadsheetApp.Sheet', 'moveRows', ['Chuyển dòng lên']],
  [
    'SpreadsheetApp.Spreadsheet',
    'insertSheet',
    ['Ngày tháng trong ô', 'Độ dài một ô', 'Đọc lại ngay sau khi ghi'],
  ],
  ['LockService.Lock', 'tryLock', ['Khóa khi nhiều người cùng lưu']],
  ['HtmlService.HtmlTemplate', 'getRawContent', ['Đọc mẫu văn bản có sẵn']],
])('where Google refuses %s.%s', (service, member, names) => {
  it('says so, goes on with the rest and leaves nothing', () => {
    const before = traces(sound);
    // The lock of the check itself is the script's, taken first.
    let locks = 0;
    sound.onHook({
      before(call) {
        if (call.service !== service || call.member !== member) return undefined;
        locks += 1;
        return member === 'tryLock' && locks === 1
          ? undefined
          : { kind: 'throw', message: 'Service unavailable' };
      },
    });
    const { rows } = resultOf(sound);
    sound.onHook(undefined);
    expect(rows.filter(({ name }) => names.includes(name)).map(({ verdict }) => verdict.text)).toEqual(
      names.map(() => 'Google từ chối'),
    );
    expect(rows.filter(({ verdict }) => verdict.text === 'Như mong đợi').length).toBeGreaterThan(12);
    expect(traces(sound)).toEqual(before);
  });
});

it('an import is as expected while it waits to be allowed, and once it is', () => {
  const line = () =>
    resultOf(sound).rows.find(({ name }) => name === 'Lấy số liệu từ bảng tính khác (IMPORTRANGE)');
  expect(line()).toMatchObject({
    found: 'Báo lỗi, chờ bấm Cho phép truy cập.',
    verdict: { text: 'Như mong đợi' },
  });
  sound.hand.allowImport(sound.state.workbook.id);
  expect(line()).toMatchObject({ found: 'Hiện số liệu ngay.', verdict: { text: 'Như mong đợi' } });
});

it('where Drive takes fewer writes at once, it says how many', () => {
  sound.onHook({
    before(call) {
      // Six writes together are those of the rate.
      if (call.member === 'fetchAll' && call.argsSummary.includes('[6]'))
        sound.state.drive.writesLeft = { 'van-phong@xa.example': { count: 2, at: sound.state.clock } };
    },
  });
  const result = resultOf(sound);
  sound.onHook(undefined);
  expect(differing(result)).toMatchObject({ 'Sáu lần ghi cùng lúc lên Drive': 'Chỉ nhận 3.' });
});

it('a second account finds that files of the first cannot be opened, or that they can', () => {
  const other = 'dia-chinh@xa.example';
  const asOther = () => {
    const { reply } = ask(sound, 'self-check.run', {}, other);
    if (!reply.ok) throw new Error(reply.failure.code);
    const { rows } = remember(reply.value);
    return rows.find(({ name }) => name === 'Tệp do tài khoản khác lập')?.verdict.text;
  };
  expect(asOther()).toBe('Như mong đợi');
  sound.state.drive.grantsPerUser = false;
  expect(asOther()).toBe('Khác');
});

it('what it finds decides how texts are written and how much room letters leave', () => {
  sound.state.workbook = { ...sound.state.workbook, parsesTextCells: true };
  grow(sound, 20);
  resultOf(sound);
  expect(sound.state.properties.document).toMatchObject({ 'sheets.texts': 'rich', 'self-check.room': '24' });
  sound.state.workbook = { ...sound.state.workbook, parsesTextCells: false };
  grow(sound, 0);
  resultOf(sound);
  expect(sound.state.properties.document).toMatchObject({ 'sheets.texts': 'plain', 'self-check.room': '8' });
});

it('its result is shown again whenever the sidebar opens', () => {
  expect(askFor(sound, 'self-check.open', {})).toEqual({ last: null });
  const result = resultOf(sound);
  expect(askFor(sound, 'self-check.open', {})).toEqual({ last: result });
});

describe('a check that was cut off', () => {
  const cutOff = (service: string, member: string): void => {
    sound.onHook({
      before: (call) => (call.service === service && call.member === member ? { kind: 'kill' } : undefined),
    });
    sound.call('rpc', [JSON.stringify({ version: 1, name: 'self-check.run', input: {} })]);
    sound.onHook(undefined);
  };

  it.each([
    ['SpreadsheetApp.Sheet', 'moveRows'],
    ['Utilities', 'sleep'],
    ['SpreadsheetApp.Spreadsheet', 'deleteSheet'],
  ])('at %s.%s is swept by the next one', (service, member) => {
    const before = traces(sound);
    cutOff(service, member);
    expect(traces(sound)).not.toEqual(before);
    resultOf(sound);
    expect(traces(sound)).toEqual(before);
  });

  it('is swept when Soát sổ opens, but not while it may still run', () => {
    const before = traces(sound);
    cutOff('SpreadsheetApp.Sheet', 'moveRows');
    askFor(sound, 'check.open', {});
    expect(traces(sound).tabs).toContain(tab);
    sound.advance({ minutes: 10 });
    askFor(sound, 'check.open', {});
    expect(traces(sound)).toEqual(before);
  });

  it('is swept by its own trigger after an hour', () => {
    const before = traces(sound);
    cutOff('SpreadsheetApp.Sheet', 'moveRows');
    const [swept] = sound.advance({ hours: 2 });
    expect([swept?.function, swept?.status]).toEqual(['sweepSelfCheck', 'ok']);
    expect(traces(sound)).toEqual(before);
  });
});

describe('what is asked of Google by one call', () => {
  /** The check with the calls of a kind refused, counted from 1. */
  const refusing = (isMeant: (call: ServiceCall) => boolean, which: (number: number) => boolean) => {
    let calls = 0;
    sound.onHook({
      before(call) {
        if (!isMeant(call)) return undefined;
        calls += 1;
        return which(calls) ? { kind: 'throw', message: 'Service unavailable' } : undefined;
      },
    });
    const result = resultOf(sound);
    sound.onHook(undefined);
    return { result, calls };
  };

  it('is told where any one request to Drive is refused, and the check goes on and leaves nothing', () => {
    const before = traces(sound);
    const isFetch = ({ member }: ServiceCall): boolean => member === 'fetchAll';
    const { calls } = refusing(isFetch, () => false);
    for (let number = 2; number <= calls; number += 1) {
      sound.restore(start);
      refusing(isFetch, (one) => one === number);
      expect([number, traces(sound).tabs, traces(sound).triggers]).toEqual([
        number,
        before.tabs,
        before.triggers,
      ]);
    }
    expect(calls).toBeGreaterThan(8);
  });

  it('is told where memory refuses a long text, or any', () => {
    const sets = ({ member, argsSummary }: ServiceCall): boolean =>
      member === 'setProperty' && argsSummary.includes('self-check.property');
    const long = refusing(sets, (number) => number === 4).result;
    expect(differing(long)).toMatchObject({ 'Độ dài một mục trong bộ nhớ': 'Google từ chối 9 kB.' });
    sound.restore(start);
    const none = refusing(sets, () => true).result;
    expect(none.rows.find(({ name }) => name === 'Bộ nhớ riêng của sổ')?.verdict.text).toBe('Google từ chối');
  });

  it('is told where the account does not say who it is', () => {
    // The first time it is asked for whoever begins the check.
    const { rows } = refusing(
      ({ member }) => member === 'getActiveUser',
      (number) => number === 2,
    ).result;
    expect(rows.find(({ name }) => name === 'Tên tài khoản đang dùng')?.verdict.text).toBe('Google từ chối');
  });
});

it('every line of the table was seen as expected and otherwise above', () => {
  const names = Object.values(assumptionWords).map(({ name }) => name);
  expect({
    unexpected: names.filter((name) => !seen.expected.has(name)),
    alwaysExpected: names.filter((name) => !seen.otherwise.has(name)),
  }).toEqual({ unexpected: [], alwaysExpected: [] });
});
