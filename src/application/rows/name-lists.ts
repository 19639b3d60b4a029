import type { Failure } from '../../domain/failure';
import { andThen, failure, inTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import type { ListSource } from '../../register/column';
import { type NameLists, namedSources, withNames } from '../../register/listed-names';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import type { Columns, RowOf, Table } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import { villages } from '../../register/tables/villages';
import type { MemoryValues, Ports, SheetSnapshot } from '../ports';
import { readRows } from './conference-context';
import { namesOf } from './form-facts';
import { problemsIn } from './invalid-form';
import { addToSheet, type NoteOf } from './under-lock';

/** Lists that shared memory keeps. The bodies that people come from are too many, and seldom asked for. */
const remembered = ['conferences', 'villages', 'topics', 'units'] as const satisfies readonly ListSource[];

const memoryKey = (source: ListSource): string => `names.${source}`;

/** Letters that a value of shared memory may have: 9 kB, three bytes a letter at most. */
export const mostLetters = 3000;

/** The lists as a save last read them. */
const listsIn = (memory: MemoryValues): NameLists =>
  Object.fromEntries(
    remembered.flatMap((source) => {
      const text = memory[memoryKey(source)];
      return text === undefined ? [] : [[source, text === '' ? [] : text.split('\n')]];
    }),
  );

function remember(ports: Ports, lists: NameLists): void {
  const texts = remembered.flatMap((source) => {
    const text = lists[source]?.join('\n');
    // A list that is longer is read at each save.
    return text === undefined || text.length > mostLetters ? [] : [[memoryKey(source), text] as const];
  });
  if (texts.length > 0) ports.memory.write(Object.fromEntries(texts));
}

/** The lists that hold these kinds of names, each sheet read once. */
export function readNameLists(ports: Ports, sources: ReadonlySet<ListSource>): Outcome<NameLists, Failure> {
  const read = <C extends Columns>(
    table: Table<C>,
    ...holding: readonly ListSource[]
  ): Outcome<readonly RowOf<Table<C>>[] | null, Failure> =>
    holding.some((source) => sources.has(source)) ? readRows(ports, table) : success(null);
  const holders = inTurn({
    held: () => read(conferences, 'conferences'),
    places: () => read(villages, 'villages', 'places'),
    rows: () => read(settingsTable, 'topics', 'units', 'places'),
    people: () => read(attendees, 'places'),
  });
  return mapValue(holders, ({ held, places, rows, people }): NameLists => {
    const settings = rows && readSettings(rows);
    return {
      ...(held && { conferences: held.map(({ id }) => id).filter(isNamed) }),
      ...(places && { villages: namesOf(places) }),
      ...(settings && { topics: settings.topics, units: namesOf(settings.units) }),
      ...(people && { places: people.map(({ organisation }) => organisation).filter(isNamed) }),
    };
  });
}

/** Rows with their names as the lists write them, or every name that is in no list. */
export function namedRows<C extends Columns>(
  table: Table<C>,
  rows: readonly RowOf<Table<C>>[],
  lists: NameLists,
): Outcome<readonly RowOf<Table<C>>[], Failure> {
  const readings = rows.map((values) => withNames(table, { values, problems: [] }, lists));
  const problems = problemsIn(readings);
  return problems.length > 0
    ? failure({ code: 'invalid', problems })
    : success(readings.map(({ values }) => values));
}

const isNamed = (name: string): boolean => name !== '';

/**
 * addToSheet for work that compares names with the lists. It is first given those that shared memory keeps, which costs no
 * call; what it then refuses is compared once more with the sheets themselves, for a name may just have been added.
 */
export function addNamed<C extends Columns, Value>(
  ports: Ports,
  table: Table<C>,
  work: (sheet: SheetSnapshot<C>, memory: MemoryValues, lists: NameLists) => Outcome<Value, Failure>,
  noteOf?: NoteOf<Value>,
): Outcome<Value, Failure> {
  const add = (fresh: NameLists | null): Outcome<Value, Failure> =>
    addToSheet(
      ports,
      table,
      (sheet, memory) => work(sheet, memory, { ...listsIn(memory), ...fresh }),
      noteOf,
    );
  const first = add(null);
  const sources = first.ok || first.failure.code !== 'invalid' ? [] : namedSources(first.failure.problems);
  if (sources.length === 0) return first;
  return andThen(readNameLists(ports, new Set(sources)), (fresh) => {
    const second = add(fresh);
    if (second.ok) remember(ports, fresh);
    return second;
  });
}
