import type { Host } from '../../../../src/host/host';
import { columnLetters } from '../../../../src/register/cell';
import { columnOf, type ShownRow, shownRows } from '../../../support/host/journey-sheets';
import { momentsOf } from '../../../support/rules/sample';
import { type Answer, called, type RegisterCall, registerHost } from '../../register-script';

/** Edits of a person in the sheet while the script runs. */
const edits: Readonly<Record<string, (host: Host, tab: string) => void>> = {
  'inserts a row at the top': (host, tab) => host.hand.insertRows(tab, 2, 1),
  'inserts three rows in the middle': (host, tab) => host.hand.insertRows(tab, 4, 3),
  'sorts the rows the other way': (host, tab) => host.hand.sort(tab, 1, false),
  'cuts a row that is meant and pastes it at the end': (host, tab) =>
    host.hand.cutRow(tab, 4, shownRows(host, tab).length + 2),
  'deletes a row that is not meant': (host, tab) => host.hand.deleteRows(tab, 2, 1),
  'types a row without an ID at the end': (host, tab) => {
    const line = shownRows(host, tab).length + 2;
    host.hand.type(tab, `D${line}`, 'Người mới');
  },
};

const people = Array.from({ length: 5 }, (_, index) => ({
  id: `DB-000${index + 1}`,
  fullName: `Người ${index + 1}`,
  village: `Thôn ${index + 1}`,
  phone: `091234567${index}`,
}));
const unnumbered = { fullName: 'Chưa có mã', note: 'gõ tay' };

const jobs = Array.from({ length: 5 }, (_, index) => ({
  key: `DB-000${index + 1}`,
  rule: `r${index}`,
  state: 'waiting',
  note: `n${index}`,
}));

const host = registerHost();
called(host, 'append', { table: 'attendees', rows: [...people, unnumbered] });
called(host, 'append', { table: 'ledger', rows: jobs });
const start = host.snapshot();

interface Work {
  readonly tab: string;
  readonly name: RegisterCall;
  readonly input: { readonly table: string } & Record<string, unknown>;
  /** Header of the column that identifies its rows, if that is not the key. */
  readonly by?: string;
  /** Expected cells, by key and header. */
  readonly expectedCells: Readonly<Record<string, ShownRow>>;
}

const works: Readonly<Record<string, Work>> = {
  'changing a cell of one row': {
    tab: 'Đại biểu',
    name: 'change',
    input: {
      table: 'attendees',
      changes: [{ key: 'DB-0003', values: { note: 'mới', phone: '0987654321' } }],
    },
    expectedCells: { 'DB-0003': { 'Ghi chú': 'mới', 'Điện thoại': '0987654321' } },
  },
  'changing cells of several rows': {
    tab: 'Đại biểu',
    name: 'change',
    input: {
      table: 'attendees',
      changes: ['DB-0002', 'DB-0003', 'DB-0005'].map((key, index) => ({
        key,
        values: { invitation: 'GM-01', note: `ghi ${index % 2}` },
      })),
    },
    expectedCells: {
      'DB-0002': { 'Giấy mời': 'GM-01', 'Ghi chú': 'ghi 0' },
      'DB-0003': { 'Giấy mời': 'GM-01', 'Ghi chú': 'ghi 1' },
      'DB-0005': { 'Giấy mời': 'GM-01', 'Ghi chú': 'ghi 0' },
    },
  },
  'changing a block of the ledger': {
    tab: 'Sổ gửi',
    name: 'changeBlock',
    input: {
      table: 'ledger',
      changes: [
        { key: 'DB-0002', values: { state: 'done', attempts: 1 } },
        { key: 'DB-0004', values: { state: 'uncertain', attempts: 1 } },
      ],
    },
    expectedCells: {
      'DB-0002': { 'Tình trạng': 'Đã xong', 'Số lần thử': 1 },
      'DB-0004': { 'Tình trạng': 'Cần kiểm tra', 'Số lần thử': 1 },
    },
  },
  'repairing cells, and the ID of a row without one': {
    tab: 'Đại biểu',
    name: 'fixCells',
    by: 'Họ và tên',
    input: {
      table: 'attendees',
      fixes: [
        { fullName: 'Người 3', field: 'village', cell: 'Thôn Ba' },
        { fullName: 'Người 4', field: 'village', cell: 'Thôn Bốn' },
        { fullName: 'Người 4', field: 'honorific', cell: 'Ông' },
        { fullName: 'Chưa có mã', field: 'honorific', cell: 'Bà' },
        { fullName: 'Chưa có mã', field: 'id', cell: 'DB-0006' },
      ],
    },
    expectedCells: {
      'Người 3': { Thôn: 'Thôn Ba' },
      'Người 4': { Thôn: 'Thôn Bốn', 'Danh xưng': 'Ông' },
      'Chưa có mã': { 'Mã ĐB': 'DB-0006', 'Danh xưng': 'Bà' },
    },
  },
  'adding a row': {
    tab: 'Đại biểu',
    name: 'append',
    input: {
      table: 'attendees',
      rows: [{ id: 'DB-0011', fullName: 'Thêm 1', order: 7 }],
    },
    expectedCells: { 'DB-0011': { 'Họ và tên': 'Thêm 1', 'Thứ tự': 7 } },
  },
  'adding a list': {
    tab: 'Đại biểu',
    name: 'append',
    input: {
      table: 'attendees',
      rows: [
        { id: 'DB-0011', fullName: 'Thêm 1' },
        { id: 'DB-0012', fullName: 'Thêm 2' },
      ],
    },
    expectedCells: { 'DB-0011': { 'Họ và tên': 'Thêm 1' }, 'DB-0012': { 'Họ và tên': 'Thêm 2' } },
  },
};

