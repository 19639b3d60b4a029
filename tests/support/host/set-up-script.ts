import type { Execution, Host } from '../../../src/host/host';
import type { Sheet } from '../../../src/host/model/workbook/workbook';
import { bundledScript } from './bundled-script';
import { hostOf, returned } from './script-host';

/** The real sheet adapters, with a Drive and a person that need no account. */
const source = `
import { checkRegister } from './src/application/check-register';
import { fixRegister } from './src/application/fix-register';
import { setUpRegister } from './src/application/set-up-register';
import { googlePorts } from './src/server/compose';

const file = (key) => ({ id: 'id-of-' + key, name: key, url: 'https://drive.example/d/id-of-' + key, key, locked: false });

const ports = () => ({
  ...googlePorts(),
  person: { email: () => 'van-phong@xa.example', newId: () => '' },
  drive: { list: () => ({ ok: true, value: [file('folder'), file('template.invitation')] }) },
  triggers: { ensureDaily() {} },
});

export const setUp = () => setUpRegister(ports());
export const check = () => checkRegister(ports());
export const fix = () => fixRegister(ports());
`;

let script: string | undefined;

/** A new spreadsheet with one empty tab and a script that can only set up, check and fix. */
export function setUpHost(): Host {
  script ??= bundledScript(source, ['setUp', 'check', 'fix']);
  return hostOf(
    { 'Code.js': script },
    {
      owner: 'van-phong@xa.example',
      spreadsheet: { name: 'Đối thoại', locale: 'en_US', timeZone: 'Etc/GMT' },
    },
  );
}

/** The value of the outcome that the function gave; a failure or an error throws. */
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

/** All that a person can see of the workbook, but for what the journal says; equal columns are told once. */
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
  // Numbers of charts and sheets tell only how often something was made.
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
  const found: { text: string; count: number }[] = [];
  for (const style of styles) {
    const text = JSON.stringify(style);
    const last = found[found.length - 1];
    if (last?.text === text) last.count += 1;
    else found.push({ text, count: 1 });
  }
  return found.map(({ text, count }) => `${count} ${text}`);
}
