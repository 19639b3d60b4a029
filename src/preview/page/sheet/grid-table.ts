import type { CellView, GridView } from '../../protocol';
import { element } from '../element';
import { lettersOf } from './cell-address';

const numberColumn = 46;
const letterLine = 25;

/** Left edges of the frozen columns and top edges of the frozen lines, in pixels, once the table is laid out. */
function freeze(table: HTMLTableElement, grid: GridView): void {
  let top = letterLine;
  for (const line of [...table.rows].slice(1, grid.frozenRows + 1)) {
    for (const cell of line.cells) {
      cell.classList.add('frozen-line');
      cell.style.top = `${top}px`;
    }
    top += line.offsetHeight;
  }
  let left = numberColumn;
  grid.columns.slice(0, grid.frozenColumns).forEach(({ width, hidden }, index) => {
    for (const line of table.rows) {
      const cell = line.cells[index + 1];
      if (!cell) continue;
      cell.classList.add('frozen-column');
      cell.style.left = `${left}px`;
    }
    left += hidden ? 0 : width;
  });
}

/** A text that is not wrapped runs on over empty cells beside it; the width that it may take, in pixels. */
function runsOver(cells: readonly CellView[], at: number, grid: GridView): number | undefined {
  const cell = cells[at];
  const css = cell?.l === undefined ? '' : (grid.looks[cell.l]?.css ?? '');
  if (!cell || cell.t === '' || /white-space|text-align/.test(css)) return undefined;
  const next = cells.findIndex(({ t }, index) => index > at && t !== '');
  const columns = grid.columns.slice(at, next < 0 ? undefined : next).filter(({ hidden }) => !hidden);
  return columns.length > 1 ? columns.reduce((sum, { width }) => sum + width, 0) : undefined;
}

function cellElement(cells: readonly CellView[], at: number, grid: GridView): HTMLTableCellElement {
  const cell = cells[at] ?? { t: '' };
  const look = cell.l === undefined ? undefined : grid.looks[cell.l];
  const td = element('td', { hidden: grid.columns[at]?.hidden ?? false });
  const content = element('div', { className: 'content' }, cell.t);
  const room = runsOver(cells, at, grid);
  if (room !== undefined) {
    td.classList.add('runs-over');
    content.style.width = `${room}px`;
  }
  if (look) {
    td.style.cssText = look.css;
    if (look.note) {
      td.title = look.note;
      td.classList.add('noted');
    }
    if (look.options) td.classList.add('choice');
  }
  td.append(content);
  return td;
}

/** The table of one sheet, its header lines and columns frozen as the sheet says. */
export function gridTable(grid: GridView): HTMLTableElement {
  const letters = element(
    'tr',
    {},
    element('th', { className: 'corner' }),
    ...grid.columns.map(({ hidden }, index) =>
      element('th', { className: 'letter', scope: 'col', hidden }, lettersOf(index + 1)),
    ),
  );
  const lines = grid.rows.map((cells, index) =>
    element(
      'tr',
      {},
      element('th', { className: 'line-number', scope: 'row' }, String(index + 1)),
      ...cells.map((_, column) => cellElement(cells, column, grid)),
    ),
  );
  // A hidden cell takes no place among the columns, so there is none for it.
  const widths = [numberColumn, ...grid.columns.flatMap(({ width, hidden }) => (hidden ? [] : [width]))];
  const table = element(
    'table',
    { className: 'cells' },
    element(
      'colgroup',
      {},
      ...widths.map((width) => {
        const column = element('col');
        column.style.width = `${width}px`;
        return column;
      }),
    ),
    element('thead', {}, letters),
    element('tbody', {}, ...lines),
  );
  table.style.width = `${widths.reduce((total, width) => total + width, 0)}px`;
  return table;
}

/** Needs the table in the page, since the height of a line depends on its texts. */
export const freezeLines = freeze;
