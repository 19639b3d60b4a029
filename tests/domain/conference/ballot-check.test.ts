import { ballotFlaws } from '../../../src/domain/conference/ballot-check';

const tally = { issued: 530, collected: 522, valid: 520, invalid: 2, first: 400, second: 100, third: 20 };
const kinds = (change: Partial<Record<keyof typeof tally, number | null>>) =>
  ballotFlaws({ ...tally, ...change }).map(({ kind }) => kind);

describe('the tally of a ballot (S33)', () => {
  it('accepts possible sums and an unfinished tally', () => {
    expect([kinds({}), kinds({ third: null, invalid: null })]).toEqual([[], []]);
  });

  it('refuses more ballots collected than issued, and parts that do not add up', () => {
    expect(kinds({ collected: 531 })).toEqual(['more-collected', 'validity-differs']);
    expect(kinds({ invalid: 3 })).toEqual(['validity-differs']);
    expect(kinds({ third: 21 })).toEqual(['levels-differ']);
  });
});
