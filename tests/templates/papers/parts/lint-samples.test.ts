import { paperCodes } from '../../../../src/register/papers/paper-kinds';
import { createDocumentEngine } from '../../../../src/templates/engine';
import { lintPaper } from '../../../../src/templates/lint/paper-lint';
import { fourConferences, papersOf, type ReadPaper } from '../../../support/papers/four-conferences';
import { sampleOf } from '../../../support/rules/sample';

const engine = createDocumentEngine();
const minutes = 60_000;

const flawsOf = ({ kind, isDraft, docx }: ReadPaper) => lintPaper(engine.read(docx), { kind, isDraft });

describe('the linter over all papers of four conferences', () => {
  const made = new Set<string>();

  // Two of the four make every kind.
  it.each(sampleOf(fourConferences, 2))(
    'finds nothing in those of $name',
    async (conference) => {
      const papers = await papersOf(conference);
      for (const { kind } of papers) made.add(kind);
      const withFlaws = papers.map((paper) => ({
        kind: paper.kind,
        about: paper.about,
        flaws: flawsOf(paper),
      }));
      expect(withFlaws.filter(({ flaws }) => flaws.length > 0)).toEqual([]);
    },
    3 * minutes,
  );

  it('leaves out no kind', () => {
    expect(paperCodes.filter((kind) => !made.has(kind))).toEqual([]);
  });
});
