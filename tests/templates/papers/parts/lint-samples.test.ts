import { type MadePaperCode, madePaperCodes, paperKinds } from '../../../../src/register/papers/paper-kinds';
import type { PaperFlaw } from '../../../../src/register/papers/paper-report';
import { createDocumentEngine } from '../../../../src/templates/engine';
import { lintPaper } from '../../../../src/templates/lint/paper-lint';
import type { PaperSources } from '../../../../src/templates/papers/paper-sources';
import { paperForms } from '../../../../src/templates/papers/registry';
import { beforeConference, communeOf, sourcesOf2023 } from '../../../support/papers/paper-samples';
import { signed } from '../../../support/papers/paper-sources';
import { buildPaper, printPaper } from '../../../support/papers/print-paper';

const engine = createDocumentEngine();
const minutes = 60_000;

interface Linted {
  readonly kind: MadePaperCode;
  readonly about: string;
  readonly flaws: readonly PaperFlaw[];
}

/** Every paper of these kinds from the sources, linted as when it is made. */
async function lintAll(kinds: readonly MadePaperCode[], sources: PaperSources): Promise<readonly Linted[]> {
  const linted: Linted[] = [];
  for (const kind of kinds) {
    const subjects = paperForms[kind]?.subjects(sources) ?? [];
    for (const [place, { label }] of subjects.entries()) {
      const isDraft = buildPaper(kind, sources, signed, place).gaps.length > 0;
      const paragraphs = engine.read(await printPaper(kind, sources, signed, place));
      linted.push({ kind, about: label, flaws: lintPaper(paragraphs, { kind, isDraft }) });
    }
  }
  return linted;
}

const withFlaws = (papers: readonly Linted[]) => papers.filter(({ flaws }) => flaws.length > 0);

const before = madePaperCodes.filter((kind) => paperKinds[kind].stage === 'before');
const after = madePaperCodes.filter((kind) => paperKinds[kind].stage !== 'before');

describe('the linter over all papers', () => {
  it(
    'finds nothing in the papers of the office in February 2023',
    async () => {
      expect(withFlaws(await lintAll(before, sourcesOf2023))).toEqual([]);
    },
    minutes,
  );

  it(
    'finds nothing in the papers of a commune of 21 villages in 2026',
    async () => {
      const commune = communeOf(21, 168, 40);
      const papers = [
        ...(await lintAll(before, beforeConference(commune))),
        ...(await lintAll(after, commune)),
      ];
      expect(withFlaws(papers)).toEqual([]);
      expect(papers.length).toBeGreaterThan(40);
    },
    minutes,
  );

  it(
    'finds nothing in the papers for 500 people and 150 matters',
    async () => {
      const commune = communeOf(40, 500, 150);
      const kinds = after.filter((kind) => paperKinds[kind].per === 'conference');
      const papers = [
        ...(await lintAll(before, beforeConference(commune))),
        ...(await lintAll(kinds, commune)),
      ];
      expect(withFlaws(papers)).toEqual([]);
    },
    minutes,
  );
});
