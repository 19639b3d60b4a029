import { newSheet } from '../../../src/host/model/workbook/workbook';
import { hostOf, runScript } from '../../support/host/script-host';

const onSheet = (body: string, options = {}) =>
  runScript(`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`, options);
const english = { spreadsheet: { locale: 'en_US' } };

/** The result of one formula over a small table in A1:B4 with texts as names and numbers as counts. */
const calculated = (formula: string, options = {}) =>
  onSheet(
    `sheet.getRange('A1:B4').setValues([['Đông', 1], ['Tây', 2], ['Đông', 4], ['', '']]);
     sheet.getRange('D1').setFormula(${JSON.stringify(formula)}); return sheet.getRange('D1').getValue();`,
    options,
  );

describe('formulas', () => {
  it('are calculated from the sheet’s cells, over open ranges, names and other sheets', () => {
    expect(calculated('=SUM(B1:B3)*2.5', english)).toBe(17.5);
    expect(calculated('=COUNTIFS(A:A;"Đông";B:B;">1")')).toBe(1);
    expect(calculated('=SUM(\'Trang tính1\'!B2:B)&"x"')).toBe('6x');
    expect(
      onSheet(`SpreadsheetApp.getActive().setNamedRange('so', sheet.getRange('A1:A2')); sheet.getRange('A1:A2').setValues([[2], [3]]);
        sheet.getRange('C1').setValue('=SUM(so)+A1'); return sheet.getRange('C1').getValue();`),
    ).toBe(7);
  });

  it('take a column as a whole with its blank rows and with what spills into it', () => {
    const elsewhere = (formula: string) =>
      onSheet(`sheet.getRange('A1:A2').setValues([[2], [3]]);
        const other = SpreadsheetApp.getActive().insertSheet('Khác');
        other.getRange('B1').setFormula(${JSON.stringify(formula)}); return other.getRange('B1').getValue();`);
    const column = "'Trang tính1'!A:A";
    expect([`=SUM(${column})`, `=ROWS(${column})`, `=COUNTBLANK(${column})`].map(elsewhere)).toEqual([
      5, 1000, 998,
    ]);
    expect(elsewhere(`=COUNTA(FILTER(${column};${column}<>""))`)).toBe(2);
    expect(
      onSheet(`sheet.getRange('A1').setFormula('=SEQUENCE(40)'); sheet.getRange('B1').setFormula('=SUM(A:A)');
        return sheet.getRange('B1').getValue();`),
    ).toBe(820);
  });

  it('give errors as their text, and an empty text that still counts as content', () => {
    expect([calculated('=1/0'), calculated('=NA()')]).toEqual(['#DIV/0!', '#N/A']);
    expect(
      onSheet(
        "sheet.getRange('A7').setFormula('=\"\"'); return [sheet.getRange('A7').getValue(), sheet.getLastRow()];",
      ),
    ).toEqual(['', 7]);
  });

  it('take today from the virtual clock, in the spreadsheet’s time zone', () => {
    expect(
      onSheet(
        "sheet.getRange('A1').setFormula('=TODAY()').setNumberFormat('dd/MM/yyyy'); return sheet.getRange('A1').getDisplayValue();",
      ),
    ).toBe('01/11/2023');
  });

  it('result from a list item that begins with a dash, as an error', () => {
    const host = hostOf({
      'Code.js': 'function f() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }',
    });
    host.edit('Trang tính1', 'A1', '- Đề nghị sửa đường');
    expect(host.run('f').value).toBe('#ERROR!');
  });

  it('spill over blank cells, and shrink again', () => {
    expect(
      onSheet(`sheet.getRange('A1:A3').setValues([['a'], ['b'], ['a']]);
        sheet.getRange('C1').setFormula('=UNIQUE(A1:A3)'); const before = sheet.getRange('C1:C3').getValues();
        sheet.getRange('A2').setValue('a'); return [before, sheet.getRange('C1:C3').getValues(), sheet.getRange('C1:C2').getFormulas()];`),
    ).toEqual([
      [['a'], ['b'], ['']],
      [['a'], [''], ['']],
      [['=UNIQUE(A1:A3)'], ['']],
    ]);
  });

  it('follow their cells when rows and columns are inserted and deleted', () => {
    expect(
      onSheet(`sheet.getRange('B2:B4').setValues([[1], [2], [3]]); sheet.getRange('A1:A2').setFormulas([['=SUM(B2:B4)'], ['=$B$3&"B3"']]);
        sheet.insertRowsBefore(3, 1); sheet.insertColumnsBefore(2, 1); const moved = sheet.getRange('A1:A2').getFormulas();
        sheet.deleteRow(4); return [moved, sheet.getRange('A1:A2').getFormulas(), sheet.getRange('A1').getValue()];`),
    ).toEqual([[['=SUM(C2:C5)'], ['=$C$4&"B3"']], [['=SUM(C2:C4)'], ['=#REF!&"B3"']], 4]);
  });

  it('that are copied with their row point at the new row', () => {
    expect(
      onSheet(`sheet.getRange('A1:B2').setValues([[1, 10], [2, 20]]); sheet.getRange('C1').setFormula('=A1+B$1');
        sheet.getRange('C1').copyTo(sheet.getRange('C2')); return [sheet.getRange('C2').getFormula(), sheet.getRange('C2').getValue()];`),
    ).toEqual(['=A2+B$1', 12]);
  });
});

