import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { cleanText } from '../../domain/text/vietnamese-text';
import { rowWith } from '../table';
import { type SettingRow, settingsTable } from './settings-table';

/** One fact of `Cấu hình`: the rows that set-up writes, and how they are read after the office has edited them. */
export interface Setting<Value> {
  readonly rows: readonly SettingRow[];
  read(rows: readonly SettingRow[]): Value;
}

/** Settings by name, in the order of their rows; a name may hold further settings. */
export interface SettingGroup {
  readonly [name: string]: Setting<unknown> | SettingGroup;
}

export type ValuesOf<Node> =
  Node extends Setting<infer Value> ? Value : { readonly [Name in keyof Node]: ValuesOf<Node[Name]> };

/** Where a setting of one row stands. */
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
  /** Set-up writes it, and it stands in where the row is missing or blank. */
  readonly value?: string;
  /** Set-up writes it, and no more. */
  readonly example?: string;
}

/** Rows of this code that the office did not switch off. */
export const rowsInUse = (rows: readonly SettingRow[], code: string): readonly SettingRow[] =>
  rows.filter((row) => row.code === code && row.enabled !== false);

const valueIn = (rows: readonly SettingRow[], code: string): string => rowsInUse(rows, code)[0]?.value ?? '';

/** A setting of one row. */
export interface RowSetting<Value> extends Setting<Value> {
  readonly place: Place;
}

/** Text as it was typed. */
export const text = (place: Place, { value = '', example = value }: Start = {}): RowSetting<string> => ({
  place,
  rows: [rowWith(settingsTable, { ...place, value: example })],
  read: (rows) => valueIn(rows, place.code) || value,
});

/** Text on one line: names go into the heads of mails, where a line break would begin another header. */
export const line = (place: Place, start: Start = {}): RowSetting<string> => ({
  place,
  rows: text(place, start).rows,
  read: (rows) => cleanText(valueIn(rows, place.code)) || (start.value ?? ''),
});

export interface NeededSetting extends RowSetting<string> {
  readonly isNeeded: true;
}

/** A line that no invitation can do without. */
export const neededLine = (place: Place, start: Start): NeededSetting => ({
  ...line(place, start),
  isNeeded: true,
});

/** The ID of a folder or document of Drive, whose link stands in the row. */
export const driveId = (place: Place): RowSetting<string> => ({
  place,
  rows: text(place).rows,
  read: (rows) => driveIdOf(valueIn(rows, place.code)),
});

/** Finds the Drive ID in a link or takes the text as an ID. */
export const driveIdOf = (linkOrId: string): string =>
  /\/(?:d|folders)\/([\w-]{10,})/.exec(linkOrId)?.[1] ?? linkOrId.trim();

/** A number in the column of days, whatever its unit. */
export const days = (place: Place, number: number, atLeast = 0): RowSetting<number> => ({
  place,
  rows: [rowWith(settingsTable, { ...place, days: number })],
  read: (rows) => Math.max(atLeast, rowsInUse(rows, place.code)[0]?.days ?? number),
});

/** Whether the row says this word. */
export const says = (place: Place, word: string, example = word): Setting<boolean> => ({
  rows: text(place, { example }).rows,
  read: (rows) => valueIn(rows, place.code) === word,
});

/** One of some words; `start` where the row says none of them. */
export const choice = <const Code extends string>(
  place: Place,
  labels: Readonly<Record<Code, string>>,
  start: NoInfer<Code>,
): Setting<Code> => ({
  rows: text(place, { example: labels[start] }).rows,
  read(rows) {
    const word = valueIn(rows, place.code);
    // Object.keys forgets that the keys are exactly the codes.
    return (Object.keys(labels) as Code[]).find((code) => labels[code] === word) ?? start;
  },
});

/** On unless the office switches the row off. */
export const switchedOn = (place: Place): Setting<boolean> => ({
  rows: [rowWith(settingsTable, { ...place, enabled: true })],
  read: (rows) => rows.find((row) => row.code === place.code)?.enabled !== false,
});

/** A line that holds from one day to another; null leaves that side open. */
export interface DatedText {
  readonly text: string;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

export const datedText = ({ value, from, until }: SettingRow): DatedText => ({ text: value, from, until });

/** Rows that share a code, each of them one item; `cells` of all rows are given once. */
export const list = <Item>(
  cells: Partial<SettingRow> & { readonly code: string },
  rows: readonly Partial<SettingRow>[],
  itemsOf: (rows: readonly SettingRow[]) => readonly Item[],
): Setting<readonly Item[]> => ({
  rows: rows.map((row) => rowWith(settingsTable, { ...cells, ...row })),
  read: (all) => itemsOf(rowsInUse(all, cells.code)),
});

const isFilled = ({ value }: SettingRow): boolean => value !== '';

export const filled = (rows: readonly SettingRow[]): readonly SettingRow[] => rows.filter(isFilled);

/** A list of which only the values count. */
export const values = (
  cells: Partial<SettingRow> & { readonly code: string },
  rows: readonly Partial<SettingRow>[],
): Setting<readonly string[]> => list(cells, rows, (all) => filled(all).map(({ value }) => value));

/** A list of lines that hold for a time. */
export const datedTexts = (
  cells: Partial<SettingRow> & { readonly code: string },
  rows: readonly Partial<SettingRow>[],
): Setting<readonly DatedText[]> => list(cells, rows, (all) => filled(all).map(datedText));

const isSetting = (node: Setting<unknown> | SettingGroup): node is Setting<unknown> =>
  typeof node.read === 'function';

/** The rows of a group that set-up writes, in their order. */
export const rowsOf = (node: Setting<unknown> | SettingGroup): readonly SettingRow[] =>
  isSetting(node) ? node.rows : Object.values(node).flatMap(rowsOf);

/** What the rows say of a group of settings. */
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
