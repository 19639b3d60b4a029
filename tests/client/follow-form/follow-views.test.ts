import { type ViewName, viewsOf, type Whose } from '../../../src/client/follow-form/follow-views';
import { followFacts } from '../../support/sidebars/hall-facts';

const idsShown = (whose: Whose) =>
  Object.fromEntries(
    Object.entries(viewsOf(followFacts.petitions, whose)).map(([view, matters]) => [
      view as ViewName,
      matters.map(({ row }) => Number(row.id.slice(-1))),
    ]),
  );

describe('the views of the followed petitions', () => {
  it('show everybody what is overdue, due this week, waiting elsewhere, open and closed', () => {
    expect(idsShown({ kind: 'all' })).toEqual({
      overdue: [1],
      'this-week': [2],
      waiting: [3],
      open: [1, 2, 3, 4],
      closed: [5, 6],
    });
  });

  it('show a unit its own matters, and those it supports as waiting for others', () => {
    expect(idsShown({ kind: 'units', units: ['Công an xã'] })).toEqual({
      overdue: [],
      'this-week': [2],
      waiting: [4],
      open: [2, 4],
      closed: [],
    });
  });

  it('show matters without a unit', () => {
    const matters = [...followFacts.petitions.slice(0, 1)].map((matter) => ({
      ...matter,
      row: { ...matter.row, draft: { ...matter.row.draft, unit: '' } },
    }));
    expect(viewsOf(matters, { kind: 'nobody' }).overdue).toHaveLength(1);
    expect(viewsOf(followFacts.petitions, { kind: 'nobody' }).open).toEqual([]);
  });
});
