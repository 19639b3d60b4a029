import { runScript } from '../../../support/host/script-host';

const onBook = (body: string, options = {}) =>
  runScript(`const book = SpreadsheetApp.getActiveSpreadsheet(); ${body}`, options);
const names = 'book.getSheets().map((sheet) => sheet.getName())';

describe('sheets of a spreadsheet', () => {
  it('are inserted behind the active one or at an index, and become active', () => {
    const body = `book.insertSheet('Đại biểu'); book.insertSheet('Thôn', 0); book.insertSheet();
      return [${names}, book.getActiveSheet().getName()];`;
    expect(onBook(body)).toEqual([['Thôn', 'Trang tính4', 'Trang tính1', 'Đại biểu'], 'Trang tính4']);
  });

  it('have unique names, and a missing one is null (facts 6.1)', () => {
    const body = `const message = (f) => { try { f(); } catch (error) { return error.message; } };
      book.insertSheet('Thôn');
      return [message(() => book.insertSheet('Thôn')), message(() => book.getActiveSheet().setName('Trang tính1')), book.getSheetByName('Không có')];`;
    expect(onBook(body)).toEqual([
      'A sheet with the name "Thôn" already exists. Please enter another name.',
      'A sheet with the name "Trang tính1" already exists. Please enter another name.',
      null,
    ]);
  });

  it('report a duplicate name in Vietnamese', () => {
    const body =
      "book.insertSheet('A'); try { book.insertSheet('A'); } catch (error) { return error.message; }";
    expect(onBook(body, { language: 'vi' })).toBe(
      'Đã tồn tại một trang tính có tên "A". Vui lòng nhập tên khác.',
    );
  });

  it('are moved and deleted, but for the last one', () => {
    const body = `book.insertSheet('A'); book.insertSheet('B'); book.moveActiveSheet(1); const moved = ${names};
      book.getSheets().slice(1).forEach((sheet) => book.deleteSheet(sheet));
      try { book.deleteSheet(book.getSheets()[0]); } catch (error) { return [moved, ${names}, error.message]; }`;
    expect(onBook(body)).toEqual([
      ['B', 'Trang tính1', 'A'],
      ['B'],
      "You can't remove all the sheets in a document.",
    ]);
  });

  it('keep their identity when renamed, and refuse once deleted', () => {
    const body = `const sheet = book.insertSheet('A'); const again = book.getSheetByName('A'); sheet.setName('B');
      const renamed = again.getName(); book.deleteSheet(sheet);
      try { again.getRange('A1').getValue(); } catch (error) { return [renamed, error.name]; }`;
    expect(onBook(body)).toEqual(['B', 'Exception']);
  });
});

it('named ranges are set, moved and looked up', () => {
  const body = `const sheet = book.getActiveSheet(); book.setNamedRange('mốc', sheet.getRange('A1')); book.setNamedRange('mốc', sheet.getRange('B2:B3'));
    return [book.getNamedRanges().map((named) => named.getName()), book.getRangeByName('mốc').getA1Notation(), book.getRangeByName('khác')];`;
  expect(onBook(body)).toEqual([['mốc'], 'B2:B3', null]);
});

it('locale and time zone decide at once how input is read and shown', () => {
  const body = `const cell = book.getActiveSheet().getRange('A1'); book.setSpreadsheetLocale('en_US'); cell.setValue('2/1/2023');
    const american = cell.getDisplayValue(); book.setSpreadsheetLocale('vi_VN'); book.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
    return [american, cell.getValue(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];`;
  expect(onBook(body)).toEqual([
    '2/1/2023',
    new Date('2023-02-01T00:00:00+07:00'),
    'vi_VN',
    'Asia/Ho_Chi_Minh',
  ]);
});