const keyHeader: Readonly<Record<string, string>> = { 'Đại biểu': 'Mã ĐB', 'Sổ gửi': 'Khóa' };

interface Run {
  readonly answer: Answer;
  /** The calls to Google, in order. */
  readonly members: readonly string[];
}

function runWith(work: Work, atCall: number, edit: (() => void) | undefined, from = start): Run {
  host.restore(from);
  const members: string[] = [];
  host.onHook({
    before: ({ kind, member }) => {
      if (kind !== 'remote') return;
      if (members.length === atCall) edit?.();
      members.push(member);
    },
  });
  const execution = called(host, work.name, work.input);
  host.onHook(undefined);
  if (execution.status !== 'ok') throw new Error(execution.error?.message);
  return { answer: execution.value as Answer, members };
}

/** The content of a row as comparable text, whatever the order of its cells. */
const textOf = (row: ShownRow): string => JSON.stringify(Object.entries(row).sort());

/** Rows with the expected cells replaced; new keys are added as rows. */
function laidOver(rows: readonly ShownRow[], work: Work): readonly string[] {
  const header = work.by ?? keyHeader[work.tab] ?? '';
  const changed = rows.map((row) => ({ ...row, ...work.expectedCells[String(row[header])] }));
  const keys = new Set(rows.map((row) => row[header]));
  const added = work.name.startsWith('append')
    ? Object.entries(work.expectedCells).flatMap(([key, row]) =>
        keys.has(key) ? [] : [{ [header]: key, ...row }],
      )
    : [];
  return [...changed, ...added].map(textOf).sort();
}

describe.each(Object.entries(works))('%s', (_title, work) => {
  const { members } = runWith(work, -1, undefined);

  it.each(Object.entries(edits))(
    'reaches the right rows, or reports that rows moved, when a person %s',
    (_name, edit) => {
      for (const atCall of momentsOf(members.length)) {
        const member = members[atCall];
        host.restore(start);
        edit(host, work.tab);
        const untouched = shownRows(host, work.tab);
        const { answer } = runWith(work, atCall, () => edit(host, work.tab));
        const stands = shownRows(host, work.tab).map(textOf).sort();
        if (answer.ok) expect([atCall, member, stands]).toEqual([atCall, member, laidOver(untouched, work)]);
        else {
          expect([atCall, answer.failure]).toEqual([atCall, { code: 'row-moved', tab: work.tab }]);
          const intact = untouched.map(textOf).filter((row) => laidOver(untouched, work).includes(row));
          expect(stands).toEqual(expect.arrayContaining(intact));
        }
      }
    },
  );
});

