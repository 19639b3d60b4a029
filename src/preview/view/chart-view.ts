import type { Area } from '../../host/model/workbook/area';
import { chartColours, defaultChartSize, legendPosition } from '../../host/model/workbook/chart-options';
import { cellAt, resultOf, type Sheet, sheetById, type Workbook } from '../../host/model/workbook/workbook';
import type { ChartView } from '../protocol';

/** Colours of series and slices without one of their own, as the product gives them. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

/** The values of each column of an area, heading first. */
function columnsOf(sheet: Sheet, area: Area): readonly (readonly unknown[])[] {
  return Array.from({ length: area.columns }, (_, c) =>
    Array.from({ length: area.rows }, (__, r) => resultOf(cellAt(sheet, area.row + r, area.column + c))),
  );
}

/** The charts of a sheet with the values they draw; rows without a label are left out. */
export function chartViews(workbook: Workbook, sheet: Sheet): readonly ChartView[] {
  return sheet.charts.flatMap((chart) => {
    const columns = chart.areas.flatMap(({ sheet: id, area }) => {
      const source = sheetById(workbook, id);
      return source ? columnsOf(source, area) : [];
    });
    const [labels = [], ...numbers] = columns;
    const lines = labels.flatMap((label, line) =>
      line < chart.headers || label === null || label === '' ? [] : [line],
    );
    const colours = chartColours(chart);
    const { title = '', width, height } = { ...defaultChartSize, ...chart.options };
    return [
      {
        row: chart.row,
        column: chart.column,
        width: Number(width),
        height: Number(height),
        title: String(title),
        type: chart.type,
        hasLegend: legendPosition(chart) !== 'none',
        labels: lines.map((line) => String(labels[line])),
        colours: colours.length > 0 ? colours : palette,
        series: numbers.map((values) => ({
          name: chart.headers > 0 ? String(values[0] ?? '') : '',
          values: lines.map((line) => Number(values[line] ?? 0) || 0),
        })),
      },
    ];
  });
}
