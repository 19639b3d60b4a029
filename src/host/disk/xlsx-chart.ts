import type { SheetChart } from 'hucre/xlsx';
import { absoluteAddress } from '../model/workbook/a1';
import type { Area } from '../model/workbook/area';
import { chartColours, defaultChartSize, legendPosition } from '../model/workbook/chart-options';
import type { Chart } from '../model/workbook/decoration';
import {
  cellAt,
  defaultColumnWidth,
  defaultRowHeight,
  resultOf,
  type Sheet,
  sheetById,
  type Workbook,
} from '../model/workbook/workbook';

const kinds: Readonly<Record<string, SheetChart['type']>> = {
  COLUMN: 'column',
  BAR: 'bar',
  PIE: 'pie',
  LINE: 'line',
  AREA: 'area',
};

/** The charts of a sheet: the first column of the data holds labels, each other column is a series. */
export function fileCharts(workbook: Workbook, sheet: Sheet): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const type = kinds[chart.type];
    const columns = chart.areas.flatMap(({ sheet: id, area }) => {
      const source = sheetById(workbook, id);
      return source ? columnsOf(source, area) : [];
    });
    const [labels, ...series] = columns;
    if (!type || !labels || series.length === 0) return [];
    return [
      {
        type,
        ...titleOf(chart),
        ...legendOf(chart),
        axes: { x: textSize, y: textSize },
        ...placeOf(sheet, chart),
        series: series.map((column, at) => ({ ...seriesOf(column, labels, chart), ...colourOf(chart, at) })),
      },
    ];
  });
}

interface Column {
  readonly sheet: Sheet;
  readonly area: Area;
}

function columnsOf(sheet: Sheet, area: Area): readonly Column[] {
  return Array.from({ length: area.columns }, (_, at) => ({
    sheet,
    area: { ...area, column: area.column + at, columns: 1 },
  }));
}

function seriesOf(column: Column, labels: Column, chart: Chart): SheetChart['series'][number] {
  const first = resultOf(cellAt(column.sheet, column.area.row, column.area.column));
  // A text above the numbers is a heading even when the chart declares no headers.
  const headers = Math.max(chart.headers, typeof first === 'string' ? 1 : 0);
  const below = ({ sheet, area }: Column) =>
    absoluteAddress(sheet.name, { ...area, row: area.row + headers, rows: Math.max(1, area.rows - headers) });
  return {
    values: below(column),
    categories: below(labels),
    ...(typeof first === 'string' ? { name: first } : {}),
  };
}

/** Points of the texts of a chart, which a page at eight tenths still shows in more than 8. */
const textSize = { labelFontSize: 11 } as const;
const titleSize = 12;

function titleOf({ options }: Chart): Pick<SheetChart, 'title' | 'titleFontSize'> {
  const { title } = options;
  return typeof title === 'string' ? { title, titleFontSize: titleSize } : {};
}

const legends = ['top', 'bottom', 'left', 'right'] as const;

function legendOf(chart: Chart): Pick<SheetChart, 'legend' | 'legendFontSize'> {
  const position = legendPosition(chart);
  if (position === 'none') return { legend: false };
  const side = legends.find((one) => one === position);
  return { ...(side ? { legend: side } : {}), legendFontSize: textSize.labelFontSize };
}

function colourOf(chart: Chart, at: number): { color?: string } {
  const colour = chartColours(chart)[at];
  return colour ? { color: colour.replace('#', '') } : {};
}

/** From the chart's corner to the grid lines nearest to its other corner. */
function placeOf(sheet: Sheet, { row, column, options }: Chart): Pick<SheetChart, 'anchor'> {
  const size = (name: keyof typeof defaultChartSize): number =>
    Number(options[name] ?? defaultChartSize[name]);
  const to = { row: row - 1 + Math.round(size('height') / defaultRowHeight), col: column - 1 };
  for (let room = size('width'); room > 0; to.col += 1) {
    const wide = sheet.columnWidths[to.col + 1] ?? defaultColumnWidth;
    room -= wide;
    if (room < -wide / 2) break;
  }
  return { anchor: { from: { row: row - 1, col: column - 1 }, to } };
}
