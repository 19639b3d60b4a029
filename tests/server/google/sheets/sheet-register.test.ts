import type { Host } from '../../../../src/host/host';
import { serialOfDate } from '../../../../src/host/model/cells/serial';
import { columnOf, sheetNamed, shownRows } from '../../../support/host/journey-sheets';
import { returned } from '../../../support/host/script-host';
import { answered, called, registerHost } from '../../register-script';

const tab = 'Đại biểu';
const an = { id: 'DB-0001', fullName: 'Nguyễn Văn An', phone: '0912345678', sentOn: '2026-11-20' };
const shownAn = {
  'Mã ĐB': 'DB-0001',
  'Họ và tên': 'Nguyễn Văn An',
  'Điện thoại': '0912345678',
  'Ngày gửi giấy mời': serialOfDate(2026, 11, 20),
};

const table = 'attendees';
const host = registerHost();
const start = host.snapshot();
beforeEach(() => host.restore(start));

const add = (on: Host, ...rows: readonly object[]) => answered(on, 'append', { table, rows });
const setPhone = (on: Host, key: string, phone: string) =>
  answered(on, 'change', { table, changes: [{ key, values: { phone } }] });

describe('columns', () => {
  it('are found by their headers wherever the office moved them', () => {
    host.hand.moveColumn(tab, columnOf(host, tab, 'Điện thoại'), 1);
    host.hand.moveColumn(tab, columnOf(host, tab, 'Mã ĐB'), 9);
    expect(add(host, an)).toMatchObject({ ok: true, value: [{ values: an, line: 2 }] });
    expect(setPhone(host, 'DB-0001', '0987654321')).toEqual({ ok: true });
    expect(shownRows(host, tab)).toEqual([{ ...shownAn, 'Điện thoại': '0987654321' }]);
  });

  it('that the office added are read as printed and never written', () => {
    host.hand.insertColumns(tab, 3, 1);
    host.hand.type(tab, 'C1', 'Cỡ áo');
    add(host, an, { ...an, id: 'DB-0002' });
    host.hand.type(tab, 'C3', 'XL');
    setPhone(host, 'DB-0002', '0987654321');
    expect(answered(host, 'read', { table })).toMatchObject({
      value: [{ added: { 'Cỡ áo': '' } }, { added: { 'Cỡ áo': 'XL' }, values: { phone: '0987654321' } }],
    });
  });

  it.each(['1.500.000', '50%', '12,5%', '8,5', '-3', '20/11/2026', '07:30', '0012a', 'XL'])(
    'that the office added print %s as the sheet shows it',
    (typed) => {
      host.hand.insertColumns(tab, 3, 1);
      host.hand.type(tab, 'C1', 'Cột thêm');
      add(host, an);
      host.hand.type(tab, 'C2', typed);
      expect(answered(host, 'read', { table })).toMatchObject({ value: [{ added: { 'Cột thêm': typed } }] });
    },
  );

  it.each([
    ['TRUE', '☑'],
    ['FALSE', '☐'],
  ])('that the office added print a tick box: %s', (typed, shown) => {
    host.hand.insertColumns(tab, 3, 1);
    host.hand.type(tab, 'C1', 'Cột thêm');
    add(host, an);
    returned(called(host, 'pasteFormat', { tab, a1: 'C2', format: 'General' }));
    host.hand.type(tab, 'C2', typed);
    expect(answered(host, 'read', { table })).toMatchObject({ value: [{ added: { 'Cột thêm': shown } }] });
  });

  it.each([
    ['#,##0 "₫"', '1500000', '1.500.000 ₫'],
    ['dd/mm/yyyy hh:mm', '46346,3125', '20/11/2026 07:30'],
    ['[h]:mm', '1,5', '36:00'],
    ['0.0%', '0,085', '8,5%'],
  ])('that the office added print the number format %s', (format, value, shown) => {
    host.hand.insertColumns(tab, 3, 1);
    host.hand.type(tab, 'C1', 'Cột thêm');
    add(host, an);
    returned(called(host, 'pasteFormat', { tab, a1: 'C2', format: 'General' }));
    host.hand.type(tab, 'C2', value);
    returned(called(host, 'pasteFormat', { tab, a1: 'C2', format }));
    expect(answered(host, 'read', { table })).toMatchObject({ value: [{ added: { 'Cột thêm': shown } }] });
  });

  it('stop every reading and writing if one was renamed, and the failure names it', () => {
    add(host, an);
    const letter = String.fromCharCode(64 + columnOf(host, tab, 'Điện thoại'));
    host.hand.type(tab, `${letter}1`, 'Số điện thoại');
    const before = shownRows(host, tab);
    const failure = { code: 'header-missing', tab, header: 'Điện thoại' };
    expect(add(host, { ...an, id: 'DB-0002' })).toEqual({ ok: false, failure });
    expect(setPhone(host, 'DB-0001', '0987654321')).toEqual({ ok: false, failure });
    expect(answered(host, 'read', { table })).toEqual({ ok: false, failure });
    expect(shownRows(host, tab)).toEqual(before);
  });

  it('that are duplicated are named', () => {
    host.hand.insertColumns(tab, 2, 1);
    host.hand.type(tab, 'B1', 'Email');
    expect(answered(host, 'read', { table })).toEqual({
      ok: false,
      failure: { code: 'header-doubled', tab, header: 'Email' },
    });
  });

  it('of a deleted sheet are reported missing with the name of the sheet', () => {
    host.hand.deleteSheet(tab);
    expect(answered(host, 'read', { table })).toEqual({ ok: false, failure: { code: 'sheet-missing', tab } });
  });
});

