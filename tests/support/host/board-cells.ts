import type { Host } from '../../../src/host/host';
import { type Cell, isFormula, resultOf } from '../../../src/host/model/workbook/workbook';
import { sheetNamed } from './journey-sheets';

type Shown = string | number | boolean;
export type BoardLines = readonly (readonly Shown[])[];

const shown = (cell: Cell): Shown => {
  const result = resultOf(cell);
  if (result === null) return '';
  return typeof result === 'object' ? result.error : result;
};

/** Columns of the overview that are shown. */
const shownColumns = 15;

/** What Tổng quan shows now, by line and column. */
export function boardLines(host: Host): BoardLines {
  host.calculate();
  return sheetNamed(host, 'Tổng quan').rows.map((row) =>
    (row?.values ?? []).slice(0, shownColumns).map(shown),
  );
}

/** The formulas of Tổng quan; cells that one spills into have none. */
export const boardFormulas = (host: Host): readonly string[] =>
  sheetNamed(host, 'Tổng quan').rows.flatMap((row) =>
    (row?.values ?? []).flatMap((cell) => (isFormula(cell) && cell.formula !== '' ? [cell.formula] : [])),
  );

/** The lines under a heading down to the next blank one or heading, by label: what stands right of it. */
export function boardBlock(
  lines: BoardLines,
  heading: string,
  width: number,
): Record<string, readonly Shown[]> {
  const from = lines.findIndex((line) => line.includes(heading));
  const column = lines[from]?.indexOf(heading) ?? 0;
  const block: [string, readonly Shown[]][] = [];
  for (const line of lines.slice(from + 1)) {
    const label = line[column] ?? '';
    if (label === '' || label === 'Theo lĩnh vực' || label === 'Theo số kỳ tồn') break;
    const cells = Array.from({ length: width }, (_, at) => line[column + 1 + at] ?? '');
    block.push([String(label), cells]);
  }
  return Object.fromEntries(block);
}

/** What a tab of formulas shows now, by line and column. */
export function tabLines(host: Host, tab: string): BoardLines {
  host.calculate();
  return sheetNamed(host, tab).rows.map((row) => (row?.values ?? []).map(shown));
}

/** The row that a province reads, by its headings. */
export function provinceFigures(host: Host): Readonly<Record<string, Shown>> {
  host.calculate();
  const { rows } = sheetNamed(host, 'Số liệu cho tỉnh');
  const headings = (rows[1]?.values ?? []).map((cell) => String(shown(cell)));
  return Object.fromEntries(headings.map((heading, at) => [heading, shown(rows[2]?.values[at] ?? null)]));
}
