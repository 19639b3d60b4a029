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

/** Invitations have their own steps, and the season needs no corrections. */
const isMade = ({ kind }: Kind): boolean => kind !== 'invitation' && kind !== 'correction';

/** Makes all papers possible by now, and drafts again with the current data. */
export function makePapers(desk: Desk, conference: string): void {
  const kinds = kindsNow(desk, conference).filter(isMade);
  ask(desk, 'paper.make', {
    conference,
    kinds: kinds.map(({ kind }) => kind),
    subjects: null,
    mode: 'drafts',
  });
}

/** Signs and issues complete papers; papers with flaws stay with the signer. */
export function issuePapers(
  desk: Desk,
  conference: string,
  { kinds, date }: { readonly kinds: readonly string[]; readonly date: string },
): void {
  for (const code of kinds) {
    const kind = kindsNow(desk, conference).find(({ kind: name }) => name === code);
    const ready = kind?.papers.filter(
      ({ state, gapCount, saysDraft }) => state === 'draft' && gapCount === 0 && !saysDraft,
    );
    const papers = ready?.map(({ id }) => id) ?? [];
    if (!kind || papers.length === 0) continue;
    ask(desk, 'paper.sign', { papers, back: false });
    ask(desk, 'paper.issue', { conference, papers, number: kind.nextNumber, date });
  }
}
