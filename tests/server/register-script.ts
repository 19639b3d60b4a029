import type { Execution, Host, HostOptions } from '../../src/host/host';
import { bundledScript } from '../support/host/bundled-script';
import { hostOf, returned } from '../support/host/script-host';

/** The real adapters over `Đại biểu`, `Sổ gửi` and `Công khai`, one function for each way of using them. */
const source = `
import { googlePorts } from './src/server/compose';
import { attendees } from './src/register/attendees';
import { ledger } from './src/register/ledger';
import { publicPetitions } from './src/register/public-petitions';
import { rowWith } from './src/register/table';
import { setUpRegister } from './src/application/set-up-register';

const tables = { attendees, ledger, publicPetitions };
const rowsFor = (table, rows) => rows.map((row) => rowWith(table, row));

/** Reads, then hands the reading to the work. */
const over = (name, work) => {
  const { register } = googlePorts();
  const table = tables[name];
  const sheet = register.read(table);
  return sheet.ok ? work(register, sheet.value, table) : sheet;
};

export const setUp = () => setUpRegister({
  ...googlePorts(),
  drive: { list: () => ({ ok: false, failure: { code: 'drive-refused', status: 403 } }) },
  triggers: { ensureDaily() {} },
});
export const read = ({ table }) => over(table, (_, sheet) => ({ ok: true, value: sheet.rows.map(({ values, added, line }) => ({ values, added, line })) }));
export const append = ({ table, rows }) => over(table, (register, sheet, declared) => register.append(sheet, rowsFor(declared, rows)));
export const change = ({ table, changes }) => over(table, (register, sheet) => register.change(sheet, changes));
export const changeBlock = ({ table, changes }) => over(table, (register, sheet) => register.changeBlock(sheet, changes));
export const fixCells = ({ table, fixes }) => over(table, (register, sheet) => register.fixCells(sheet, fixes.flatMap(({ fullName, field, cell }) => {
  const row = sheet.rows.find(({ values }) => values.fullName === fullName);
  return row ? [{ line: row.line, field, expected: row.cells[field], cell }] : [];
})));
export const pasteFormat = ({ tab, a1, format }) => void SpreadsheetApp.getActive().getSheetByName(tab).getRange(a1).setNumberFormat(format);
export const remove = ({ table, keys }) => googlePorts().register.remove(tables[table], (row) => keys.includes(row[tables[table].key]));
export const replace = ({ table, rows }) => over(table, (register, sheet, declared) => register.replaceRows(sheet, rowsFor(declared, rows)));
export const note = (entry) => googlePorts().register.note(entry);
`;

const functions = [
  'setUp',
  'read',
  'append',
  'change',
  'changeBlock',
  'fixCells',
  'remove',
  'replace',
  'note',
  'pasteFormat',
] as const;

export type RegisterCall = (typeof functions)[number];

let script: string | undefined;

/** A spreadsheet that was set up, with a script that reads and writes it through the adapters. */
export function registerHost(options: Partial<HostOptions> = {}): Host {
  script ??= bundledScript(source, functions);
  const host = hostOf({ 'Code.js': script }, options);
  returned(host.run('setUp'));
  return host;
}

export const called = (host: Host, name: RegisterCall, input: object): Execution => host.run(name, [input]);

export interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly failure?: unknown;
}

/** What the adapter answered; an error of the script is thrown. */
// The functions above return outcomes, of which host.run gives a plain copy.
export const answered = (host: Host, name: RegisterCall, input: object): Answer =>
  returned(called(host, name, input)) as Answer;
