import { runScript } from '../../../support/host/script-host';

/** Runs a body in which `sheet` is the first sheet. */
const onSheet = (body: string, options = {}) =>
  runScript(`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`, options);
const refused = (call: string) => onSheet(`try { ${call}; } catch (error) { return error.message; }`);

describe('getRange in the finite grid of 1000 × 26 (facts 6.1, 6.3)', () => {
  it('reports wrong coordinates', () => {
    expect(
      ['0, 1', '1, 0', '1, 1, 0', '1, 1, 1, 0', '1000, 26, 2', '1.5, 1'].map((at) =>
        refused(`sheet.getRange(${at})`),
      ),
    ).toEqual([
      'The starting row of the range is too small.',
      'The starting column of the range is too small.',
      'The number of rows in the range must be at least 1.',
      'The number of columns in the range must be at least 1.',
      'The coordinates of the range are outside the dimensions of the sheet.',
      'The coordinates or dimensions of the range are invalid.',
    ]);
    expect([refused("sheet.getRange('Đại biểu')"), refused("sheet.getRange('A1:A1001')")]).toEqual([
      'Range not found',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ]);
  });

  it('refuses the body of an empty table, a frequent bug', () => {
    expect(refused("sheet.appendRow(['Tên']); sheet.getRange(2, 1, sheet.getLastRow() - 1, 1)")).toBe(
      'The number of rows in the range must be at least 1.',
    );
  });

  it('reads A1 forms that are open to an edge', () => {
    const body = `return ['B2', 'C2:B9', 'A:A', '2:3', 'A2:A'].map((a1) => { const r = sheet.getRange(a1);
      return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]; });`;
    expect(onSheet(body)).toEqual([
      ['B2', 1, 1],
      ['B2:C9', 8, 2],
      ['A1:A1000', 1000, 1],
      ['A2:Z3', 2, 26],
      ['A2:A1000', 999, 1],
    ]);
  });
});

describe('formats', () => {
  it('are set per cell, read back and reset by null', () => {
    const body = `
      const range = sheet.getRange('A1:B1');
      range.setBackgrounds([['#FFF2CC', null]]).setFontWeights([['bold', 'normal']]).setWrap(true).setFontColor('red');
      sheet.getRange('A1').setHorizontalAlignment('center').setVerticalAlignment('middle');
      return [range.getBackgrounds(), range.getFontWeights()];`;
    expect(onSheet(body)).toEqual([[['#fff2cc', '#ffffff']], [['bold', 'normal']]]);
  });

  it('include a number format also where it is automatic, and general resets it (facts 6.4)', () => {
    const body = `
      const range = sheet.getRange('A1:B1').setNumberFormats([['@', 'dd/MM/yyyy']]);
      const set = range.getNumberFormats(); sheet.getRange('A1').setNumberFormat('general');
      return [set, sheet.getRange('A1').getNumberFormat()];`;
    expect(onSheet(body)).toEqual([[['@', 'dd/MM/yyyy']], '0.###############']);
  });

  it('stay when contents are cleared; clear takes both and leaves notes and rules', () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const cell = sheet.getRange('A1').setValue(true).setBackground('#eeeeee').setNote('n').setDataValidation(rule);
      const read = () => [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
      cell.clearContent(); const first = read(); cell.clear(); return [first, read()];`;
    expect(onSheet(body)).toEqual([
      ['', '#eeeeee', 'n', true],
      ['', '#ffffff', 'n', true],
    ]);
  });

  it('write a whole number into notes with .0, though not into one note (facts 6.4)', () => {
    const body = `
      sheet.getRange('A1').setNote(25); sheet.getRange('A2:A3').setNotes([[25], ['x']]);
      return sheet.getRange('A1:A3').getNotes();`;
    expect(onSheet(body)).toEqual([['25'], ['25.0'], ['x']]);
  });
});

describe('data validation (facts 6.4)', () => {
  it('is null where there is none, and gives back its rule where there is one', () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B'], true).setHelpText('Chọn').build();
      sheet.getRange('A1').setDataValidation(rule);
      const [[read], [none]] = sheet.getRange('A1:A2').getDataValidations();
      const isList = read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
      return [isList, read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText(), none];`;
    expect(onSheet(body)).toEqual([true, [['A', 'B'], true], true, 'Chọn', null]);
  });

  it('checks dates and lists from a range', () => {
    const body = `
      const dates = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();
      sheet.getRange('C1').setValue('Thôn Đông');
      const villages = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C9')).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(dates); sheet.getRange('A2').setDataValidation(villages);
      const ok = (a1, value) => { try { sheet.getRange(a1).setValue(value); return true; } catch (error) { return false; } };
      return [ok('A1', '15/11/2023'), ok('A1', 'mai'), ok('A1', 45000), ok('A2', 'Thôn Đông'), ok('A2', 'Thôn Tây')];`;
    expect(onSheet(body)).toEqual([true, false, true, true, false]);
  });
});

describe('a filter', () => {
  it('is the only one of its sheet (facts 6.4)', () => {
    const body = `
      sheet.getRange('A1:C9').createFilter();
      try { sheet.getRange('A1:B2').createFilter(); } catch (error) { return [error.message, sheet.getFilter().getRange().getA1Notation()]; }`;
    expect(onSheet(body)).toEqual([
      "You can't create a filter in a sheet that already has a filter.",
      'A1:C9',
    ]);
  });
});

describe('sort', () => {
  it('takes columns of the sheet, puts blanks last and moves formats and notes too', () => {
    const body = `
      sheet.getRange('B2:C5').setValues([['Bình', 2], ['', 9], ['an', 10], ['Ánh', 1]]);
      sheet.getRange('B4').setNote('n');
      sheet.getRange('B2:C5').sort({ column: 2, ascending: true });
      return [sheet.getRange('B2:C5').getValues(), sheet.getRange('B2').getNote()];`;
    expect(onSheet(body)).toEqual([
      [
        ['an', 10],
        ['Ánh', 1],
        ['Bình', 2],
        ['', 9],
      ],
      'n',
    ]);
  });
});

describe('enumerations', () => {
  it('are compared by identity and print their name', () => {
    const body = `const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      return [SpreadsheetApp.ProtectionType.SHEET === SHEET, RANGE === SHEET, String(RANGE), SHEET.name()];`;
    expect(onSheet(body)).toEqual([true, false, 'RANGE', 'SHEET']);
  });
});
