import { madePaperCodes } from '../src/register/papers/paper-kinds';
import { timesOf } from './support/rules/sample';
import { besideReads, paperFigures, paperGoals } from './tools/bench/operations/paper-calls';

describe('calls of Google for papers', () => {
  // More than 25 documents are a long job.
  const replies = timesOf(26, 150);
  const figures = paperFigures(replies);

  it('can be counted for every kind', () => {
    expect(figures.kinds.filter(({ made }) => made === 0)).toEqual([]);
    expect(figures.kinds.map(({ what }) => what)).toEqual(madePaperCodes);
  });

  it('are at most six for each paper of a stage made together, and for replies one more than for invitations', () => {
    const missed = paperGoals(figures).filter(({ met }) => !met);
    expect(missed.map(({ id }) => id)).toEqual(['P10 one paper alone']);
    expect(figures.replies.made).toBe(replies);
  });

  it('are for a single paper those that prevent loss and duplicates, and one for each sheet', () => {
    const single = figures.kinds.filter(({ made }) => made === 1);
    expect(single.map(({ what, calls, reads }) => [what, calls - reads])).toEqual(
      single.map(({ what }) => [what, besideReads]),
    );
    expect(Math.max(...figures.kinds.map(({ reads }) => reads))).toBeLessThanOrEqual(9);
  });
});
