import type { Area } from '../../host/model/workbook/area';
import type { Chart } from '../../host/model/workbook/decoration';
import { cellAt, resultOf, type Sheet, sheetById, type Workbook } from '../../host/model/workbook/workbook';
import type { ChartView } from '../protocol';

/** Colours of series and slices without one of their own, as the product gives them. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

const optionText = ({ options }: Chart, name: string): string => String(options[name] ?? '');

/** An option that a script sets as an object or a list; the model keeps its text. */
const parts = (text: string): unknown => (/^[[{]/.test(text) ? JSON.parse(text) : undefined);

function coloursOf(chart: Chart): readonly string[] {
  const listed = parts(optionText(chart, 'colors'));
  return Array.isArray(listed) && listed.length > 0 ? listed.map(String) : palette;
}

function hasLegend(chart: Chart): boolean {
  const legend = parts(optionText(chart, 'legend'));
  return !(
    typeof legend === 'object' &&
    legend !== null &&
    'position' in legend &&
    legend.position === 'none'
  );
}

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
    const colours = coloursOf(chart);
    return [
      {
        row: chart.row,
        column: chart.column,
        width: Number(chart.options.width ?? 600),
        height: Number(chart.options.height ?? 371),
        title: optionText(chart, 'title'),
        type: chart.type,
        hasLegend: hasLegend(chart),
        labels: lines.map((line) => String(labels[line])),
        colours,
        series: numbers.map((values) => ({
          name: chart.headers > 0 ? String(values[0] ?? '') : '',
          values: lines.map((line) => Number(values[line] ?? 0) || 0),
        })),
      },
    ];
  });
}
