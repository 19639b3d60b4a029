import type { BallotCounts } from '../../../src/domain/conference/ballot-check';
import { countsThatDiffer, invalidCounts } from '../../../src/domain/conference/ballot-tally';

const counts = (values: Partial<BallotCounts> = {}): BallotCounts => ({
  issued: 530,
  collected: 522,
  valid: 520,
  invalid: 2,
  first: 400,
  second: 100,
  third: 20,
  ...values,
});

describe('the tally of a ballot', () => {
  it('is complete when collected, valid and answered add up', () => {
    expect(invalidCounts(counts())).toEqual([]);
    expect(
      invalidCounts(counts({ issued: 0, collected: 0, valid: 0, invalid: 0, first: 0, second: 0, third: 0 })),
    ).toEqual([]);
  });

  it.each<[string, Partial<BallotCounts>, readonly string[]]>([
    ['more came back than went out', { issued: 521 }, ['collected']],
    ['valid and invalid are not what came back', { invalid: 3 }, ['valid']],
    ['one question has more answers than valid ballots', { third: 21 }, ['first']],
    ['one question has fewer answers than valid ballots', { third: 19 }, ['first']],
    ['something is not typed yet', { invalid: null, third: null }, ['invalid', 'third']],
    ['a count is below nothing', { invalid: -2, collected: 518 }, ['invalid']],
    ['nothing fits', { issued: 1, invalid: 9, first: 900 }, ['collected', 'valid', 'first']],
  ])('is refused when %s', (_case, values, expected) => {
    expect(invalidCounts(counts(values))).toEqual(expected);
  });

  it('counts the same ballot papers for each of its questions', () => {
    expect(countsThatDiffer(counts(), counts({ first: 1 }))).toEqual([]);
    expect(countsThatDiffer(counts(), counts({ collected: 521, valid: 519 }))).toEqual([
      'collected',
      'valid',
    ]);
  });
});
