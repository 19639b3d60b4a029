import { createHash } from 'node:crypto';
import type { Execution, Host } from '../../host/host';
import { localeRules } from '../../host/model/cells/locale';
import { readDisplay } from '../../host/model/cells/read-cells';
import { columnLetters } from '../../host/model/workbook/a1';
import { lastRowOf, resultOf, type Sheet, sheetNamed } from '../../host/model/workbook/workbook';

/** A clerk at the sheet; `done` is called with each execution. */
export interface Desk {
  readonly host: Host;
  readonly user: string;
  done(execution: Execution): void;
}

/** Throws on a failed execution, so that a broken season does not look complete. */
function finished(desk: Desk, execution: Execution): Execution {
  desk.done(execution);
  if (execution.status !== 'ok') {
    throw new Error(
      `${execution.function} ended with ${execution.status}: ${execution.error?.message ?? ''}`,
    );
  }
  return execution;
}

export function openSheet(desk: Desk): void {
  finished(desk, desk.host.open(desk.user));
}

export function click(desk: Desk, captionPath: string): Execution {
  return finished(desk, desk.host.runMenu(captionPath, { user: desk.user }));
}

type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: unknown };

/** Calls the add-on like a sidebar; throws on a failure. */
export function ask<Value = unknown>(
  desk: Desk,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Value {
  const message = JSON.stringify({ version: 1, name, input });
  const { value } = finished(desk, desk.host.call('rpc', [message], { user: desk.user }));
  const reply = JSON.parse(String(value)) as Reply;
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.failure)}`);
  // The caller states the answer type of the method.
  return reply.value as Value;
}

/** A deterministic request ID in the format of sidebars. */
export const requestId = (what: string): string =>
  createHash('sha256').update(what).digest('hex').slice(0, 32);

function sheetOf(desk: Desk, tab: string): Sheet {
  const sheet = sheetNamed(desk.host.state.workbook, tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  return sheet;
}

const headersOf = (sheet: Sheet): readonly string[] =>
  (sheet.rows[0]?.values ?? []).map((cell) => String(resultOf(cell) ?? ''));

function columnOf(sheet: Sheet, header: string): number {
  const index = headersOf(sheet).indexOf(header);
  if (index < 0) throw new Error(`no column ${header} in ${sheet.name}`);
  return index + 1;
}

/** Non-blank rows with line numbers and display texts by header. */
export function rowsOf(
  desk: Pick<Desk, 'host'>,
  tab: string,
): readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[] {
  const sheet = sheetNamed(desk.host.state.workbook, tab);
  if (!sheet) return [];
  const headers = headersOf(sheet);
  const locale = localeRules(desk.host.state.workbook.locale);
  const area = { row: 2, column: 1, rows: sheet.rows.length, columns: headers.length };
  return readDisplay(sheet, area, locale).flatMap((texts, index) => {
    if (texts.every((text) => text === '')) return [];
    return [
      { line: index + 2, cells: Object.fromEntries(headers.map((header, at) => [header, texts[at] ?? ''])) },
    ];
  });
}

/** Types into cells of a line, by header. */
export function typeInto(
  desk: Desk,
  tab: string,
  line: number,
  cells: Readonly<Record<string, string>>,
): void {
  const sheet = sheetOf(desk, tab);
  for (const [header, text] of Object.entries(cells)) {
    if (text !== '')
      desk.host.hand.type(tab, `${columnLetters(columnOf(sheet, header))}${line}`, text, desk.user);
  }
}

/** Pastes rows below the last non-blank one, in the order of columns. */
export function pasteRows(desk: Desk, tab: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const sheet = sheetOf(desk, tab);
  const headers = headersOf(sheet);
  const strange = [...new Set(rows.flatMap(Object.keys))].find((header) => !headers.includes(header));
  if (strange !== undefined) throw new Error(`no column ${strange} in ${tab}`);
  const block = rows.map((row) => headers.map((header) => row[header] ?? ''));
  desk.host.hand.paste(tab, `A${lastRowOf(sheet) + 1}`, block, desk.user);
}
