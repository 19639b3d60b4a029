import { hostOf, runScript } from '../../../support/host/script-host';

const english = { spreadsheet: { locale: 'en_US' } };

/** Writes texts into cells of one row and reads them back. */
function written(values: string, options = {}, format = ''): unknown {
  const set = format && `range.setNumberFormat('${format}');`;
  return runScript(
    `const values = [${values}];
     const range = SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, values.length);
     ${set} range.setValues([values]); return range.getValues()[0];`,
    options,
  );
}

function thrown(body: string, options = {}): unknown {
  return runScript(
    `try { ${body} } catch (error) { return error.message; } return 'nothing thrown';`,
    options,
  );
}

describe('setValues takes values as if typed (facts 6.2)', () => {
  it('loses leading zeros of phones and identity numbers, also behind a plus sign', () => {
    expect(written("'0912345678', '079123456789', '+84912345678'")).toEqual([
      912345678, 79123456789, 84912345678,
    ]);
  });

  it('reads numbers with the separators of the spreadsheet’s locale', () => {
    expect(written("'1.000.000', '2,5', '2.5', '1,000', '50%'")).toEqual([1000000, 2.5, '2.5', 1, 0.5]);
    expect(written("'1,000,000', '2.10', '$2.99'", english)).toEqual([1000000, 2.1, 2.99]);
  });

  it('reads dates in the order of the locale, and a date without a year in this year', () => {
    const day = (iso: string) => new Date(`${iso}T00:00:00+07:00`);
    expect(written("'01/02/2026', '3/4', '2026-03-05', '31/02/2026'")).toEqual([
      day('2026-02-01'),
      day('2023-04-03'),
      day('2026-03-05'),
      '31/02/2026',
    ]);
    expect(written("'01/02/2026'", english)).toEqual([day('2026-01-02')]);
  });

  it('reads TRUE and FALSE, and takes an apostrophe as a mark of text', () => {
    expect(written(`'TRUE', 'false', "'0912", "'=1+1"`)).toEqual([true, false, '0912', '=1+1']);
  });

  it('makes a formula of a text that begins with =, or with a dash before words', () => {
    const body = `
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:C1');
      range.setValues([['=1+1', '- Đề nghị sửa đường', '=']]);
      return range.getFormulas()[0];`;
    expect(runScript(body)).toEqual(['=1+1', '=- Đề nghị sửa đường', '']);
  });

  it('clears a cell for null, undefined and an empty text', () => {
    const body = `
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:C1');
      range.setValues([['a', 'b', 'c']]); range.setValues([[null, undefined, '']]);
      return [range.getValues()[0], SpreadsheetApp.getActiveSheet().getLastRow()];`;
    expect(runScript(body)).toEqual([['', '', ''], 0]);
  });
});

describe('a cell with the format of plain text (facts 6.2)', () => {
  it('keeps texts unchanged, and takes numbers and booleans as text', () => {
    expect(written("'0912345678', '=1+1', '1/2/2026', 7, true", {}, '@')).toEqual([
      '0912345678',
      '=1+1',
      '1/2/2026',
      '7',
      'TRUE',
    ]);
  });

  it('changes nothing in a cell that has its value already', () => {
    const body = `
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      cell.setValue('007'); cell.setNumberFormat('@'); return cell.getValue();`;
    expect(runScript(body)).toBe(7);
  });
});

describe('dates (facts 6.3)', () => {
  const body = `
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue(new Date(2023, 10, 15));
    sheet.getRange('A2').setValue(new Date(2023, 10, 15, 8, 30));
    return [sheet.getRange('A1:A2').getValues(), sheet.getRange('A1:A2').getDisplayValues(), sheet.getRange('A1').getNumberFormat()];`;

  it('are wall-clock values that get the locale’s format', () => {
    expect(runScript(body)).toEqual([
      [[new Date('2023-11-15T00:00:00+07:00')], [new Date('2023-11-15T08:30:00+07:00')]],
      [['15/11/2023'], ['15/11/2023 08:30:00']],
      'dd/MM/yyyy',
    ]);
  });

  it('are shown in the spreadsheet’s time zone, which may differ from the script’s', () => {
    const [, shown] = runScript(body, { spreadsheet: { timeZone: 'Asia/Tokyo' } }) as [unknown, unknown];
    expect(shown).toEqual([['15/11/2023 02:00:00'], ['15/11/2023 10:30:00']]);
  });
});

describe('refused writes change nothing (facts 6.1)', () => {
  it('when the block has another size than the range', () => {
    const write = (block: string) =>
      thrown(`SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues(${block});`);
    expect(write('[[1, 2]]')).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(write('[[1, 2], [3]]')).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('when a text is longer than 50,000 characters', () => {
    const write = (length: number) =>
      thrown(`SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(${length}));`);
    expect([write(50_000), write(50_001)]).toEqual([
      'nothing thrown',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ]);
  });

  it('when one cell breaks a rule that rejects input; blank never does', () => {
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).setAllowInvalid(false).build();
      sheet.getRange('B1:B2').setDataValidation(rule);
      sheet.getRange('A1:B1').setValues([['x', '']]);
      try { sheet.getRange('A1:B2').setValues([['y', 'Có'], ['z', 'có']]); }
      catch (error) { return [error.message, sheet.getRange('A1:B2').getValues()]; }`;
    expect(runScript(body)).toEqual([
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
      [
        ['x', ''],
        ['', ''],
      ],
    ]);
  });

  it('when another user protects the cells, but not by a warning and not for the owner', () => {
    const host = hostOf({
      'Code.js': `
        function protect(warn) { SpreadsheetApp.getActiveSheet().getRange('A1:A9').protect().setWarningOnly(warn); }
        function write() { SpreadsheetApp.getActiveSheet().getRange('A9').setValue(1); }`,
    });
    const clerk = { user: 'thu-ky@xa.vn' };
    host.run('protect', [true]);
    expect(host.run('write', [], clerk).status).toBe('ok');
    host.run('protect', [false]);
    expect(host.run('write').status).toBe('ok');
    expect(host.run('write', [], clerk).error?.message).toBe(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  });
});

describe('display values', () => {
  it('follow the cell’s format and the locale', () => {
    const body = `
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:F1');
      range.setNumberFormats([['#,##0', '0.00', '0%', '000', 'd "tháng" M', 'HH:mm']]);
      range.setValues([[1234567, 1.5, 0.125, 7, new Date(2023, 10, 5), new Date(2023, 10, 5, 14, 5)]]);
      return range.getDisplayValues()[0];`;
    expect(runScript(body)).toEqual(['1.234.567', '1,50', '13%', '007', '5 tháng 11', '14:05']);
  });
});

it('reads one call’s cells as one remote call, and returns copies', () => {
  const host = hostOf({
    'Code.js': `function f() { const range = SpreadsheetApp.getActiveSheet().getRange('A1'); range.getValues()[0][0] = 'mine';
      return range.getValue(); }`,
  });
  const { value, calls } = host.run('f');
  expect([value, calls.filter(({ kind }) => kind === 'remote').map(({ member }) => member)]).toEqual([
    '',
    ['getValues', 'getValue'],
  ]);
});
