import { BufferedWorkbook } from '../../../src/host/model/workbook/buffered-workbook';
import { restyle } from '../../../src/host/model/workbook/restyle';
import { Stage } from '../../../src/preview/stage/stage';
import { gridOf } from '../../../src/preview/view/grid';
import { smallAddOn } from '../page/small-add-on';

const addOn = smallAddOn();
afterAll(() => addOn.remove());

function gridOfList() {
  const stage = new Stage({ dist: addOn.dist, begin: 'empty-sheet' });
  stage.openSheet();
  stage.click('Thử > Lập sổ');
  stage.call('save', ['An']);
  stage.call('save', ['Bình']);
  stage.type('Danh sách', 'B2', '0900000001');
  stage.type('Danh sách', 'C3', 'Xong');
  stage.type('Danh sách', 'D2', '16/11/2026');
  stage.type('Danh sách', 'D3', '1234,5');
  const { workbook, clock } = stage.host.state;
  const sheet = workbook.sheets.find(({ name }) => name === 'Danh sách');
  if (!sheet) throw new Error('the sheet was not made');
  return gridOf(workbook, sheet, clock);
}

describe('a sheet as a grid', () => {
  const grid = gridOfList();
  const look = (row: number, column: number) => {
    const index = grid.rows[row - 1]?.[column - 1]?.l;
    return index === undefined ? undefined : grid.looks[index];
  };

  it('shows the displayed values', () => {
    expect(grid.rows.slice(0, 3).map((row) => row.slice(0, 4).map(({ t }) => t))).toEqual([
      ['Họ tên', 'Điện thoại', 'Trạng thái', ''],
      ['An', '0900000001', 'Mới', '16/11/2026'],
      ['Bình', '', 'Xong', '1234,5'],
    ]);
  });

  it('has frozen lines, widths and blank lines for typing', () => {
    expect({ ...grid, rows: grid.rows.length, looks: 0, columns: grid.columns.slice(0, 2) }).toEqual({
      tab: 'Danh sách',
      frozenRows: 1,
      frozenColumns: 1,
      columns: [
        { width: 200, hidden: false },
        { width: 100, hidden: false },
      ],
      rows: 3 + 25,
      looks: 0,
      charts: [],
      more: 0,
    });
  });

  it('shows a check box as ticked or not, also in a blank cell', () => {
    const stage = new Stage({ dist: addOn.dist, begin: 'empty-sheet' });
    stage.openSheet();
    const { state } = stage.host;
    new BufferedWorkbook(state).store((draft) => {
      const open = draft.sheet(state.workbook.sheets[0]?.id ?? -1);
      const validation = { criteria: 'CHECKBOX', values: [], allowInvalid: true };
      if (open) restyle(draft, open, { row: 2, column: 1, rows: 2, columns: 1 }, { validation });
    });
    const [sheet] = state.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    stage.type(sheet.name, 'A3', 'TRUE');
    const { rows, looks } = gridOf(state.workbook, state.workbook.sheets[0] ?? sheet, state.clock);
    expect(rows.slice(1, 4).map(([first]) => [first?.t, looks[first?.l ?? -1]?.box])).toEqual([
      ['☐', true],
      ['☑', true],
      ['', undefined],
    ]);
  });

  it('styles headers, numbers and the lines that a rule colours', () => {
    expect(look(1, 1)).toEqual({ css: 'font-weight:700;background-color:#d9ead3' });
    expect(look(3, 4)?.css).toBe('text-align:right');
    expect(look(2, 1)).toBeUndefined();
    expect(look(3, 1)?.css).toBe('background-color:#00ff00');
  });

  it('offers the values of the drop-down of a cell', () => {
    expect(look(2, 3)?.options).toEqual(['Mới', 'Xong']);
  });
});
