import { columnLetters } from '../cell';
import { provinceTab } from '../columns/tabs';
import type { Board, BoardArea } from '../overview/board';
import { forEach, linesOf, overArrays, quoted } from '../overview/formula';
import { bad } from '../styling';
import {
  commune,
  type Figure,
  figures,
  figuresVersion,
  invited,
  matters,
  noticeLate,
  positionOf,
  resultsLate,
  stage,
  statuses,
  version,
} from './figures';
import { dayAreas, figuresRange, widthOf } from './figures-board';

export const provinceTitle = 'TOÀN TỈNH: HỘI NGHỊ ĐỐI THOẠI VỚI NHÂN DÂN';

/** A register of the list: its link, and the name by which the list or the register itself calls it. */
export interface ProvinceLine {
  readonly name: string;
  readonly link: string;
}

/** Columns of the list; the imported row follows. */
export const provinceColumns = { name: 1, late: 2, status: 3, link: 4, figures: 5 } as const;
const letters = { name: 'A', late: 'B', status: 'C', link: 'D', figures: columnLetters(5) } as const;

const lines = { block: 2, heading: 14, total: 15, first: 16 } as const;
export const firstLine = lines.first;

/** Communes named as late, beside the totals. */
const namedAsLate = 10;

const columnOf = (figure: Figure): string => columnLetters(provinceColumns.figures + positionOf(figure) - 1);

/** Cells of a column of the list. */
type Listed = (column: string) => string;

const listedUntil =
  (last: number): Listed =>
  (column) =>
    `$${column}$${lines.first}:$${column}$${last}`;

const days = (words: string, cell: string): string =>
  `IF(N(${cell})>0;${quoted(`${words} `)}&${cell}&" ngày; ";"")`;

/**
 * What a line says in words. The error of an import does not tell why: an import of the first cell of the same
 * spreadsheet shows whether it may be read at all. It is no import of its own, because only a formula that does nothing
 * else offers the button that allows it.
 */
function statusOf(line: number): string {
  const at = (figure: Figure): string => `${columnOf(figure)}${line}`;
  const [link, first] = [`${letters.link}${line}`, `${letters.figures}${line}`];
  const unread = `${quoted('Chưa đọc được. Bấm ô ')}&"${letters.figures}"&ROW()&${quoted(', chọn Cho phép truy cập. Không có nút này: liên kết sai, hoặc xã chưa chia sẻ sổ cho tài khoản này.')}`;
  const older = quoted(
    'Chưa có số liệu. Nhờ xã cập nhật tiện ích, mở sổ, chọn Đối thoại → Sổ → Thiết lập sổ.',
  );
  const newer = quoted('Chưa đọc được: sổ của xã dùng bản mới hơn. Cập nhật tiện ích ở bảng tính này.');
  const late = `${days('Trễ thông báo', at(noticeLate))}&${days('Trễ công bố kết quả', at(resultsLate))}`;
  const words = `IF(${at(stage)}="";"Chưa có hội nghị";${late}&${at(stage)})`;
  return (
    `=IF(${link}="";"";IF(ISERROR(${first});IF(ISERROR(IMPORTRANGE(${link};"A1"));${unread};${older});` +
    `IF(N(${at(version)})=0;${older};IF(N(${at(version)})>${figuresVersion};${newer};${words}))))`
  );
}

function lineOf({ name, link }: ProvinceLine, index: number): readonly string[] {
  const line = lines.first + index;
  const own = `${letters.figures}${line}`;
  const listed = quoted(name);
  return [
    `=IF(ISTEXT(${own});IF(${own}<>"";${own};${listed});${listed})`,
    `=IF(N(${columnOf(version)}${line})=${figuresVersion};MAX(N(${columnOf(noticeLate)}${line});N(${columnOf(resultsLate)}${line}));"")`,
    statusOf(line),
    link,
    `=IMPORTRANGE(${letters.link}${line};${quoted(figuresRange)})`,
  ];
}

/** Sums leave out what is no number, so that a register that cannot be read spoils none. */
function totalOf({ kind }: Figure, area: string): string {
  if (kind === 'count') return `=SUMIF(${area};">0")`;
  return kind === 'late' ? `=COUNTIF(${area};">0")` : '';
}

function summary(listed: Listed): readonly (readonly [string, string])[] {
  const count = (column: string, criterion: string): string =>
    `=COUNTIF(${listed(column)};${quoted(criterion)})`;
  return [
    ['Sổ trong danh sách', count(letters.link, '?*')],
    ['Đọc được', count(columnOf(version), '>0')],
    ['Chưa đọc được', `=B${lines.block + 1}-B${lines.block + 2}`],
    ['Đã qua ngày hội nghị', count(columnOf(stage), 'Sau hội nghị*')],
    ['Trễ thông báo', count(columnOf(noticeLate), '>0')],
    ['Trễ công bố kết quả', count(columnOf(resultsLate), '>0')],
    ['Được mời', `=${columnOf(invited)}${lines.total}`],
    ['Kiến nghị', `=${columnOf(matters)}${lines.total}`],
  ];
}