describe('IMPORTRANGE', () => {
  const id = '1otherSpreadsheetOfTheSameDrive';
  /** A host whose first cells import a row, and ask for one cell within a function. */
  function importing(link: string, range: string) {
    const host = hostOf({});
    const { workbook } = host.state;
    const sheet = newSheet(7, 'Số liệu');
    const rows = [{ values: ['Xã Đông', 3, null, true], styles: [] }];
    const namedRanges = [{ name: 'hang_mot', sheet: 7, area: { row: 1, column: 1, rows: 1, columns: 4 } }];
    const other = { ...workbook, id, namedRanges, sheets: [newSheet(6, 'Bìa'), { ...sheet, rows }] };
    host.state.others = { [id]: { workbook: other, isShared: true } };
    host.hand.type('Trang tính1', 'A1', link);
    host.hand.type('Trang tính1', 'B1', `=IMPORTRANGE(A1;"${range}")`);
    host.hand.type('Trang tính1', 'B2', '=IF(ISERROR(IMPORTRANGE(A1;"A1"));"chưa";"được")');
    host.hand.type('Trang tính1', 'B3', '=SUM(B1:E1)');
    const shown = () => {
      host.calculate();
      const [first, second, third] = host.state.workbook.sheets[0]?.rows ?? [];
      const values = (cells: readonly unknown[] = []) =>
        cells.map((cell) => (typeof cell === 'object' && cell && 'value' in cell ? cell.value : cell));
      return [values(first?.values.slice(1)), ...values([second?.values[1], third?.values[1]])];
    };
    return { host, shown };
  }

  it.each([
    [`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`, "'Số liệu'!A1:D1"],
    [id, 'hang_mot'],
  ])('is an error until somebody allows it, then a block of values: %s, %s', (link, range) => {
    const { host, shown } = importing(link, range);
    expect(shown()).toEqual([[{ error: '#REF!' }], 'chưa', { error: '#REF!' }]);
    host.hand.allowImport(id);
    expect(shown()).toEqual([['Xã Đông', 3, null, true], 'được', 3]);
    host.state.others = {};
    expect(shown()[1]).toBe('chưa');
  });

  it('is an error for a tab that is not there, while the spreadsheet can be read', () => {
    const { host, shown } = importing(id, 'Khác!A1:D1');
    host.hand.allowImport(id);
    expect(shown().slice(0, 2)).toEqual([[{ error: '#REF!' }], 'được']);
  });

  it('cannot be allowed by who may not open the spreadsheet', () => {
    const { host } = importing(id, 'A1');
    const [other] = Object.values(host.state.others);
    if (other) host.state.others = { [id]: { ...other, isShared: false } };
    expect(() => host.hand.allowImport(id)).toThrow('nobody here may open');
  });
});
