import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { cleanText } from '../../domain/text/vietnamese-text';
import { rowWith } from '../table';
import { type SettingRow, settingsTable } from './settings-table';

/** A setting: the rows that set-up writes, and how they are read once the office has edited them. */
export interface Setting<Value> {
  readonly rows: readonly SettingRow[];
  read(rows: readonly SettingRow[]): Value;
}

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

/** Text as typed. */
export const text = (place: Place, { value = '', example = value }: Start = {}): RowSetting<string> => ({
  place,
  rows: [rowWith(settingsTable, { ...place, value: example })],
  read: (rows) => valueIn(rows, place.code) || value,
});

/** Single-line text: names enter mail headers, where a line break would start another header. */
export const line = (place: Place, start: Start = {}): RowSetting<string> => ({
  place,
  rows: text(place, start).rows,
  read: (rows) => cleanText(valueIn(rows, place.code)) || (start.value ?? ''),
});

export interface NeededSetting extends RowSetting<string> {
  readonly isNeeded: true;
}

/** A line required for invitations. */
export const neededLine = (place: Place, start: Start): NeededSetting => ({
  ...line(place, start),
  isNeeded: true,
});

/** A Drive ID, read from a link or an ID. */
export const driveId = (place: Place): RowSetting<string> => ({
  place,
  rows: text(place).rows,
  read: (rows) => driveIdOf(valueIn(rows, place.code)),
});

/** The Drive ID in a link, else the text itself. */
export const driveIdOf = (linkOrId: string): string =>
  /\/(?:d|folders)\/([\w-]{10,})/.exec(linkOrId)?.[1] ?? linkOrId.trim();

/** A number from the column of days, in any unit. */
export const days = (place: Place, number: number, atLeast = 0): RowSetting<number> => ({
  place,
  rows: [rowWith(settingsTable, { ...place, days: number })],
  read: (rows) => Math.max(atLeast, rowsInUse(rows, place.code)[0]?.days ?? number),
});

/** True if the row holds this word. */
export const says = (place: Place, word: string, example = word): Setting<boolean> => ({
  rows: text(place, { example }).rows,
  read: (rows) => valueIn(rows, place.code) === word,
});

/** One of several labels; `start` for any other text. */
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

/** True unless the row is switched off. */
export const switchedOn = (place: Place): Setting<boolean> => ({
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
): Setting<readonly Item[]> => ({
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

/** All rows that set-up writes for a group, in order. */
export const rowsOf = (node: Setting<unknown> | SettingGroup): readonly SettingRow[] =>
  isSetting(node) ? node.rows : Object.values(node).flatMap(rowsOf);

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
