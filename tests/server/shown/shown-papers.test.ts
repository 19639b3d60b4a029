import type { PaperFormFacts } from '../../../src/application/papers/open-papers';
import { shownPapers, withFlaws } from '../../../src/server/shown/shown-papers';
import { paperFormFacts } from '../../support/sidebars/paper-sidebar-facts';

const facts: PaperFormFacts = {
  ...paperFormFacts,
  kinds: paperFormFacts.kinds.map((kind) => ({
    ...kind,
    papers: kind.papers.map((paper) => ({
      ...paper,
      warnings:
        paper.id === 'VB-0002'
          ? [
              { kind: 'notice-late', lastDay: '2026-12-01' },
              { kind: 'recipient-expired', text: 'UBND huyện (B/c)' },
            ]
          : [],
    })),
  })),
};

describe('papers for their sidebar', () => {
  it('have their warnings in words, and all else as it is', () => {
    expect(shownPapers(facts)).toEqual(paperFormFacts);
  });

  it('have the findings of the linter in words', () => {
    const flaw = { kind: 'wrong-capital', paragraph: 14, excerpt: 'nhân dân', expected: 'Nhân dân' } as const;
    expect(withFlaws([{ id: 'VB-0002', flaws: [flaw] }])).toEqual([
      { id: 'VB-0002', flaws: ['Đoạn 14: Viết hoa chưa đúng: “nhân dân”; đúng là “Nhân dân”.'] },
    ]);
  });
});
