import { buildServerScript } from '../../../src/build/server-script';
import type { Execution, Host } from '../../../src/host/host';
import type { Sheet } from '../../../src/host/model/workbook/workbook';
import { hostOf, returned } from './script-host';

let script: string | undefined;

/** A new spreadsheet with one empty tab and a script that can only set up, check and fix. */
export function setUpHost(): Host {
  script ??= buildServerScript('tests/support/host/set-up-entry.ts');
  return hostOf(
    { 'Code.js': script },
    {
      owner: 'van-phong@xa.example',
      spreadsheet: { name: 'Đối thoại', locale: 'en_US', timeZone: 'Etc/GMT' },
    },
  );
}

/** The value of the outcome; throws on a failure or an error. */
export function ran(execution: Execution): Record<string, unknown> {
  const outcome = returned(execution) as { readonly ok: boolean; readonly value: Record<string, unknown> };
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

export function sheetOf(host: Host, name: string): Sheet {
  const sheet = host.state.workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const line = (host: Host, name: string, number: number): readonly unknown[] =>
  (sheetOf(host, name).rows[number - 1]?.values ?? []).map((value) => value ?? '');

/** All that a person can see of the workbook, except the journal; runs of equal columns are merged. */
export const visible = (host: Host): unknown => {
  host.calculate();
  const { locale, timeZone, sheets } = host.state.workbook;
  return { locale, timeZone, sheets: sheets.map(visibleSheet) };
};

function visibleSheet({ id: _, rows, protections, charts, ...sheet }: Sheet): unknown {
  const columns = Array.from({ length: sheet.columnCount }, (_column, index) => ({
    values:
      sheet.name === 'Nhật ký'
        ? [rows[0]?.values[index]]
        : trimmed(rows.map((row) => row?.values[index] ?? '')),
    styles: runs(
      Array.from({ length: sheet.rowCount }, (_row, number) => rows[number]?.styles[index] ?? null),
    ),
  }));
  const warnings = protections.map(({ id: __, ...protection }) => JSON.stringify(protection)).sort();
  // Numbers of charts and sheets only count how often something was made.
  const shown = charts.map(({ id: __, areas, ...chart }) => ({
    ...chart,
    areas: areas.map(({ area }) => area),
  }));
  return { ...sheet, columns, warnings, shown };
}

const trimmed = (values: readonly unknown[]): readonly unknown[] => {
  const last = values.map((value) => value !== '').lastIndexOf(true);
  return values.slice(0, last + 1);
};

function runs(styles: readonly unknown[]): readonly string[] {
  const styleRuns: { style: unknown; text: string; count: number }[] = [];
  for (const style of styles) {
    const last = styleRuns[styleRuns.length - 1];
    const text = last && last.style === style ? last.text : JSON.stringify(style);
    if (last?.text === text) last.count += 1;
    else styleRuns.push({ style, text, count: 1 });
  }
  return styleRuns.map(({ text, count }) => `${count} ${text}`);
}
