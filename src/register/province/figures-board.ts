import { columnLetters } from '../cell';
import type { Board, BoardArea } from '../overview/board';
import { type Figure, type FiguredRegister, figures } from './figures';

/** A tab of every register, last and grey: the one row that a province may read. */
export const figuresTab = 'Số liệu cho tỉnh';
const figuresTitle = 'SỐ LIỆU CHO TỈNH';
/** Name of the row for whoever looks for it in the spreadsheet. */
const figuresName = 'SO_LIEU_CHO_TINH';

const note = 'Trang tự tính từ Tổng quan: chỉ có con số, không có tên người và nội dung kiến nghị.';
const [headLine, figuresLine] = [2, 3];

/** What `IMPORTRANGE` asks a register for. */
export const figuresRange = `'${figuresTab}'!A${figuresLine}:${columnLetters(figures.length)}${figuresLine}`;

/** Pixels. */
export const widthOf = ({ kind }: Figure): number =>
  kind === 'text' ? 220 : kind === 'year' ? 60 : kind === 'day' ? 96 : 84;

/** Areas of the days among the figures in lines of a board whose row of figures begins in a column. */
export const dayAreas = (row: number, rows: number, from: number): readonly BoardArea[] =>
  figures.flatMap(({ kind }, index) =>
    kind === 'day' ? [{ row, column: from + index, rows, columns: 1 }] : [],
  );

export const figuresBoard = (register: FiguredRegister): Board => ({
  tab: figuresTab,
  title: figuresTitle,
  widths: figures.map(widthOf),
  lines: [
    [figuresTitle, '', '', '', note],
    figures.map(({ header }) => header),
    figures.map(({ formula }) => `=${formula(register)}`),
  ],
  open: [],
  headings: [{ row: headLine, column: 1, rows: 1, columns: figures.length }],
  strong: [],
  dates: dayAreas(figuresLine, 1, 1),
  bars: [],
  centred: [],
  wrapped: [{ row: headLine, column: 1, rows: 1, columns: figures.length }],
  colours: [],
  named: {
    name: figuresName,
    area: { row: figuresLine, column: 1, rows: 1, columns: figures.length },
  },
  hidden: { from: 1, count: 0 },
  charts: [],
  formerCharts: [],
});
