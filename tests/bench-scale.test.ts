import { timesOf } from './support/rules/sample';
import { scaledActions, scaleGoals } from './tools/bench/season/season-scale';

describe('the bench in a register of five years, in its short form and without the documents', () => {
  it('finds that every form and save makes the same calls for few and for many matters and people', () => {
    const size = { villages: 40, people: timesOf(200, 500), matters: timesOf(200, 600) };
    const scaled = scaledActions({ size, isIncluded: ({ slow }) => !slow });
    expect(scaled.length).toBeGreaterThan(30);
    expect(scaleGoals(scaled).filter(({ met }) => !met)).toEqual([]);
  }, 240_000);
});
