import type { Chart } from './decoration';

/** Pixels of a chart whose script gave no size. */
export const defaultChartSize = { width: 600, height: 371 } as const;

/** An option that the script gave as an object or a list; the model keeps its text. */
function parsed({ options }: Chart, name: string): unknown {
  const text = options[name];
  return typeof text === 'string' && /^[[{]/.test(text) ? JSON.parse(text) : undefined;
}

/** As the script gave it: `none`, `right` …; '' if it gave none. */
export function legendPosition(chart: Chart): string {
  const legend = parsed(chart, 'legend');
  return typeof legend === 'object' && legend && 'position' in legend ? String(legend.position) : '';
}

/** CSS colours of the series, or of the slices of a pie. */
export function chartColours(chart: Chart): readonly string[] {
  const colours = parsed(chart, 'colors');
  return Array.isArray(colours) ? colours.map(String) : [];
}
