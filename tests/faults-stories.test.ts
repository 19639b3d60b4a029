import { seedOf } from './support/rules/seed';
import { randomHistories } from './tools/faults/checks/histories';
import { crowds, manyWriters } from './tools/faults/checks/many-writers';
import { tenYears } from './tools/faults/checks/ten-years';
import { isCaught, mutantText, tryMutants } from './tools/faults/mutants/mutants';
import { Worlds } from './tools/faults/worlds/worlds';

jest.setTimeout(240_000);

const selection = { atMost: Number.POSITIVE_INFINITY, seed: seedOf(5) };
/** What fits into the time of a test run; `npm run faults -- --histories N` plays as many as one likes. */
const histories = 12;

describe('the register over a longer time', () => {
  const worlds = new Worlds('dist');

  it.each(crowds)('loses nothing when %d people save at once', (writers) => {
    const { tried, failures } = manyWriters(worlds, writers, { ...selection, atMost: 2 });
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });

  it('sends each reminder of ten years once, late ones marked', () => {
    const troubled = { ...selection, name: 'skipped-and-doubled' };
    expect(tenYears(worlds, selection.seed, troubled)).toMatchObject({ tried: 1, failures: [] });
  });

  it('comes through random histories of 200 events', () => {
    expect(randomHistories(worlds, selection, histories)).toMatchObject({ tried: histories, failures: [] });
  });
});

describe('the harness', () => {
  it('catches every safeguard that is taken out of the add-on', () => {
    expect(
      tryMutants('dist')
        .filter((mutant) => !isCaught(mutant))
        .map(mutantText),
    ).toEqual([]);
  });
});
