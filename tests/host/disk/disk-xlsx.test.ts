import { readXlsx } from 'hucre/xlsx';
import { libreOffice } from '../../../src/host/disk/libre-office';
import { readWorkbook, writeWorkbook } from '../../../src/host/disk/xlsx';
import {
  type CellStyle,
  newSheet,
  newWorkbook,
  type Sheet,
  type Workbook,
} from '../../../src/host/model/workbook/workbook';

const identity = { id: '1x', name: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
const text: CellStyle = { format: '@' };
const date: CellStyle = { format: 'dd/MM/yyyy' };
const status: CellStyle = {
  validation: { criteria: 'VALUE_IN_LIST', values: [['Đã mời', 'Chưa mời'], true], allowInvalid: false },
};

function register(): Workbook {
  const styles = [undefined, text, date, status];
  const people: Sheet = {
    ...newSheet(5, 'Đại biểu'),
    rowCount: 4,
    columnCount: 4,
    frozenRows: 1,
    columnWidths: { 1: 180 },
    hiddenColumns: [2],
    filter: { area: { row: 1, column: 1, rows: 4, columns: 4 } },
    rules: [
      {
        areas: [{ row: 2, column: 4, rows: 3, columns: 1 }],
        values: ['=$D2="Chưa mời"'],
        background: '#ffeeee',
      },
      {
        areas: [{ row: 2, column: 1, rows: 3, columns: 1 }],
        values: ['=AND($D2="a;b";LEFT($A2;1)="N")'],
        background: '#ffffee',
      },
    ],
    rows: [
      {
        values: ['Họ tên', 'Điện thoại', 'Ngày', 'Mời'],
        styles: [{ bold: true, note: 'bắt buộc' }, undefined, undefined, undefined],
      },
      { values: ['Nguyễn Văn A', '0912345678', 45235, 'Đã mời'], styles },
      {
        values: ['=không phải công thức', '079123456789', 45235.5, null],
        styles: [text, text, date, status],
      },
      { values: [{ formula: '=COUNTA(A2:A3)', value: 2 }, { error: '#N/A' }, null, true], styles },
    ],
  };
  const book = newWorkbook(identity);
  return {
    ...book,
    sheets: [people],
    activeSheet: 5,
    namedRanges: [{ name: 'nguoi', sheet: 5, area: { row: 2, column: 1, rows: 3, columns: 1 } }],
  };
}

describe('the register on disk', () => {
  it('keeps texts, dates, and formulas with their results', async () => {
    const file = await readXlsx(await writeWorkbook(register(), 0), { readStyles: true });
    expect(file.sheets.map((sheet) => sheet.rows)).toEqual([
      [
        ['Họ tên', 'Điện thoại', 'Ngày', 'Mời'],
        ['Nguyễn Văn A', '0912345678', new Date(Date.UTC(2023, 10, 5)), 'Đã mời'],
        ['=không phải công thức', '079123456789', new Date(Date.UTC(2023, 10, 5, 12)), null],
        [2, '#N/A', null, true],
      ],
    ]);
    const { cells } = file.sheets[0] ?? {};
    expect([
      cells?.get('1,1')?.style?.numFmt,
      cells?.get('1,2')?.style?.numFmt,
      cells?.get('3,0')?.formula,
    ]).toEqual(['@', 'dd/mm/yyyy', 'COUNTA(A2:A3)']);
  });

  it('keeps lists, colours, frozen rows, widths, hidden columns, filter and names', async () => {
    const file = await readXlsx(await writeWorkbook(register(), 0), { readStyles: true });
    expect(file.sheets[0]).toMatchObject({
      freezePane: { rows: 1 },
      autoFilter: { range: 'A1:D4' },
      columns: [{ width: 25 }, { hidden: true }, {}, {}],
      dataValidations: [{ type: 'list', values: ['Đã mời', 'Chưa mời'], range: 'D2:D4', errorStyle: 'stop' }],
      conditionalRules: [
        { type: 'expression', formula: '$D2="Chưa mời"', range: 'D2:D4' },
        // Semicolons stand between arguments in the spreadsheet, commas in every file.
        { type: 'expression', formula: 'AND($D2="a;b",LEFT($A2,1)="N")', range: 'A2:A4' },
      ],
    });
    expect(file.namedRanges).toEqual([{ name: 'nguoi', range: "'Đại biểu'!$A$2:$A$4" }]);
  });

  it('keeps a chart, with the heading of its numbers as the name of the series', async () => {
    const rows = [
      ['Thôn', 'Kiến nghị'],
      ['Đoài', 3],
      ['Đông', 5],
    ].map((values) => ({ values, styles: [] }));
    const chart = {
      id: 1,
      type: 'COLUMN',
      areas: [{ sheet: 0, area: { row: 1, column: 1, rows: 3, columns: 2 } }],
      row: 5,
      column: 4,
      offsetX: 0,
      offsetY: 0,
      headers: 0,
      options: { title: 'Kiến nghị theo thôn', width: 210, height: 105 },
    };
    const sheet = { ...newSheet(0, 'Tổng quan'), rows, charts: [chart] };
    const file = await readXlsx(await writeWorkbook({ ...newWorkbook(identity), sheets: [sheet] }, 0));
    expect(file.sheets[0]?.charts).toMatchObject([
      {
        kinds: ['bar'],
        title: 'Kiến nghị theo thôn',
        series: [
          { name: 'Kiến nghị', valuesRef: "'Tổng quan'!$B$2:$B$3", categoriesRef: "'Tổng quan'!$A$2:$A$3" },
        ],
        anchor: { from: { row: 4, col: 3 }, to: { row: 9, col: 5 } },
      },
    ]);
  });

  it('makes a row as high as its wrapped text', async () => {
    const long = 'Quan hệ với Nhân dân và giải quyết thủ tục hành chính';
    const rows = [
      { values: ['ngắn', long], styles: [{ wrap: 'WRAP' as const }, undefined] },
      { values: [long, ''], styles: [{ wrap: 'WRAP' as const }, undefined] },
    ];
    const sheet = { ...newSheet(0, 'Tổng quan'), rows, columnWidths: { 1: 200 } };
    const file = await readXlsx(await writeWorkbook({ ...newWorkbook(identity), sheets: [sheet] }, 0));
    expect([0, 1].map((row) => file.sheets[0]?.rowDefs?.get(row)?.height)).toEqual([undefined, 26]);
  });

  it('stores a drop-down list too long for a rule in a hidden sheet', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `Thôn số ${at}`);
    const styles = [{ validation: { criteria: 'VALUE_IN_LIST', values: [names, true], allowInvalid: true } }];
    const sheet = {
      ...newSheet(0, 'A'),
      rowCount: 1,
      columnCount: 1,
      rows: [{ values: ['Thôn số 1'], styles }],
    };
    const bytes = await writeWorkbook({ ...newWorkbook(identity), sheets: [sheet] }, 0);
    const file = await readXlsx(bytes);
    expect(file.sheets.map(({ name, hidden, rows }) => [name, hidden ?? false, rows.length])).toEqual([
      ['A', false, 1],
      ['_lists', true, 60],
    ]);
    expect(file.sheets[0]?.dataValidations?.[0]?.formula1).toBe("'_lists'!$A$1:$A$60");
    expect((await readWorkbook(bytes, identity)).sheets.map(({ name }) => name)).toEqual(['A']);
  });

  it('reads back with its values, formats, list and layout', async () => {
    const back = await readWorkbook(await writeWorkbook(register(), 0), identity);
    const [sheet] = back.sheets;
    expect(sheet?.rows.map((row) => row?.values)).toEqual(
      register().sheets[0]?.rows.map((row) => row?.values),
    );
    expect(sheet?.rows[1]?.styles).toEqual([undefined, text, { format: 'dd/mm/yyyy' }, status]);
    expect(sheet).toMatchObject({
      name: 'Đại biểu',
      frozenRows: 1,
      hiddenColumns: [2],
      columnWidths: { 1: 180 },
    });
    expect(back.namedRanges).toEqual([
      { name: 'nguoi', sheet: 0, area: { row: 2, column: 1, rows: 3, columns: 1 } },
    ]);
  });

  it('opens in LibreOffice with the same values', async () => {
    const office = libreOffice();
    if (!office) {
      console.warn('skipped: LibreOffice is not installed');
      return;
    }
    expect(
      office
        .csv([await writeWorkbook(register(), 0)])?.[0]
        ?.trim()
        .split('\n'),
    ).toEqual([
      'Họ tên,Điện thoại,Ngày,Mời',
      'Nguyễn Văn A,0912345678,05/11/2023,Đã mời',
      '=không phải công thức,079123456789,05/11/2023,',
      '2,#N/A,,TRUE',
    ]);
  });
});
