import type { Table } from '../../src/register/table';
import { workbook } from '../../src/register/workbook';
import { formulasOf, storedAs, storedRows } from '../support/host/office';
import { sampleOf } from '../support/rules/sample';
import { hostileTexts, turned } from './inputs/corpus';
import { probedOffice, type Way, writeRows } from './readers/probed-office';

type Draft = Readonly<Record<string, string>>;

/** The key of a row: all different, and dates stay dates. */
function keyOf({ columns, key }: Table, number: number): string {
  const column = columns[key];
  if (column?.kind !== 'date') return `M-${1000 + number}`;
  return new Date(Date.UTC(2030, 0, 1 + number)).toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** Rows with every text in every field that accepts it; a field that refuses it stays blank. */
const rowsFor = (table: Table, texts: readonly string[], turn: number): readonly Draft[] =>
  sampleOf([...texts.keys()], texts.length / 6).map((row) => {
    const fields = Object.entries(table.columns).map(([field, column], at) => {
      const text = turned(texts, row + turn, at);
      return [field, column.read(text).ok ? text : ''] as const;
    });
    return { ...Object.fromEntries(fields), [table.key]: keyOf(table, row) };
  });

const stored = ({ columns }: Table, draft: Draft): object =>
  Object.fromEntries(
    Object.entries(columns).map(([field, column]) => {
      const reading = column.read(draft[field] ?? '');
      return [column.header, reading.ok ? storedAs(column.write(reading.value)) : 'unread'];
    }),
  );

const host = probedOffice();
const start = host.snapshot();

/** The cells of the written rows, by key and under the declared headers. */
function standing(table: Table, drafts: readonly Draft[]): readonly object[] {
  const header = table.columns[table.key]?.header ?? '';
  const rows = new Map(storedRows(host, table.tab).map((row) => [row[header], row]));
  return drafts.map((draft) => {
    const cells = stored(table, draft) as Record<string, unknown>;
    const row = rows.get(cells[header] as string);
    return Object.fromEntries(Object.keys(cells).map((name) => [name, row?.[name] ?? null]));
  });
}

const atOnce = 150;

// Every declared sheet with all its columns.
describe.each(workbook.map((table) => [table.tab, table] as const))(
  'texts in the cells of %s',
  (tab, table) => {
    const wrong = (drafts: readonly Draft[]): readonly unknown[] => {
      const expected = drafts.map((draft) => stored(table, draft));
      return standing(table, drafts).flatMap((row, at) =>
        JSON.stringify(row) === JSON.stringify(expected[at]) ? [] : [{ row, expected: expected[at] }],
      );
    };

    it('are stored as cleaned by the columns, in all ways of writing, and none becomes a formula', () => {
      host.restore(start);
      const formulas = formulasOf(host);
      // Each text comes in other fields of other rows too.
      const drafts = rowsFor(table, hostileTexts, 0);
      for (let from = 0; from < drafts.length; from += atOnce)
        writeRows(host, tab, drafts.slice(from, from + atOnce), 'append');
      expect(wrong(drafts)).toEqual([]);
      const few = sampleOf(drafts, 8);
      // The key of `Ngày nghỉ` is the day; no row is changed by key.
      const ways: readonly Way[] = table.columns[table.key]?.kind === 'date' ? [] : ['changeBlock', 'change'];
      for (const [turn, how] of ways.entries()) {
        const others = rowsFor(table, hostileTexts, 13 * (turn + 1));
        const changed = drafts.flatMap((draft, at) => (few.includes(draft) ? [others[at] ?? {}] : []));
        writeRows(host, tab, changed, how);
        expect(wrong(changed)).toEqual([]);
      }
      host.restore(start);
      writeRows(host, tab, few, 'append');
      expect(wrong(few)).toEqual([]);
      expect(formulasOf(host)).toEqual(formulas);
    }, 120_000);
  },
);