describe('cells', () => {
  const texts = ['=1+1', '+84', '-5', '@an', '0012', '1/2', '3.000', 'TRUE', '2026-11-20', '   x'];

  it.each(texts)('keep the text %j as text, added alone, in a list or changed', (text) => {
    add(host, { id: 'DB-0001', note: text });
    answered(host, 'append', { table, rows: [{ id: 'DB-0002', note: text }, { id: 'DB-0003' }] });
    expect(
      answered(host, 'change', { table, changes: [{ key: 'DB-0003', values: { note: text } }] }),
    ).toEqual({
      ok: true,
    });
    expect(shownRows(host, tab).map((row) => row['Ghi chú'])).toEqual([text, text, text]);
  });

  it('hold real dates that show the same day in a spreadsheet of another time zone', () => {
    for (const timeZone of ['America/New_York', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh']) {
      const far = registerHost({ spreadsheet: { name: 'x', locale: 'en_US', timeZone } });
      far.state.workbook = { ...far.state.workbook, timeZone };
      expect(add(far, an)).toMatchObject({ ok: true, value: [{ values: { sentOn: '2026-11-20' } }] });
      expect(shownRows(far, tab)).toEqual([shownAn]);
      expect(answered(far, 'read', { table })).toMatchObject({
        value: [{ values: { sentOn: '2026-11-20' } }],
      });
    }
  });

  it('of a full grid stay text and dates, because added lines are formatted first', () => {
    const rows = Array.from({ length: 1200 }, (_, index) => ({ ...an, id: `DB-${index + 1}` }));
    expect(answered(host, 'append', { table, rows })).toMatchObject({ ok: true });
    const shown = shownRows(host, tab);
    expect(shown).toHaveLength(1200);
    expect(shown.at(-1)).toEqual({ ...shownAn, 'Mã ĐB': 'DB-1200' });
    const full = sheetNamed(host, tab).rowCount - 1;
    const rest = Array.from({ length: full - 1200 }, (_, index) => ({ id: `X-${index}` }));
    answered(host, 'append', { table, rows: rest });
    expect(add(host, { ...an, id: 'DB-9999', note: '0123' })).toMatchObject({ ok: true });
    expect(shownRows(host, tab).at(-1)).toEqual({ ...shownAn, 'Mã ĐB': 'DB-9999', 'Ghi chú': '0123' });
  });

  it('typed by a person in the formats of the product are read too', () => {
    add(host, an);
    const line = 2;
    const at = (header: string) => `${String.fromCharCode(64 + columnOf(host, tab, header))}${line}`;
    host.hand.type(tab, at('Ngày gửi giấy mời'), '21/11/2026');
    host.hand.type(tab, at('Hưởng lương NSNN'), 'có');
    host.hand.type(tab, at('Thứ tự'), '7');
    expect(answered(host, 'read', { table })).toMatchObject({
      value: [{ values: { ...an, sentOn: '2026-11-21', onPayroll: true, order: 7 } }],
    });
  });
});

describe('rows', () => {
  it('are changed by their key, the first one if a row was copied', () => {
    add(host, an, { ...an, id: 'DB-0002' });
    host.hand.copyRow(tab, 2, 4);
    expect(setPhone(host, 'DB-0001', '0987654321')).toEqual({ ok: true });
    expect(shownRows(host, tab).map((row) => row['Điện thoại'])).toEqual([
      '0987654321',
      '0912345678',
      '0912345678',
    ]);
  });

  it('that were copied or typed have no own ID until one is given', () => {
    add(host, an);
    host.hand.copyRow(tab, 2, 3);
    host.hand.type(tab, `${String.fromCharCode(64 + columnOf(host, tab, 'Họ và tên'))}4`, 'Gõ Tay');
    expect(answered(host, 'read', { table })).toMatchObject({
      value: [{ values: an }, { values: { ...an, id: '' } }, { values: { id: '', fullName: 'Gõ Tay' } }],
    });
    const before = shownRows(host, tab);
    expect(setPhone(host, '', '0987654321')).toEqual({ ok: false, failure: { code: 'not-found', id: '' } });
    expect(shownRows(host, tab)).toEqual(before);
  });

  it('are all read and found between blank rows, hidden, under a filter and sorted', () => {
    const names = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường'];
    add(host, ...names.map((fullName, index) => ({ ...an, id: `DB-000${index + 1}`, fullName })));
    host.hand.insertRows(tab, 3, 2);
    host.hand.filter(tab);
    host.hand.hideRow(tab, 5);
    const expectRead = (...inOrder: readonly string[]): void =>
      expect(answered(host, 'read', { table })).toMatchObject({
        value: inOrder.map((fullName) => ({ values: { fullName } })),
      });
    expectRead(...names);
    expect(setPhone(host, 'DB-0002', '0987654321')).toEqual({ ok: true });
    host.hand.sort(tab, columnOf(host, tab, 'Họ và tên'), true);
    expectRead('Lê Văn Cường', 'Nguyễn Văn An', 'Trần Thị Bình');
    expect(setPhone(host, 'DB-0003', '0987654322')).toEqual({ ok: true });
    add(host, { ...an, id: 'DB-0004', fullName: 'Vũ Văn Dũng' });
    expect(
      shownRows(host, tab)
        .filter((row) => row['Mã ĐB'] !== '')
        .map((row) => [row['Họ và tên'], row['Điện thoại']]),
    ).toEqual([
      ['Lê Văn Cường', '0987654322'],
      ['Nguyễn Văn An', '0912345678'],
      ['Trần Thị Bình', '0987654321'],
      ['Vũ Văn Dũng', '0912345678'],
    ]);
  });

  it('that are missing are named, and nothing is written', () => {
    add(host, an);
    const changes = [
      { key: 'DB-0001', values: { note: 'a' } },
      { key: 'DB-0404', values: { note: 'b' } },
    ];
    expect(answered(host, 'change', { table, changes })).toEqual({
      ok: false,
      failure: { code: 'not-found', id: 'DB-0404' },
    });
    expect(shownRows(host, tab)).toEqual([shownAn]);
  });

  it('are changed together, many values in few calls', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ ...an, id: `DB-${index}` }));
    answered(host, 'append', { table, rows });
    const changes = rows.map(({ id }, index) => ({
      key: id,
      values: { invitation: 'HN-01/GM-01', note: index % 2 === 0 ? 'a' : 'b' },
    }));
    const execution = host.run('change', [{ table, changes }]);
    expect(execution.value).toEqual({ ok: true });
    expect(execution.calls.filter((call) => call.kind === 'remote').map((call) => call.member)).toEqual([
      'getValues',
      'getProperties',
      'setValues',
      'setValues',
      'getValues',
    ]);
    expect(shownRows(host, tab).map((row) => `${row['Giấy mời']} ${row['Ghi chú']}`)).toEqual(
      rows.map((_, index) => `HN-01/GM-01 ${index % 2 === 0 ? 'a' : 'b'}`),
    );
  });

  it('are at no moment a formula that calls the outside', () => {
    const note = '=IMPORTXML("https://example.org";"//a")';
    returned(called(host, 'pasteFormat', { tab, a1: '2:3', format: 'General' }));
    const moments: boolean[] = [];
    host.onHook({
      after: () => void moments.push(JSON.stringify(sheetNamed(host, tab).rows).includes('"formula"')),
    });
    add(host, { ...an, note });
    host.onHook(undefined);
    expect(moments.length).toBeGreaterThan(0);
    expect(moments).not.toContain(true);
  });

  it('keep text as text even if pasted cells have another format', () => {
    const formula = '=IMPORTXML("https://example.org";"//a")';
    add(host, an);
    returned(called(host, 'pasteFormat', { tab, a1: '2:3', format: 'General' }));
    const changes = [{ key: 'DB-0001', values: { note: formula, phone: '0987654321' } }];
    expect(answered(host, 'change', { table, changes })).toEqual({ ok: true });
    const row = { ...an, id: 'DB-0002', note: formula, title: '-Trưởng thôn' };
    expect(add(host, row)).toMatchObject({ ok: true, value: [{ values: row, line: 3 }] });
    expect(shownRows(host, tab)).toEqual([
      { ...shownAn, 'Điện thoại': '0987654321', 'Ghi chú': formula },
      { ...shownAn, 'Mã ĐB': 'DB-0002', 'Chức vụ': '-Trưởng thôn', 'Ghi chú': formula },
    ]);
  });
});
