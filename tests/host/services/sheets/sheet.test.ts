import { hostOf, runScript } from '../../../support/host/script-host';

const onSheet = (body: string) => runScript(`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`);
const refused = (call: string) => onSheet(`try { ${call}; } catch (error) { return error.message; }`);

describe('appendRow (facts 6.3)', () => {
  it('goes under the last content of any column, coerces like setValues and grows a full grid', () => {
    const body = `
      sheet.getRange('C4').setValue('x'); sheet.appendRow(['0912', new Date(2023, 0, 2)]);
      const first = sheet.getRange('A5').getValue();
      sheet.getRange('A1000').setValue('end'); sheet.appendRow(['more']);
      return [first, sheet.getLastRow(), sheet.getMaxRows()];`;
    expect(onSheet(body)).toEqual([912, 1001, 1001]);
  });

  it('is pushed down by unticked boxes, which count as content', () => {
    expect(
      onSheet(
        "sheet.getRange('D2:D9').insertCheckboxes(); sheet.appendRow(['x']); return sheet.getLastRow();",
      ),
    ).toBe(10);
  });

  it('keeps rows of two users who append at the same time', () => {
    const host = hostOf({
      'Code.js': 'function add(name) { SpreadsheetApp.getActiveSheet().appendRow([name]); }',
    });
    let nested = false;
    host.onHook({
      before: ({ member }) => {
        if (member !== 'appendRow' || nested) return;
        nested = true;
        host.run('add', ['two'], { user: 'khac@xa.vn' });
      },
    });
    host.run('add', ['one']);
    expect(host.state.workbook.sheets[0]?.rows.map((row) => row?.values[0])).toEqual(['two', 'one']);
  });
});

describe('getDataRange and getLastRow', () => {
  it('of an empty sheet are A1 and 0; formats and notes are no content', () => {
    const body = `
      sheet.getRange('C3').setBackground('#ff0000').setNote('n').setNumberFormat('@');
      return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];`;
    expect(onSheet(body)).toEqual(['A1', 0, 0]);
  });
});

describe('inserting and deleting', () => {
  const dressed = `
    sheet.getRange('A1:B4').setValues([['Mã', 'Tên'], ['1', 'a'], ['2', 'b'], ['3', 'c']]);
    sheet.getRange('A2:A4').setNumberFormat('@').setNote('n');
    sheet.getRange('A1:B4').createFilter();
    sheet.getRange('B2:B4').protect();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=B2="b"').setBackground('#ff0000')
      .setRanges([sheet.getRange('B2:B4')]).build();
    sheet.setConditionalFormatRules([rule]);
    SpreadsheetApp.getActive().setNamedRange('ten', sheet.getRange('B2:B4'));
    sheet.setFrozenRows(1); sheet.setColumnWidth(2, 200); sheet.hideColumns(2);
    const over = () => [sheet.getFilter().getRange(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange(),
      sheet.getConditionalFormatRules()[0].getRanges()[0], SpreadsheetApp.getActive().getRangeByName('ten')].map((r) => r.getA1Notation());`;

  it('of rows moves values, formats and notes, and everything that lies over the cells', () => {
    const body = `${dressed}
      sheet.insertRowsAfter(2, 2); const wider = over(); sheet.deleteRow(2); sheet.deleteRows(2, 2);
      return [wider, over(), sheet.getRange('A1:B3').getDisplayValues(), sheet.getRange('A2').getNote(), sheet.getMaxRows()];`;
    expect(onSheet(body)).toEqual([
      ['A1:B6', 'B2:B6', 'B2:B6', 'B2:B6'],
      ['A1:B3', 'B2:B3', 'B2:B3', 'B2:B3'],
      [
        ['Mã', 'Tên'],
        ['2', 'b'],
        ['3', 'c'],
      ],
      'n',
      999,
    ]);
  });

  it('of columns moves widths and hidden columns too', () => {
    const body = `${dressed}
      sheet.insertColumnsBefore(1, 1);
      return [over(), sheet.getColumnWidth(3), sheet.isColumnHiddenByUser(3), sheet.getRange('B1:C1').getValues(), sheet.getMaxColumns()];`;
    expect(onSheet(body)).toEqual([['B1:C4', 'C2:C4', 'C2:C4', 'C2:C4'], 200, true, [['Mã', 'Tên']], 27]);
  });

  it('gives inserted rows the formats of their neighbour, without its note', () => {
    const body = `${dressed} sheet.insertRowsAfter(2, 1); const cell = sheet.getRange('A3'); cell.setValue('007');
      return [cell.getValue(), cell.getNote()];`;
    expect(onSheet(body)).toEqual(['007', '']);
  });

  it('refuses rows outside the grid and the last row that is not frozen (facts 6.1)', () => {
    expect([
      refused('sheet.deleteRows(1000, 2)'),
      refused('sheet.setFrozenRows(1); sheet.deleteRows(2, 999)'),
      refused('sheet.deleteRows(1, 1000)'),
      refused('sheet.insertRowsAfter(1001, 1)'),
    ]).toEqual([
      'Those rows are out of bounds.',
      'Sorry, it is not possible to delete all non-frozen rows.',
      "You can't delete all the rows on the sheet.",
      'Those rows are out of bounds.',
    ]);
  });

  it('moves whole rows, and the rows there make room', () => {
    const body = `
      sheet.getRange('A1:A6').setValues([['a'], ['b'], ['c'], ['d'], ['e'], ['=A5']]); sheet.setRowHeight(4, 55);
      sheet.moveRows(sheet.getRange('B4:C5'), 2);
      return [sheet.getRange('A1:A6').getValues().map(([value]) => value), sheet.getRowHeight(2), sheet.getRange('A6').getFormula(), sheet.getMaxRows()];`;
    expect(onSheet(body)).toEqual([['a', 'd', 'e', 'b', 'c', 'e'], 55, '=A3', 1000]);
    expect(refused('sheet.moveRows(sheet.getRange("A1:A2"), 1002)')).toBe('Those rows are out of bounds.');
  });

  it('moves whole columns with their widths', () => {
    const body = `
      sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]); sheet.setColumnWidth(1, 222);
      sheet.moveColumns(sheet.getRange('A1:B1'), 4);
      return [sheet.getRange('A1:D1').getValues()[0], sheet.getColumnWidth(2)];`;
    expect(onSheet(body)).toEqual([['c', 'a', 'b', 'd'], 222]);
  });
});

