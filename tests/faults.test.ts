import { isCaught, tryMutants } from './faults/mutants';
import { operations } from './faults/operations';
import { crashEverywhere } from './faults/single-crashes';
import { Worlds } from './faults/worlds';

jest.setTimeout(240_000);

/** The short form; `npm run faults` tries every point. A rehearsal of set-up alone takes seconds. */
const everyNth = (name: string): number => (name === 'set-up' || name === 'repair' ? 400 : 13);

describe('an operation that breaks off anywhere, done again as people would', () => {
  const worlds = new Worlds('dist');

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s loses nothing and repeats nothing',
    (name, operation) => {
      const every = everyNth(name);
      const { points, failures, onReview } = crashEverywhere(worlds, operation, { every, offset: 5 });
      expect(failures).toEqual([]);
      expect(points).toBeGreaterThan(0);
      expect(onReview).toBeLessThanOrEqual(1);
    },
  );
});

describe('the harness', () => {
  it('catches every safeguard that is taken out of the add-on', () => {
    expect(tryMutants('dist').filter((mutant) => !isCaught(mutant))).toEqual([]);
  });
});
