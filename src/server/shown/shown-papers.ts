import type { PaperFormFacts, PaperKindRow } from '../../application/papers/open-papers';
import { paperFlawSentence } from '../../register/papers/paper-flaw-text';
import type { PaperFlaw } from '../../register/papers/paper-report';
import type { ShownPaperKind, ShownPapers } from '../../rpc/shown-papers';
import { paperWarningSentence } from '../../text/failures/paper-warning';

const shownKind = ({ papers, ...kind }: PaperKindRow): ShownPaperKind => ({
  ...kind,
  papers: papers.map((paper) => ({ ...paper, warnings: paper.warnings.map(paperWarningSentence) })),
});

export const shownPapers = (facts: PaperFormFacts): ShownPapers => ({
  ...facts,
  kinds: facts.kinds.map(shownKind),
});

/** The linter's findings in words. */
export const withFlaws = <Paper extends { readonly flaws: readonly PaperFlaw[] }>(papers: readonly Paper[]) =>
  papers.map((paper) => ({ ...paper, flaws: paper.flaws.map(paperFlawSentence) }));
