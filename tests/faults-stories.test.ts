import { readFileSync } from 'node:fs';
import { timesOf } from './support/rules/sample';
import { seedOf } from './support/rules/seed';
import { mutants } from './tools/faults/mutants/mutants';
import { mutatedSource } from './tools/faults/mutants/mutated-source';
import { rotten } from './tools/faults/mutants/try-mutants';
import { damages } from './tools/faults/stories/damages';
import { randomHistories } from './tools/faults/stories/histories';
import { crowds, manyWriters } from './tools/faults/stories/many-writers';
import { tenYears } from './tools/faults/stories/ten-years';
import { Worlds } from './tools/faults/worlds/worlds';

jest.setTimeout(240_000);

const selection = { atMost: Number.POSITIVE_INFINITY, seed: seedOf(5) };
/** Samples; `npm run faults` plays ten years, and `npm run faults -- --histories N` more histories. */
const [years, histories] = [timesOf(1, 3), timesOf(1, 6)];

describe('the register over a longer time', () => {
  const worlds = new Worlds('dist');

  it.each(crowds)('loses nothing when %d people save at once', (writers) => {
    const { tried, failures } = manyWriters(worlds, writers, { ...selection, atMost: 1 });
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });

  it('sends each reminder of some years once, late ones marked', () => {
    const troubled = { ...selection, name: 'skipped-and-doubled' };
    expect(tenYears(worlds, selection.seed, troubled, years)).toMatchObject({ tried: 1, failures: [] });
  });

  it('tells of every letter that does not leave a register that was damaged', () => {
    const { tried, failures } = damages(worlds, { ...selection, atMost: 1 });
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });

  it('survives random histories of 200 events', () => {
    expect(randomHistories(worlds, selection, histories)).toMatchObject({ tried: histories, failures: [] });
  });
});

describe('the harness', () => {
  it('refuses a mutation that fits no place of its function, or several', () => {
    const source = 'export function ask(a: number): number { if (a > 1) return f(a, 1); return f(a, 2); }';
    const at = (find: string) =>
      mutatedSource(source, { file: 'ask.ts', within: 'ask', find, replace: '$x' });
    expect(at('f($x, 2)')).toContain('return a;');
    expect(() => at('f($x, $y)')).toThrow('ask in ask.ts holds 2 places like: f($x, $y)');
    expect(() => at('f($x, 3)')).toThrow('ask in ask.ts holds no places like: f($x, 3)');
  });

  it('names for all that once broke the tests that say what is right', () => {
    const [, table = ''] =
      /<!-- once broken -->([\s\S]*)<!-- \/once broken -->/.exec(
        readFileSync('tests/tools/faults/README.md', 'utf8'),
      ) ?? [];
    const rows = [...table.matchAll(/^\| (V\d+) \|.*\| (.*) \|$/gm)].map(([, name = '', files = '']) => ({
      name,
      sources: [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => readFileSync(`tests/${file}`, 'utf8')),
    }));
    expect(rows.map(({ name }) => name)).toEqual(Array.from({ length: 13 }, (_, index) => `V${index + 1}`));
    // V7 is about these checks themselves, which say so of every operation.
    const untitled = rows.filter(
      ({ name, sources }) =>
        name !== 'V7' && !sources.every((source) => new RegExp(`['"\`]${name}[: ]`).test(source)),
    );
    expect(untitled).toEqual([]);
  });

  it('finds the place of every mutant and the test that must show it', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    expect(mutants.flatMap(rotten)).toEqual([]);
  });
});
