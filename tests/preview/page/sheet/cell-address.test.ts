import { addressOf, placeOf, readCopied } from '../../../../src/preview/page/sheet/cell-address';

describe('cell addresses of the page', () => {
  it.each([
    ['A1', 1, 1],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['BC1000', 1000, 55],
  ])('%s is line %i, column %i, both ways', (address, row, column) => {
    expect(placeOf(address)).toEqual({ row, column });
    expect(addressOf({ row, column })).toBe(address);
  });

  it('reads any other text as the upper left cell', () => {
    expect(placeOf('A1:B2')).toEqual({ row: 1, column: 1 });
  });
});

describe('text copied from a sheet', () => {
  it('is lines of cells, whatever ends the lines', () => {
    expect(readCopied('An\t0900\r\nBình\t\r\n')).toEqual([
      ['An', '0900'],
      ['Bình', ''],
    ]);
  });

  it('keeps tabs, quotes and line ends inside quoted cells', () => {
    expect(readCopied('"một\nhai"\t"nói ""được"""\nba')).toEqual([['một\nhai', 'nói "được"'], ['ba']]);
  });

  it('keeps quotes in the middle of a text', () => {
    expect(readCopied('thôn "Đông"')).toEqual([['thôn "Đông"']]);
  });
});