describe('protections', () => {
  it('of a sheet leave open ranges, list editors without the owner and never lock out their author (facts 6.4)', () => {
    const host = hostOf({
      'Code.js': `
        function lock() {
          const sheet = SpreadsheetApp.getActiveSheet();
          const p = sheet.protect().setDescription('Cột hệ thống').setUnprotectedRanges([sheet.getRange('B2:B9')]);
          p.addEditor('ban@xa.vn'); p.removeEditors(['thu-ky@xa.vn']);
          return [p.getEditors().map((user) => user.getEmail()), p.isWarningOnly(), p.getDescription()];
        }
        function write(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(1); }`,
    });
    expect(host.run('lock', [], { user: 'thu-ky@xa.vn' }).value).toEqual([
      ['thu-ky@xa.vn', 'ban@xa.vn'],
      false,
      'Cột hệ thống',
    ]);
    const may = (user: string, a1: string) => host.run('write', [a1], { user }).status === 'ok';
    expect([
      may('khac@xa.vn', 'A2'),
      may('khac@xa.vn', 'B2'),
      may('ban@xa.vn', 'A2'),
      may('chu@xa.vn', 'A2'),
    ]).toEqual([false, true, true, true]);
  });
});

describe('conditional formats', () => {
  it('are replaced as a whole and cannot point at another sheet (facts 6.1, 6.4)', () => {
    const body = `
      const other = SpreadsheetApp.getActive().insertSheet('Khác');
      const rule = (range) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2=""').setFontColor('#cc0000').setRanges([range]).build();
      sheet.setConditionalFormatRules([rule(sheet.getRange('A2:B9')), rule(sheet.getRange('C2:C9'))]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1));
      const left = sheet.getConditionalFormatRules().map((one) => [one.getRanges()[0].getA1Notation(), one.getBooleanCondition().getCriteriaValues()]);
      try { sheet.setConditionalFormatRules([rule(other.getRange('A1'))]); } catch (error) { return [left, error.message]; }`;
    expect(onSheet(body)).toEqual([
      [['C2:C9', ['=$A2=""']]],
      'Conditional format rule cannot reference a different sheet.',
    ]);
  });
});

describe('charts', () => {
  it('keep place, ranges and options, and are changed through modify', () => {
    const body = `
      const chart = sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:B5'))
        .setOption('title', 'Kiến nghị').setPosition(2, 4, 0, 0).build();
      sheet.insertChart(chart);
      sheet.updateChart(sheet.getCharts()[0].modify().setOption('title', 'Theo thôn').build());
      sheet.insertRowsBefore(1, 1);
      return sheet.getCharts().map((one) => [one.getRanges()[0].getA1Notation(), one.getOptions().get('title'),
        one.getContainerInfo().getAnchorRow(), one.modify().getChartType() === Charts.ChartType.PIE]);`;
    expect(onSheet(body)).toEqual([['A2:B6', 'Theo thôn', 3, true]]);
  });
});
