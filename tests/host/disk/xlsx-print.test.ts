import { readXlsx } from 'hucre/xlsx';
import { writeWorkbook } from '../../../src/host/disk/xlsx';
import { newSheet, newWorkbook, type Sheet, type Workbook } from '../../../src/host/model/workbook/workbook';
import { mayRender } from '../../support/pictures/libre-office-pages';
import { type PrintedPage, printedPages } from '../../support/pictures/printed-workbook';

const rendered = mayRender() ? it : it.skip;
const reason = mayRender() ? '' : ' (skipped: LibreOffice or poppler is not installed)';

/** A table of that many columns of 200 pixels; the third is hidden. */
function table(id: number, name: string, columns: number, rows: number): Sheet {
  const names = Array.from({ length: columns }, (_, at) => (at === 2 ? 'Mã yêu cầu' : `Cột ${at + 1}`));
  const lines = Array.from({ length: rows }, (_, row) => names.map((_name, at) => `ô ${row + 1}.${at + 1}`));
  return {
    ...newSheet(id, name),
    rowCount: rows + 500,
    columnCount: columns + 10,
    frozenRows: 1,
    hiddenColumns: [3],
    columnWidths: Object.fromEntries(names.map((_name, at) => [at + 1, 200])),
    rows: [names, ...lines].map((values) => ({ values, styles: [] })),
  };
}

