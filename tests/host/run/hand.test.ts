import { hostOf } from '../../support/host/script-host';

const code = `
  function read() { return SpreadsheetApp.getActiveSheet().getDataRange().getDisplayValues(); }
  function guard() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.setFrozenRows(1);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Mới', 'Xong']).setAllowInvalid(false).build();
    sheet.getRange('B2:B9').setDataValidation(rule); }`;
const tab = 'Trang tính1';

describe('a person at the sheet', () => {
  it('types and pastes with the rules of typing', () => {
    const host = hostOf({ 'Code.js': code });
    host.edit(tab, 'A1', '0912');
    host.hand.paste(tab, 'A2', [
      ['1/2/2023', 'x'],
      ['', '=1'],
    ]);
    expect(host.run('read').value).toMatchObject([
      ['912', ''],
      ['01/02/2023', 'x'],
      ['', expect.any(String)],
    ]);
  });

  it('cuts a row and pastes it over another, hides and filters', () => {
    const host = hostOf({ 'Code.js': code });
    host.hand.paste(tab, 'A1', [
      ['Tên', 'Việc'],
      ['b', 'Mới'],
      ['a', 'Xong'],
    ]);
    host.hand.cutRow(tab, 2, 4);
    host.hand.hideRow(tab, 3);
    host.hand.hideColumn(tab, 2);
    host.hand.filter(tab);
    expect(host.run('read').value).toEqual([
      ['Tên', 'Việc'],
      ['', ''],
      ['a', 'Xong'],
      ['b', 'Mới'],
    ]);
    expect(host.state.workbook.sheets[0]).toMatchObject({
      hiddenRows: [3],
      hiddenColumns: [2],
      filter: { area: { row: 1, column: 1, rows: 4, columns: 2 } },
    });
  });

  it('sorts, copies, moves, inserts and deletes', () => {
    const host = hostOf({ 'Code.js': code });
    host.run('guard');
    host.hand.paste(tab, 'A1', [
      ['Tên', 'Việc'],
      ['b', 'Mới'],
      ['a', 'Xong'],
    ]);
    host.hand.sort(tab, 1);
    host.hand.copyRow(tab, 2, 4);
    host.hand.insertRows(tab, 3, 1);
    host.hand.moveColumn(tab, 2, 1);
    host.hand.deleteRows(tab, 4, 1);
    expect(host.run('read').value).toEqual([
      ['Việc', 'Tên'],
      ['Xong', 'a'],
      ['', ''],
      ['Xong', 'a'],
    ]);
  });

  it('is refused by a rule that rejects input, and by a protection of the owner', () => {
    const host = hostOf({
      'Code.js': `${code} function lock() { SpreadsheetApp.getActiveSheet().protect(); }`,
    });
    host.run('guard');
    expect(() => host.edit(tab, 'B2', 'mới')).toThrow('The data you entered in cell B2 violates');
    host.run('lock');
    expect(() => host.hand.type(tab, 'A1', 'x', 'khac@xa.vn')).toThrow(
      'You are trying to edit a protected cell',
    );
    host.edit(tab, 'A1', 'x');
    expect(host.run('read').value).toEqual([['x']]);
  });
});
