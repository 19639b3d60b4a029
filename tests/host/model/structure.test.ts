import { Draft } from '../../../src/host/model/workbook/draft';
import { deleteLines, insertLines, moveLines } from '../../../src/host/model/workbook/structure';
import { newWorkbook, type Sheet, type Workbook } from '../../../src/host/model/workbook/workbook';

/** Nine cells with a header, a hidden and a resized line in both directions, and ranges over them. */
function workbook(): Workbook {
  const book = newWorkbook({ id: '1x', name: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  const area = { row: 2, column: 2, rows: 2, columns: 2 };
  const sheets = book.sheets.map(
    (sheet): Sheet => ({
      ...sheet,
      frozenRows: 1,
      frozenColumns: 1,
      rows: [0, 3, 6].map((first) => ({ values: [first, first + 1, first + 2], styles: [] })),
      rowHeights: { 2: 50 },
      columnWidths: { 2: 50 },
      hiddenRows: [3],
      hiddenColumns: [3],
      merges: [area],
      filter: { area },
    }),
  );
  return { ...book, sheets, namedRanges: [{ name: 'Ô', sheet: 0, area }] };
}

function changed(book: Workbook, change: (draft: Draft) => void): Workbook {
  const draft = new Draft(book);
  change(draft);
  return draft.workbook;
}

describe.each(['row', 'column'] as const)('a %s', (axis) => {
  const inserted = () => changed(workbook(), (draft) => insertLines(draft, 0, axis, 2, 2));

  it('that is inserted moves values, sizes, hidden lines and ranges, and none of the other axis', () => {
    const [sheet] = inserted().sheets;
    const area = { row: 2, column: 2, rows: 2, columns: 2, [axis]: 4 };
    const isRow = axis === 'row';
    expect(sheet).toMatchObject({
      rowCount: isRow ? 1002 : 1000,
      columnCount: isRow ? 26 : 28,
      frozenRows: 1,
      frozenColumns: 1,
      rowHeights: { [isRow ? 4 : 2]: 50 },
      columnWidths: { [isRow ? 2 : 4]: 50 },
      hiddenRows: [isRow ? 5 : 3],
      hiddenColumns: [isRow ? 3 : 5],
      merges: [area],
      filter: { area },
    });
    expect(sheet?.rows[isRow ? 3 : 1]?.values).toEqual(isRow ? [3, 4, 5] : [3, null, null, 4, 5]);
  });

  it('that is inserted and deleted leaves the workbook as it was', () => {
    expect(changed(inserted(), (draft) => deleteLines(draft, 0, axis, 2, 2))).toEqual(workbook());
  });

  it('that is moved away and back has its values, size and hidden lines again', () => {
    const moved = changed(workbook(), (draft) => moveLines(draft, 0, axis, 2, 1, 4));
    expect(moved).not.toEqual(workbook());
    const [sheet] = changed(moved, (draft) => moveLines(draft, 0, axis, 3, 1, 2)).sheets;
    expect(sheet).toMatchObject({
      rowHeights: { 2: 50 },
      columnWidths: { 2: 50 },
      hiddenRows: [3],
      hiddenColumns: [3],
    });
    expect(sheet?.rows.map((row) => row?.values.slice(0, 3))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ]);
  });
});