const workbook: Workbook = {
  ...newWorkbook({ id: '1x', name: 'Sổ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }),
  sheets: [table(1, 'Thôn', 6, 4), table(2, 'Đại biểu mời', 20, 90)],
};

describe('the print settings of the file', () => {
  it('lay a table on A4 in landscape, with its last cell as the end and its header repeated', async () => {
    const file = await readXlsx(await writeWorkbook(workbook, 0), { readStyles: true });
    expect(
      file.sheets.map(({ pageSetup, colBreaks }) => ({ ...pageSetup, margins: undefined, colBreaks })),
    ).toEqual([
      {
        paperSize: 'a4',
        orientation: 'landscape',
        scale: 100,
        printArea: '$A$1:$F$5',
        printTitlesRow: '$1:$1',
      },
      {
        paperSize: 'a4',
        orientation: 'landscape',
        scale: 80,
        printArea: '$A$1:$T$91',
        printTitlesRow: '$1:$1',
        printTitlesColumn: '$A:$A',
        colBreaks: [6, 11, 16],
      },
    ]);
  });

  const chartAt = (row: number): Sheet['charts'][number] => ({
    id: 1,
    type: 'COLUMN',
    areas: [{ sheet: 7, area: { row: 1, column: 1, rows: 2, columns: 2 } }],
    row,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    headers: 1,
    options: { title: 'Kiến nghị theo thôn', width: 300, height: 210 },
  });
  const boardOf = (lines: number, chartRow: number): Workbook => {
    const texts = Array.from({ length: lines }, (_, at) => [`Thôn ${at + 1}`, at]);
    const rows = [['Thôn', 'Kiến nghị'], ...texts].map((values) => ({
      values: [...values, '', 'ẩn'],
      styles: [],
    }));
    return {
      ...workbook,
      sheets: [{ ...newSheet(7, 'Tổng quan'), rows, hiddenColumns: [4], charts: [chartAt(chartRow)] }],
    };
  };
  const pageOf = async (board: Workbook) => {
    const [sheet] = (await readXlsx(await writeWorkbook(board, 0))).sheets;
    const { orientation, scale, printArea } = sheet?.pageSetup ?? {};
    return { orientation, scale, printArea, rowBreaks: sheet?.rowBreaks };
  };

  it('put a sheet with charts on one page, down to its last shown cell or chart', async () => {
    expect(await pageOf(boardOf(2, 4))).toEqual({
      orientation: 'landscape',
      scale: 100,
      printArea: '$A$1:$C$13',
      rowBreaks: undefined,
    });
    expect(await pageOf(boardOf(37, 25))).toMatchObject({ scale: 86, rowBreaks: undefined });
  });

  it('end that page under the last chart where all of it would be too small to read', async () => {
    expect(await pageOf(boardOf(60, 25))).toEqual({
      orientation: 'landscape',
      scale: 96,
      printArea: '$A$1:$C$61',
      rowBreaks: [33],
    });
    if (!mayRender()) return;
    const pages = printedPages(await writeWorkbook(boardOf(60, 25), 0));
    expect(
      pages.map(({ texts }) => new Set(texts.flatMap(({ text }) => /^Thôn \d+$/.exec(text)?.[0] ?? [])).size),
    ).toEqual([33, 27]);
    for (const { texts } of pages) expect(texts.filter(({ points }) => points < 8)).toEqual([]);
  });

  const rendering = mayRender() ? it : it.skip;

  rendering(
    'lay columns of many widths beside their key on each page, and leave out a hidden sheet',
    async () => {
      const names = Array.from({ length: 14 }, (_, at) => `Cột ${at + 1}`);
      const wide: Sheet = {
        ...newSheet(5, 'Nhật ký'),
        frozenRows: 1,
        columnWidths: Object.fromEntries(
          names.map((_, at) => [at + 1, [150, 200, 85, 420, 105][at % 5] ?? 100]),
        ),
        rows: [names, names.map((_, at) => `ô ${at + 1}`)].map((values) => ({ values, styles: [] })),
      };
      const hidden: Sheet = { ...table(6, 'Bản mẫu lưu', 4, 3), hidden: true };
      // As wide as a page by its pixels, and a little wider as LibreOffice draws it.
      const narrow: Sheet = {
        ...wide,
        id: 8,
        name: 'Sổ gửi',
        rows: wide.rows.map((row) => ({ styles: [], values: (row?.values ?? []).slice(0, 6) })),
        columnWidths: { 1: 150, 2: 200, 3: 200, 4: 160, 5: 110, 6: 430 },
      };
      const pages = printedPages(await writeWorkbook({ ...workbook, sheets: [wide, narrow, hidden] }, 0));
      const texts = pages.map((page) => page.texts.map(({ text }) => text));
      expect(texts.filter((cells) => !cells.includes('Cột 1') || !cells.includes('ô 1'))).toEqual([]);
      expect(texts.filter((cells) => cells.includes('Sổ gửi'))).toHaveLength(1);
      expect(texts.flat()).not.toContain('Bản mẫu lưu');
      for (const name of names) expect(texts.flat()).toContain(name);
    },
  );

  it('are no names of the workbook when the file is read again', async () => {
    const file = await readXlsx(await writeWorkbook(workbook, 0));
    expect(file.namedRanges ?? []).toEqual([]);
  });
});

/** Columns, counted from 1, that the file shows. */
const shownColumns = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at + 1).filter((at) => at !== 3);

describe(`the file as LibreOffice prints it${reason}`, () => {
  rendered(
    'shows every cell in at least 8 points under its header and beside its key, and no hidden column',
    async () => {
      const pages: readonly PrintedPage[] = printedPages(await writeWorkbook(workbook, 0));
      for (const page of pages) {
        expect(page.width).toBeGreaterThan(page.height);
        expect(page.texts.filter(({ points }) => points < 8)).toEqual([]);
      }
      const cells = pages.map(({ texts }) => texts.map(({ text }) => text));
      expect(cells.filter((texts) => !texts.includes('Cột 1'))).toEqual([]);
      expect(cells.flat()).not.toContain('Mã yêu cầu');
      expect(cells.flat().filter((text) => /^ô \d+\.3$/.test(text))).toEqual([]);
      for (const at of shownColumns(20)) {
        const here = cells.filter((texts) => texts.includes(`Cột ${at}`));
        const lines = Array.from({ length: 90 }, (_, row) => `ô ${row + 1}.${at}`);
        expect(lines.filter((line) => !here.some((texts) => texts.includes(line)))).toEqual([]);
      }
    },
    120_000,
  );
});
