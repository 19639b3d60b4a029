import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../../host/model/workbook/a1';
import { cellCaption } from '../../captions/column-captions';
import type { CellView, ChartView, GridView } from '../../protocol';
import { Caption } from '../caption';
import { px } from '../px';
import type { Place } from './cell-address';
import { ChartPicture } from './chart-picture';

const numberColumn = 46;
const letterLine = 25;

/** Width in pixels over which unwrapped text overflows into empty cells to its right. */
function runsOver(cells: readonly CellView[], at: number, grid: GridView): number | undefined {
  const cell = cells[at];
  const css = cell?.l === undefined ? '' : (grid.looks[cell.l]?.css ?? '');
  if (!cell || cell.t === '' || /white-space|text-align/.test(css)) return undefined;
  const next = cells.findIndex(({ t }, index) => index > at && t !== '');
  const columns = grid.columns.slice(at, next < 0 ? undefined : next).filter(({ hidden }) => !hidden);
  return columns.length > 1 ? columns.reduce((sum, { width }) => sum + width, 0) : undefined;
}

/** Sticky offsets of the frozen columns, pixels. */
function frozenLefts({ columns, frozenColumns }: GridView): readonly number[] {
  let left = numberColumn;
  return columns.slice(0, frozenColumns).map(({ width, hidden }) => {
    const edge = left;
    left += hidden ? 0 : width;
    return edge;
  });
}

interface CellProps {
  readonly cells: readonly CellView[];
  readonly at: number;
  readonly grid: GridView;
  /** Sticky offsets, pixels. */
  readonly top: number | undefined;
  readonly left: number | undefined;
  readonly chosen: boolean;
  readonly charts: readonly ChartView[];
  /** English under it; undefined for none. */
  readonly caption: string | undefined;
  readonly editor: ComponentChildren;
}

function GridCell({ cells, at, grid, top, left, chosen, charts, caption, editor }: CellProps): JSX.Element {
  const cell = cells[at];
  const look = cell?.l === undefined ? undefined : grid.looks[cell.l];
  const room = runsOver(cells, at, grid);
  const classes = [
    room !== undefined && 'runs-over',
    look?.note && 'noted',
    look?.options && 'choice',
    look?.box && 'box',
    top !== undefined && 'frozen-line',
    left !== undefined && 'frozen-column',
    chosen && 'chosen',
    charts.length > 0 && 'under-chart',
  ].filter(Boolean);
  const edges = [top !== undefined && `top:${top}px`, left !== undefined && `left:${left}px`];
  return (
    <td
      class={classes.join(' ')}
      style={[look?.css, ...edges].filter(Boolean).join(';')}
      title={look?.note}
      hidden={grid.columns[at]?.hidden ?? false}
    >
      <div class="content" style={{ width: px(room) }}>
        {cell?.t}
      </div>
      <Caption isOn text={caption} />
      {charts.map((chart) => (
        <ChartPicture key={chart.title} chart={chart} />
      ))}
      {chosen && editor}
    </td>
  );
}

interface RowProps {
  readonly grid: GridView;
  readonly index: number;
  readonly top: number | undefined;
  readonly lefts: readonly number[];
  /** From 1; 0 if no cell of the row is selected. */
  readonly chosen: number;
  readonly hasCaptions: boolean;
  readonly editor: ComponentChildren;
}

/** Memoized, because a sheet has up to a thousand rows. */
const GridRow = ({ grid, index, top, lefts, chosen, hasCaptions, editor }: RowProps): JSX.Element =>
  useMemo(() => {
    const cells = grid.rows[index] ?? [];
    return (
      <tr>
        <th
          class={top === undefined ? 'line-number' : 'line-number frozen-line'}
          scope="row"
          style={{ top: px(top) }}
        >
          {index + 1}
        </th>
        {cells.map(({ t }, at) => (
          <GridCell
            key={at}
            cells={cells}
            at={at}
            grid={grid}
            top={top}
            left={lefts[at]}
            chosen={at + 1 === chosen}
            charts={grid.charts.filter(({ row, column }) => row === index + 1 && column === at + 1)}
            caption={hasCaptions ? cellCaption(grid.tab, index + 1, t) : undefined}
            editor={editor}
          />
        ))}
      </tr>
    );
  }, [grid, top, lefts, chosen, hasCaptions, editor]);

interface TableProps {
  readonly grid: GridView;
  readonly place: Place;
  readonly hasCaptions: boolean;
  /** Drawn in the selected cell. */
  readonly editor: ComponentChildren;
}

/** The table of a sheet with its frozen rows and columns. */
export function GridTable({ grid, place, hasCaptions, editor }: TableProps): JSX.Element {
  const table = useRef<HTMLTableElement>(null);
  const [tops, setTops] = useState<readonly number[]>([]);
  const lefts = useMemo(() => frozenLefts(grid), [grid]);

  // Row heights depend on text, so the offsets are known only after layout.
  useLayoutEffect(() => {
    const lines = [...(table.current?.tBodies[0]?.rows ?? [])].slice(0, grid.frozenRows);
    const edges: number[] = [];
    for (const [index] of lines.entries())
      edges.push(
        (edges[index - 1] ?? letterLine) + (index === 0 ? 0 : (lines[index - 1]?.offsetHeight ?? 0)),
      );
    setTops((now) => (String(now) === String(edges) ? now : edges));
  }, [grid, hasCaptions]);

  // Hidden cells are not in the table layout, so hidden columns get no width.
  const widths = [numberColumn, ...grid.columns.flatMap(({ width, hidden }) => (hidden ? [] : [width]))];
  return (
    <table ref={table} class="cells" style={{ width: px(widths.reduce((total, width) => total + width, 0)) }}>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width: px(width) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th class="corner">
            <span class="unseen">Dòng</span>
          </th>
          {grid.columns.map(({ hidden }, index) => (
            <th
              key={columnLetters(index + 1)}
              class={lefts[index] === undefined ? 'letter' : 'letter frozen-column'}
              scope="col"
              hidden={hidden}
              style={{ left: px(lefts[index]) }}
            >
              {columnLetters(index + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((_, index) => {
          const isChosen = index + 1 === place.row;
          return (
            <GridRow
              key={index}
              grid={grid}
              index={index}
              top={tops[index]}
              lefts={lefts}
              chosen={isChosen ? place.column : 0}
              hasCaptions={hasCaptions}
              editor={isChosen ? editor : null}
            />
          );
        })}
      </tbody>
    </table>
  );
}
