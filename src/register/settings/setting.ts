import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { readEmails } from '../../domain/people/email-address';
import { cleanText } from '../../domain/text/vietnamese-text';
import { choice as choiceColumn, emails, integer, text as textColumn } from '../column';
import { type Columns, rowWith } from '../table';
import { type SettingRow, settingsTable } from './settings-table';

/** A setting: the rows that set-up writes, and how they are read once the office has edited them. */
export interface Setting<Value> {
  readonly rows: readonly SettingRow[];
  /** How the cells of its rows are read where the columns of the sheet take anything. */
  readonly cells: SettingCells;
  /** Nothing reads `Giá trị` of its row; a text there would be taken for what holds. */
  readonly ignoresValue?: true;
  /** Of several rows that share its code all count; of any other setting only the first. */
  readonly isList: boolean;
  /** Rows of a list that the office adds may have a code that set-up does not write. */
  readonly alsoOwns?: (code: string) => boolean;
  read(rows: readonly SettingRow[]): Value;
}

/** By field of `Cấu hình`; the header stands in the declaration of the sheet. */
export type SettingCells = Readonly<Partial<Record<keyof SettingRow, Columns[string]>>>;

const { value: valueColumn, days: daysColumn, name: nameColumn } = settingsTable.columns;
const valueCell = { header: valueColumn.header };

/** A row of a list that is known by its name, with the addresses of who it names. */
export const namedAddresses: SettingCells = {
  name: textColumn({ header: nameColumn.header, required: true }),
  value: emails(valueCell),
};

/** Settings by name, in row order; groups may nest. */
export interface SettingGroup {
  readonly [name: string]: Setting<unknown> | SettingGroup;
}

export type ValuesOf<Node> =
  Node extends Setting<infer Value> ? Value : { readonly [Name in keyof Node]: ValuesOf<Node[Name]> };

/** Row of a single setting. */
export interface Place {
  readonly section: string;
  readonly code: string;
  readonly name: string;
  readonly note: string;
}

export const inSection =
  (section: string) =>
  (code: string, name: string, note = ''): Place => ({ section, code, name, note });

interface Start {
  /** Written by set-up, and the default where the row is missing or blank. */
  readonly value?: string;
  /** Written by set-up only; not a default. */
  readonly example?: string;
}

/** Rows of this code that are not switched off. */
export const rowsInUse = (rows: readonly SettingRow[], code: string): readonly SettingRow[] =>
  rows.filter((row) => row.code === code && row.enabled !== false);

const valueIn = (rows: readonly SettingRow[], code: string): string => rowsInUse(rows, code)[0]?.value ?? '';

/** A setting of one row. */
export interface RowSetting<Value> extends Setting<Value> {
  readonly place: Place;
}

const oneRow = { cells: {}, isList: false } as const;

/** Text as typed. */
export const text = (place: Place, { value = '', example = value }: Start = {}): RowSetting<string> => ({
  ...oneRow,
  place,
  rows: [rowWith(settingsTable, { ...place, value: example })],
  read: (rows) => valueIn(rows, place.code) || value,
});

/** Single-line text: names enter mail headers, where a line break would start another header. */
export const line = (place: Place, start: Start = {}): RowSetting<string> => ({
  ...text(place, start),
  read: (rows) => cleanText(valueIn(rows, place.code)) || (start.value ?? ''),
});

export interface NeededSetting extends RowSetting<string> {
  readonly isNeeded: true;
}

/** A line required for invitations. */
export const neededLine = (place: Place, start: Start = {}): NeededSetting => ({
  ...line(place, start),
  // Says so in the sheet, where a blank cell looks like any other.
  rows: text({ ...place, note: `Bắt buộc. ${place.note}`.trim() }, start).rows,
  cells: { value: textColumn({ ...valueCell, required: true }) },
  isNeeded: true,
});

/** Everybody at these addresses gets the mail; what is no address is left out. */
export const addresses = (place: Place): RowSetting<readonly string[]> => ({
  ...oneRow,
  place,
  rows: text(place).rows,
  cells: { value: emails(valueCell) },
  read: (rows) => readEmails(valueIn(rows, place.code)).addresses,
});

/** A Drive ID, read from a link or an ID. */
export const driveId = (place: Place): RowSetting<string> => ({
  ...oneRow,
  place,
  rows: text(place).rows,
  read: (rows) => driveIdOf(valueIn(rows, place.code)),
});

/** The Drive ID in a link, else the text itself. */
export const driveIdOf = (linkOrId: string): string =>
  /\/(?:d|folders)\/([\w-]{10,})/.exec(linkOrId)?.[1] ?? linkOrId.trim();

