import { differences, mergedDraft } from '../../../../src/client/ui/rows/merged-drafts';

const base = { fullName: 'Lê A', phone: '0912345678', title: 'Trưởng thôn', note: '' };

describe('two people editing one row', () => {
  it('propose the value changed by only one person, and mine if both changed it', () => {
    const mine = { ...base, phone: '0987654321', note: 'vắng' };
    const theirs = { ...base, phone: '0900000000', title: 'Bí thư chi bộ' };
    expect(differences(base, mine, theirs)).toEqual([
      { field: 'phone', mine: '0987654321', theirs: '0900000000', proposed: 'mine' },
      { field: 'title', mine: 'Trưởng thôn', theirs: 'Bí thư chi bộ', proposed: 'theirs' },
      { field: 'note', mine: 'vắng', theirs: '', proposed: 'mine' },
    ]);
  });

  it('have no difference if both typed the same', () => {
    const same = { ...base, phone: '0987654321' };
    expect(differences(base, same, { ...same })).toEqual([]);
  });

  it('keep mine except where theirs was chosen', () => {
    const mine = { ...base, phone: '1', note: 'a' };
    const theirs = { ...base, phone: '2', note: 'b' };
    expect(mergedDraft(mine, theirs, { phone: 'theirs', note: 'mine' })).toEqual({
      ...base,
      phone: '2',
      note: 'a',
    });
  });
});
