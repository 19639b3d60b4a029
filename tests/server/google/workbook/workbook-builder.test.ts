import { type Fault, type Host, remoteCalls } from '../../../../src/host/host';
import { cellAddress, columnLetters } from '../../../../src/register/cell';
import { overviewTab } from '../../../../src/register/overview/places';
import { figuresTab } from '../../../../src/register/province/figures-board';
import { attendees } from '../../../../src/register/tables/attendees';
import { allSheets as workbook } from '../../../../src/register/workbook';
import { line, ran, setUpHost, sheetOf, visible } from '../../../support/host/set-up-script';
import { timesOf } from '../../../support/rules/sample';

const headers = Object.values(attendees.columns).map((column) => column.header);
const positionOf = (header: string): number => headers.indexOf(header) + 1;
const cellOf = (header: string, row: number): string => cellAddress(row, positionOf(header));

const builtOnce = setUpHost();
ran(builtOnce.run('setUp'));
const built = builtOnce.snapshot();

/** The workbook as set-up left it. */
function builtHost(): Host {
  builtOnce.onHook(undefined);
  builtOnce.restore(built);
  return builtOnce;
}

const styleOf = (host: Host, tab: string, row: number, header: string) =>
  sheetOf(host, tab).rows[row - 1]?.styles[line(host, tab, 1).indexOf(header)];

describe('the workbook that set-up builds', () => {
  it('has the declared tabs in order, headers, frozen first lines and the Vietnamese locale', () => {
    const host = builtHost();
    const { sheets, locale, timeZone } = host.state.workbook;
    expect([locale, timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
    expect(sheets.map((sheet) => [sheet.name, sheet.frozenRows])).toEqual([
      [overviewTab, 0],
      ...workbook.map((table) => [table.tab, 1]),
      [figuresTab, 0],
    ]);
    for (const table of workbook) {
      const declared = Object.values(table.columns).map((column) => column.header);
      expect(line(host, table.tab, 1).filter((header) => header !== '')).toEqual(declared);
    }
  });

  it('formats whole columns, down to the last line of the grid', () => {
    const host = builtHost();
    const { rowCount } = sheetOf(host, 'Đại biểu');
    for (const row of [2, rowCount]) {
      expect(styleOf(host, 'Đại biểu', row, 'Điện thoại')?.format).toBe('@');
      expect(styleOf(host, 'Đại biểu', row, 'Ngày nhận')?.format).toBe('dd/MM/yyyy');
      expect(styleOf(host, 'Đại biểu', row, 'Thứ tự')?.format).toBe('0');
    }
    host.hand.type('Đại biểu', cellOf('Điện thoại', 2), '0912345678');
    expect(line(host, 'Đại biểu', 2)[positionOf('Điện thoại') - 1]).toBe('0912345678');
  });

  it('gives drop-downs that refuse nothing: closed choices, lists of the office, names from another tab', () => {
    const host = builtHost();
    expect(styleOf(host, 'Đại biểu', 2, 'Danh xưng')?.validation).toEqual({
      criteria: 'VALUE_IN_LIST',
      values: [['Ông', 'Bà', 'Đồng chí'], true],
      allowInvalid: true,
      helpText: 'Chọn một giá trị trong danh sách.',
    });
    expect(styleOf(host, 'Đại biểu', 2, 'Thôn')?.validation).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      values: ["'Thôn'!$A$2:$A$1000", true],
    });
    expect(styleOf(host, 'Đại biểu', 2, 'Họ và tên')?.validation).toBeUndefined();
  });

  it('explains each column in the header note, and warns before edits of columns of the add-on', () => {
    const host = builtHost();
    expect(styleOf(host, 'Đại biểu', 1, 'Giấy mời')).toMatchObject({
      bold: true,
      background: '#e8f0fe',
      note: 'Cột: Giấy mời\nTiện ích tự điền; không sửa tay.\nVăn bản chứa giấy mời của người này.',
    });
    const { protections, hiddenColumns } = sheetOf(host, 'Đại biểu');
    expect(protections.map(({ area, warningOnly }) => [area?.column, area?.rows, warningOnly])).toEqual([
      [1, 1, true],
      [positionOf('Mã ĐB'), 1000, true],
      [positionOf('Giấy mời'), 1000, true],
      [positionOf('Mã yêu cầu'), 1000, true],
    ]);
    expect(hiddenColumns).toEqual([positionOf('Mã yêu cầu')]);
    expect(sheetOf(host, 'Sổ gửi').protections).toMatchObject([{ warningOnly: true }]);
    expect(sheetOf(host, 'Sổ gửi').protections[0]?.area).toBeUndefined();
  });

  it('colours statuses by their words', () => {
    const host = builtHost();
    const [first, second] = sheetOf(host, 'Đại biểu').rules;
    const seat = positionOf('Diện mời');
    expect(first).toMatchObject({
      areas: [{ row: 2, column: 1, rows: 999, columns: headers.length }],
      values: [`=$${columnLetters(seat)}2="Thôi mời"`],
      strikethrough: true,
    });
    expect(second).toMatchObject({
      areas: [{ column: seat, columns: 1 }],
      values: [`=$${columnLetters(seat)}2="Dự bị"`],
    });
  });

  it('is unchanged when set up again, in fewer calls', () => {
    const host = setUpHost();
    const first = host.run('setUp');
    const before = visible(host);
    const second = host.run('setUp');
    expect(visible(host)).toEqual(before);
    expect(ran(second)).toMatchObject({ additions: [], repairs: [], problems: [] });
    const tabs = workbook.length;
    expect([remoteCalls(first) <= 60 * tabs, remoteCalls(second) <= 30 * tabs]).toEqual([true, true]);
  });
});

