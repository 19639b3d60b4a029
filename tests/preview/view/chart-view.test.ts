import { newSheet, newWorkbook } from '../../../src/host/model/workbook/workbook';
import { chartViews } from '../../../src/preview/view/chart-view';

const rows = [
  ['Nhóm', 'Được mời', 'Có mặt'],
  ['Cấp trên', 2, 1],
  ['', 9, 9],
  ['Nhân dân', 40, ''],
].map((values) => ({ values, styles: [] }));
const area = (column: number, columns: number) => ({
  sheet: 1,
  area: { row: 1, column, rows: 4, columns },
});
const sheet = {
  ...newSheet(1, 'Tổng quan'),
  rows,
  charts: [
    {
      id: 1,
      type: 'COLUMN',
      areas: [area(1, 1), area(2, 2)],
      row: 20,
      column: 6,
      offsetX: 0,
      offsetY: 0,
      headers: 1,
      options: {
        title: 'Đại biểu theo nhóm',
        width: 410,
        height: 210,
        legend: '{"position":"top"}',
        colors: '["#9aa0a6","#188038"]',
      },
    },
  ],
};
const workbook = {
  ...newWorkbook({ id: '1x', name: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }),
  sheets: [sheet],
};

describe('a chart over the cells of the preview', () => {
  it('draws the numbers of its ranges, without lines that have no label', () => {
    expect(chartViews(workbook, sheet)).toEqual([
      {
        row: 20,
        column: 6,
        width: 410,
        height: 210,
        title: 'Đại biểu theo nhóm',
        type: 'COLUMN',
        hasLegend: true,
        labels: ['Cấp trên', 'Nhân dân'],
        colours: ['#9aa0a6', '#188038'],
        series: [
          { name: 'Được mời', values: [2, 40] },
          { name: 'Có mặt', values: [1, 0] },
        ],
      },
    ]);
  });
});
