import type { Host } from '../../../src/host/host';
import type { Sheet } from '../../../src/host/model/workbook/workbook';
import { columnLetters } from '../../../src/register/cell';
import { addConference, askFor, builtHost, request, setUp } from './journey';

export function sheetNamed(host: Host, name: string): Sheet {
  const sheet = host.state.workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const valuesOf = (host: Host, name: string): readonly (readonly unknown[])[] =>
  sheetNamed(host, name).rows.map((row) => row?.values ?? []);

/** 1-based position of a column by its header. */
export function columnOf(host: Host, name: string, header: string): number {
  const at = valuesOf(host, name)[0]?.indexOf(header) ?? -1;
  if (at < 0) throw new Error(`no column ${header}`);
  return at + 1;
}

/** Types the value of a setting, found by its code or name. */
export function typeSetting(host: Host, codeOrName: string, value: string): void {
  const line = valuesOf(host, 'Cấu hình').findIndex((row) => row.includes(codeOrName)) + 1;
  host.edit('Cấu hình', `${columnLetters(columnOf(host, 'Cấu hình', 'Giá trị'))}${line}`, value);
}

export type ShownRow = Readonly<Record<string, unknown>>;

/** The filled lines of a sheet as stored, by header, without blank cells. */
export function shownRows(host: Host, name: string): readonly ShownRow[] {
  const [headers = [], ...lines] = valuesOf(host, name);
  return lines.flatMap((line) => {
    const cells = line.flatMap((value, index) =>
      value === null || value === '' ? [] : [[headers[index], value]],
    );
    return cells.length === 0 ? [] : [Object.fromEntries(cells)];
  });
}

/** Copies the only filled line down to a number of lines, with a different key in the first column of each. */
export function fillDown(host: Host, name: string, count: number, keyOf: (number: number) => string): void {
  const { workbook } = host.state;
  const sheet = sheetNamed(host, name);
  const [header, line] = sheet.rows;
  if (!header || !line) throw new Error(`${name} has no line to copy`);
  const rowCount = Math.max(sheet.rowCount, count + 501);
  const lines = Array.from({ length: rowCount - 1 }, (_, index) => {
    const blank = index >= count;
    return { ...line, values: blank ? [] : [keyOf(index + 1), ...line.values.slice(1)] };
  });
  const filled = { ...sheet, rows: [header, ...lines], rowCount };
  host.state.workbook = { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? filled : one)) };
}

/** An office that has saved its conference and so many guests of so many villages, and can make their letters. */
export function hostWithGuests(count: number, villages: number): Host {
  const host = builtHost();
  setUp(host);
  typeSetting(host, 'signer.name', 'Lê Văn Mẫu');
  addConference(host);
  const people = Array.from({ length: count }, (_, at) => ({
    conference: 'HN-01',
    fullName: `Đại biểu ${at + 1}`,
    honorific: 'Ông',
    group: 'Đại diện Nhân dân',
    village: `Thôn ${1 + (at % villages)}`,
  }));
  askFor(host, 'attendee.import', { request: request(2), people });
  return host;
}