/** No number of `Cấu hình` is larger. */
const mostDays = 9_999;

export const daysCell = (atLeast = 0): SettingCells => ({
  days: integer({ header: daysColumn.header, required: true, atLeast, atMost: mostDays }),
});

/** A number from the column of days, in any unit. */
export const days = (place: Place, number: number, atLeast = 0): RowSetting<number> => ({
  ...oneRow,
  place,
  rows: [rowWith(settingsTable, { ...place, days: number })],
  cells: daysCell(atLeast),
  ignoresValue: true,
  read: (rows) => Math.max(atLeast, rowsInUse(rows, place.code)[0]?.days ?? number),
});

/** One of some words; `start` where the row says none of them. */
export function choice<const Code extends string>(
  place: Place,
  labels: Readonly<Record<Code, string>>,
  start: NoInfer<Code>,
): Setting<Code> {
  const column = choiceColumn({ ...valueCell, labels });
  return {
    ...oneRow,
    rows: text(place, { example: labels[start] }).rows,
    cells: { value: column },
    read(rows) {
      const word = column.read(valueIn(rows, place.code));
      return (word.ok ? word.value : null) ?? start;
    },
  };
}

/** Whether the row says this word and not the other; blank says no. */
export function says(place: Place, word: string, other: string, example: string): Setting<boolean> {
  const column = choiceColumn({
    ...valueCell,
    labels: { yes: word, no: other },
    alsoWritten: { yes: ['Bật'], no: ['Tắt'] },
  });
  return {
    ...oneRow,
    rows: text(place, { example }).rows,
    cells: { value: column },
    read(rows) {
      const reading = column.read(valueIn(rows, place.code));
      return reading.ok && reading.value === 'yes';
    },
  };
}

/** True unless the row is switched off. */
export const switchedOn = (place: Place): Setting<boolean> => ({
  ...oneRow,
  rows: [rowWith(settingsTable, { ...place, enabled: true })],
  read: (rows) => rows.find((row) => row.code === place.code)?.enabled !== false,
});

/** A text with a period of validity; null is open. */
export interface DatedText {
  readonly text: string;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

export const datedText = ({ value, from, until }: SettingRow): DatedText => ({ text: value, from, until });

/** Rows that share a code, one item each; `cells` are common to all rows. */
export const list = <Item>(
  cells: Partial<SettingRow> & { readonly code: string },
  rows: readonly Partial<SettingRow>[],
  itemsOf: (rows: readonly SettingRow[]) => readonly Item[],
  columns: SettingCells = {},
): Setting<readonly Item[]> => ({
  cells: columns,
  isList: true,
  rows: rows.map((row) => rowWith(settingsTable, { ...cells, ...row })),
  read: (all) => itemsOf(rowsInUse(all, cells.code)),
});

const isFilled = ({ value }: SettingRow): boolean => value !== '';

export const filled = (rows: readonly SettingRow[]): readonly SettingRow[] => rows.filter(isFilled);

/** A list of plain values. */
export const values = (
  cells: Partial<SettingRow> & { readonly code: string },
  rows: readonly Partial<SettingRow>[],
): Setting<readonly string[]> => list(cells, rows, (all) => filled(all).map(({ value }) => value));

/** A list of dated texts. */
export const datedTexts = (
  cells: Partial<SettingRow> & { readonly code: string },
  rows: readonly Partial<SettingRow>[],
): Setting<readonly DatedText[]> => list(cells, rows, (all) => filled(all).map(datedText));

const isSetting = (node: Setting<unknown> | SettingGroup): node is Setting<unknown> =>
  typeof node.read === 'function';

/** All settings of a group, in their order. */
export const settingsIn = (node: Setting<unknown> | SettingGroup): readonly Setting<unknown>[] =>
  isSetting(node) ? [node] : Object.values(node).flatMap(settingsIn);

/** All rows that set-up writes for a group, in order. */
export const rowsOf = (node: Setting<unknown> | SettingGroup): readonly SettingRow[] =>
  settingsIn(node).flatMap(({ rows }) => rows);

/** Reads a group of settings from the rows. */
export function valuesOf<Node extends Setting<unknown> | SettingGroup>(
  node: Node,
  rows: readonly SettingRow[],
): ValuesOf<Node> {
  const values: unknown = isSetting(node)
    ? node.read(rows)
    : Object.fromEntries(Object.entries(node).map(([name, child]) => [name, valuesOf(child, rows)]));
  // Read name by name from the declaration that ValuesOf maps.
  return values as ValuesOf<Node>;
}