const moving = [
  'changing a cell of one row',
  'repairing cells, and the ID of a row without one',
  'adding a row',
  'adding a list',
];
const moved = [
  ['a column it writes', 'Điện thoại'],
  ['a column of numbers', 'Thứ tự'],
  ['the column of IDs', 'Mã ĐB'],
];

it.each(moving.flatMap((title) => moved.map(([what, header]) => [title, what, header] as const)))(
  '%s follows %s when that moves at the same time',
  (title, _what, header) => {
    const work = works[title];
    if (!work || !header) throw new Error('no such work');
    host.restore(start);
    const before = shownRows(host, work.tab);
    for (const atCall of momentsOf(runWith(work, -1, undefined).members.length)) {
      const { answer } = runWith(work, atCall, () =>
        host.hand.moveColumn(work.tab, columnOf(host, work.tab, header), header === 'Mã ĐB' ? 9 : 1),
      );
      expect([atCall, answer]).toMatchObject([atCall, { ok: true }]);
      const after = shownRows(host, work.tab).map(textOf).sort();
      expect([atCall, after]).toEqual([atCall, laidOver(before, work)]);
    }
  },
);

it.each([
  ['a few rows', 0],
  ['more than a thousand rows', 1000],
])(
  'below %s, the value of an added row stands under its heading when its column moves, although the row above is blank there',
  (_title, fillers) => {
    const column = columnOf(host, 'Đại biểu', 'Chức vụ');
    host.restore(start);
    const rows = Array.from({ length: fillers }, (_, at) => ({ id: `DB-${at + 1001}`, fullName: 'Người' }));
    if (fillers > 0) called(host, 'append', { table: 'attendees', rows });
    const filled = host.snapshot();
    const before = shownRows(host, 'Đại biểu');
    const added = { id: 'DB-0011', fullName: 'Thêm 1', title: 'Trạm Y tế' };
    const shown = { 'Mã ĐB': 'DB-0011', 'Họ và tên': 'Thêm 1', 'Chức vụ': 'Trạm Y tế' };
    const work: Work = {
      tab: 'Đại biểu',
      name: 'append',
      input: { table: 'attendees', rows: [added] },
      expectedCells: { 'DB-0011': shown },
    };
    expect(before.at(-1)?.['Chức vụ'] ?? '').toBe('');
    for (const atCall of momentsOf(runWith(work, -1, undefined, filled).members.length)) {
      const { answer } = runWith(
        work,
        atCall,
        () => host.hand.moveColumn('Đại biểu', column, column + 2),
        filled,
      );
      expect([atCall, answer]).toMatchObject([atCall, { ok: true }]);
      const after = shownRows(host, 'Đại biểu').map(textOf).sort();
      expect([atCall, after]).toEqual([atCall, laidOver(before, work)]);
    }
  },
);

it.each(['adding a row', 'adding a list'])(
  '%s keeps a value that somebody types into a cell that it left blank',
  (title) => {
    const work = works[title];
    if (!work) throw new Error('no such work');
    const added = (): number =>
      shownRows(host, work.tab).findIndex((row) => row['Mã ĐB'] === 'DB-0011' && row['Họ và tên']) + 2;
    const column = columnLetters(columnOf(host, work.tab, 'Ghi chú'));
    let filled = 0;
    for (const atCall of runWith(work, -1, undefined).members.keys()) {
      const { answer } = runWith(work, atCall, () => {
        if (added() < 2) return;
        filled += 1;
        host.hand.type(work.tab, `${column}${added()}`, 'gõ ngay');
      });
      expect([atCall, answer]).toMatchObject([atCall, { ok: true }]);
      const row = shownRows(host, work.tab).find((one) => one['Mã ĐB'] === 'DB-0011');
      expect(row?.['Ghi chú'] ?? '').toBe(filled > 0 ? 'gõ ngay' : '');
    }
    expect(filled).toBe(1);
  },
);
