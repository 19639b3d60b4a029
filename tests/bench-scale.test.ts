import { scaledActions, scaleGoals } from './tools/bench/season/season-scale';

describe('the bench in a register of five years, in its short form and without the documents', () => {
  it('finds that every form and save makes the same calls for 60 and 600 matters, 100 and 500 people', () => {
    const size = { villages: 40, people: 500, matters: 600 };
    const scaled = scaledActions({ size, isIncluded: ({ slow }) => !slow });
    expect(scaled.length).toBeGreaterThan(30);
    expect(scaleGoals(scaled).filter(({ met }) => !met)).toEqual([]);
  }, 240_000);
});
