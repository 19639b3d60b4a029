import { closestName } from '../domain/text/closest-name';
import { fold, nameKey } from '../domain/text/vietnamese-text';
import type { CellProblem, NameProblem } from './cell';
import type { Column, ListRules, ListSource } from './column';
import type { Columns, RowOf, RowReading, Table } from './table';

/**
 * The names in the lists of the workbook; a list that nobody read is absent. `places` are the bodies that people
 * invited come from, beside villages and units.
 */
export type NameLists = Readonly<Partial<Record<ListSource, readonly string[]>>>;

type ListedColumn = Pick<Column<unknown>, 'list' | 'listRules'>;

/** A name as its list writes it, or what is wrong with it. */
export type NameReading =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: NameProblem; readonly closest: string | null };

const problems = {
  conferences: 'unknown-conference',
  villages: 'unknown-village',
  places: 'unknown-place',
  topics: 'unknown-topic',
  units: 'unknown-unit',
} as const satisfies Readonly<Record<ListSource, NameProblem>>;

const taken = (name: string): NameReading => ({ ok: true, name });

/** Holds a text against the list of its column. An empty list has nothing to compare with. */
export function readName(
  { list, listRules = {} }: ListedColumn,
  written: string,
  row: Readonly<Record<string, unknown>>,
  lists: NameLists,
): NameReading {
  if (list === null || written === '' || isOpen(listRules, row)) return taken(written);
  const named = list === 'places' ? (['villages', 'units', 'places'] as const) : [list];
  const names = named.flatMap((source) => lists[source] ?? []);
  const same = nameIn(names, written);
  if (same !== undefined || lists[list === 'places' ? 'villages' : list]?.length === 0)
    return taken(same ?? written);
  const parts = listRules.several ? written.split(/[;,\n]/).map((part) => nameIn(names, part.trim())) : [];
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return taken(written);
  const isVillage = list === 'places' && looksLikeVillage(written, lists.villages ?? []);
  return {
    ok: false,
    problem: problems[isVillage ? 'villages' : list],
    closest: closestName(written, names) ?? null,
  };
}

/** Whether a list of the office holds the name; what people wrote as their body is none. Other columns hold no names. */
export const isOnList = ({ list }: ListedColumn, name: string, lists: NameLists): boolean =>
  list === null ||
  (list === 'places' ? (['villages', 'units'] as const) : [list]).some((source) =>
    lists[source]?.includes(name),
  );

/** A row that does not say yet whose matter it is counts as the office's own. */
const isOpen = ({ onlyWhere }: ListRules, row: Readonly<Record<string, unknown>>): boolean =>
  onlyWhere !== undefined && ![onlyWhere[1], null, undefined].some((value) => value === row[onlyWhere[0]]);

/** Without the exact name, the only one that differs in accents, capitals, signs and blanks. */
function nameIn(names: readonly string[], written: string): string | undefined {
  if (names.includes(written)) return written;
  const folded = names.find((name) => fold(name) === fold(written));
  const key = nameKey(written);
  const [same, ...others] = new Set(key === '' ? [] : names.filter((name) => nameKey(name) === key));
  return folded ?? (others.length > 0 ? undefined : same);
}

/** Where a column names units and villages, only what is called like every village counts as one: `Thôn 12`. */
function looksLikeVillage(value: string, villages: readonly string[]): boolean {
  const kindOf = (name: string): string => fold(name).split(' ')[0] ?? '';
  return villages.length > 0 && villages.every((village) => kindOf(village) === kindOf(value));
}

/** The lists in which a refused name is looked for once more. */
export const namedSources = (refused: readonly { readonly problem: string }[]): readonly ListSource[] =>
  // Object.entries forgets the keys.
  (Object.entries(problems) as [ListSource, NameProblem][]).flatMap(([source, problem]) =>
    refused.some((one) => one.problem === problem) ? [source] : [],
  );

/** The columns of a table that hold names, with their fields. */
export const listedColumns = (
  declared: Pick<Table, 'columns'>,
): readonly (readonly [string, ListedColumn])[] =>
  Object.entries(declared.columns).filter(([, { list }]) => list !== null);

/** A row with its names as the lists write them; those in no list are problems as Soát sổ finds them. */
export function withNames<C extends Columns>(
  declared: Pick<Table<C>, 'columns'>,
  { values, problems: others }: RowReading<RowOf<Table<C>>>,
  lists: NameLists,
): RowReading<RowOf<Table<C>>, CellProblem | NameProblem> {
  const row: Readonly<Record<string, unknown>> = values;
  const readings = listedColumns(declared).map(
    ([field, column]) => [field, readName(column, String(row[field] ?? ''), row, lists)] as const,
  );
  const named = readings.flatMap(([field, reading]) => (reading.ok ? [[field, reading.name] as const] : []));
  return {
    // A listed column holds a text.
    values: { ...values, ...Object.fromEntries(named) } as RowOf<Table<C>>,
    problems: [
      ...others,
      ...readings.flatMap(([field, reading]) => (reading.ok ? [] : [{ field, problem: reading.problem }])),
    ],
  };
}