describe('the workbook that set-up repairs', () => {
  it('keeps moved columns, columns and rules of the office and every value', () => {
    const host = builtHost();
    host.hand.type('Đại biểu', cellOf('Họ và tên', 2), 'Nguyễn Văn A');
    host.hand.moveColumn('Đại biểu', positionOf('Điện thoại'), 2);
    host.hand.insertColumns('Đại biểu', 4, 1);
    host.hand.type('Đại biểu', 'D1', 'Số ghế');
    host.hand.type('Đại biểu', 'D2', 'A12');
    const before = [line(host, 'Đại biểu', 1), line(host, 'Đại biểu', 2)];
    expect(ran(host.run('setUp'))).toMatchObject({ additions: [], repairs: [], problems: [] });
    expect([line(host, 'Đại biểu', 1), line(host, 'Đại biểu', 2)]).toEqual(before);
    const seat = line(host, 'Đại biểu', 1).indexOf('Diện mời') + 1;
    const ofSeat = sheetOf(host, 'Đại biểu').rules.filter(({ areas }) => areas[0]?.column === seat);
    expect(ofSeat.map(({ values }) => values)).toEqual(
      ['Dự bị', 'Khách đến thêm'].map((word) => [`=$${columnLetters(seat)}2="${word}"`]),
    );
    expect(sheetOf(host, 'Đại biểu').rules).toHaveLength(9);
  });

  it('restores a deleted column and a deleted tab, formatted like new', () => {
    const host = builtHost();
    const before = visible(host);
    host.hand.deleteColumns('Đại biểu', positionOf('Điện thoại'), 1);
    host.hand.deleteSheet('Truyền thanh');
    expect(ran(host.run('setUp'))).toMatchObject({
      additions: [{ kind: 'tab', tab: 'Truyền thanh' }],
      repairs: [{ kind: 'column', tab: 'Đại biểu', header: 'Điện thoại' }],
    });
    expect(line(host, 'Đại biểu', 1).slice(0, headers.length)).toEqual(headers);
    expect(styleOf(host, 'Đại biểu', 1000, 'Điện thoại')?.format).toBe('@');
    expect(host.state.workbook.sheets.map((sheet) => sheet.name)).toEqual([
      overviewTab,
      ...workbook.map((table) => table.tab),
      figuresTab,
    ]);
    expect((visible(host) as { sheets: unknown[] }).sheets[4]).toEqual(
      (before as { sheets: unknown[] }).sheets[4],
    );
  });

  it('recognises a renamed header by its note', () => {
    const host = builtHost();
    const cell = cellOf('Họ và tên', 1);
    host.hand.type('Đại biểu', cell, 'Tên đầy đủ');
    expect(ran(host.run('setUp')).problems).toEqual([
      { kind: 'header-renamed', tab: 'Đại biểu', header: 'Họ và tên', actual: 'Tên đầy đủ', cell },
    ]);
    expect(line(host, 'Đại biểu', 1)[positionOf('Họ và tên') - 1]).toBe('Tên đầy đủ');
  });

  it('completes an interrupted run, wherever it stopped', () => {
    const whole = setUpHost();
    const calls = remoteCalls(whole.run('setUp'));
    const expected = visible(whole);
    for (let moment = 1; moment < calls; moment += timesOf(293, 97)) {
      const host = setUpHost();
      let callsSeen = 0;
      host.onHook({
        before(call): Fault | undefined {
          callsSeen += call.kind === 'remote' ? 1 : 0;
          return callsSeen > moment ? { kind: 'kill', loseUnflushed: moment % 2 === 0 } : undefined;
        },
      });
      expect(host.run('setUp').status).toBe('killed');
      host.onHook(undefined);
      ran(host.run('setUp'));
      expect({ moment, state: visible(host) }).toEqual({ moment, state: expected });
    }
  });
});