/** Late communes, the latest first; one formula. */
function latest(listed: Listed): string {
  const days = `days;${forEach(listed(letters.late), 'one', 'N(one)')}`;
  const words = 'CHOOSECOLS(who;2)&": trễ "&(0-CHOOSECOLS(who;1))&" ngày"';
  return overArrays(
    `IFERROR(LET(${days};who;SORT(FILTER(HSTACK(0-days;${listed(letters.name)});days>0);1;TRUE);` +
      `FILTER(${words};SEQUENCE(${linesOf('CHOOSECOLS(who;1)')})<=${namedAsLate}));"Không có xã nào trễ hạn.")`,
  );
}

/** The tab of a province: totals and a chart above, then one line a register, each by one formula that imports. */
export function provinceBoard(registers: readonly ProvinceLine[], formerLines: number): Board {
  const width = provinceColumns.figures - 1 + figures.length;
  const last = lines.first + Math.max(1, registers.length) - 1;
  const listed = listedUntil(last);
  const sheet = Array.from({ length: lines.first - 1 }, () => Array.from({ length: width }, () => ''));
  const put = (row: number, column: number, cells: readonly string[]): void => {
    for (const [right, cell] of cells.entries()) (sheet[row - 1] ?? [])[column - 1 + right] = cell;
  };
  put(1, 1, [provinceTitle]);
  put(lines.block, 1, ['Tổng hợp', 'Số', 'Trễ nhiều nhất']);
  for (const [down, cells] of summary(listed).entries()) put(lines.block + 1 + down, 1, cells);
  put(lines.block + 1, provinceColumns.status, [latest(listed)]);
  put(lines.block, provinceColumns.figures, ['Kiến nghị toàn tỉnh', 'Số']);
  for (const [down, status] of statuses.entries())
    put(lines.block + 1 + down, provinceColumns.figures, [
      status.header,
      `=${columnOf(status)}${lines.total}`,
    ]);
  put(lines.heading, 1, [
    'Xã',
    'Trễ (ngày)',
    'Tình trạng',
    'Liên kết sổ',
    ...figures.map(({ header }) => header),
  ]);
  put(lines.total, 1, [
    'Toàn tỉnh',
    `=COUNTIF(${listed(letters.late)};">0")`,
    '',
    '',
    ...figures.map((figure) => totalOf(figure, listed(columnOf(figure)))),
  ]);
  const blank = Array.from({ length: Math.max(1, formerLines - registers.length) }, () => []);
  const row = (at: number): BoardArea => ({ row: at, column: 1, rows: 1, columns: width });
  return {
    tab: provinceTab,
    title: provinceTitle,
    widths: [200, 70, 330, 120, ...figures.map(widthOf)],
    lines: [...sheet, ...registers.map(lineOf), ...blank],
    open: [],
    headings: [{ ...row(lines.block), columns: provinceColumns.figures + 1 }, row(lines.heading)],
    strong: [row(lines.total)],
    dates: dayAreas(lines.first, last - lines.first + 1, provinceColumns.figures),
    bars: [],
    centred: [
      { row: lines.block, column: provinceColumns.late, rows: last - lines.block + 1, columns: 1 },
      { row: lines.block, column: provinceColumns.figures + 1, rows: statuses.length + 1, columns: 1 },
    ],
    wrapped: [
      row(lines.heading),
      { row: lines.first, column: provinceColumns.status, rows: last - lines.first + 1, columns: 1 },
    ],
    colours: [
      { formula: '=AND($D2<>"";ISNUMBER($B2);$B2>0)', from: 1, to: 3, style: bad },
      { formula: '=AND($D2<>"";LEFT($C2;4)="Chưa")', from: 3, to: 3, style: { background: '#feefc3' } },
    ],
    named: null,
    hidden: { from: 1, count: 0 },
    charts: [
      {
        title: 'Kiến nghị toàn tỉnh theo trạng thái',
        type: 'BAR',
        legend: 'none',
        colours: ['#1a73e8'],
        ranges: [0, 1].map((right) => ({
          row: lines.block,
          column: provinceColumns.figures + right,
          rows: statuses.length + 1,
          columns: 1,
        })),
        at: { row: lines.block, column: provinceColumns.figures + positionOf(commune) + 1 },
        width: 640,
        height: (lines.heading - lines.block) * 21,
      },
    ],
    formerCharts: [],
  };
}
