import { ask, type Desk } from '../stage/desk';

interface Paper {
  readonly id: string;
  readonly state: string;
  readonly gapCount: number;
  readonly saysDraft: boolean;
}

interface Kind {
  readonly kind: string;
  readonly nextNumber: string;
  readonly papers: readonly Paper[];
}

const kindsNow = (desk: Desk, conference: string): readonly Kind[] =>
  ask<{ readonly kinds: readonly Kind[] }>(desk, 'paper.open', { conference }).kinds;

/** Invitations have steps of their own; nothing of the season has to be corrected. */
const isMade = ({ kind }: Kind): boolean => kind !== 'invitation' && kind !== 'correction';

/** Makes every paper that the conference can have by now, the drafts again with what was typed meanwhile. */
export function makePapers(desk: Desk, conference: string): void {
  const kinds = kindsNow(desk, conference).filter(isMade);
  const wanted = kinds.map(({ kind }) => kind);
  ask(desk, 'paper.make', { conference, kinds: wanted, subjects: null, mode: 'drafts' });
}

/** Signs and issues what lacks nothing; what the linter holds back stays with the signer. */
export function issuePapers(
  desk: Desk,
  conference: string,
  { kinds, date }: { readonly kinds: readonly string[]; readonly date: string },
): void {
  for (const wanted of kinds) {
    const kind = kindsNow(desk, conference).find((one) => one.kind === wanted);
    const ready = kind?.papers.filter(
      ({ state, gapCount, saysDraft }) => state === 'draft' && gapCount === 0 && !saysDraft,
    );
    const papers = ready?.map(({ id }) => id) ?? [];
    if (!kind || papers.length === 0) continue;
    ask(desk, 'paper.sign', { papers, back: false });
    ask(desk, 'paper.issue', { conference, papers, number: kind.nextNumber, date });
  }
}
