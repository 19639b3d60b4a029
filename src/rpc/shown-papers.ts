import type { IssuedPapers } from '../application/papers/issue-papers';
import type { MadePapers } from '../application/papers/make-papers';
import type { PaperFormFacts, PaperKindRow, PaperRow } from '../application/papers/open-papers';

/** An answer with what the clerk has to know of the accounts of colleagues, in words. */
export type Noticed<Answer> = Omit<Answer, 'shared'> & { readonly notice?: string };

export interface ShownPaper extends Omit<PaperRow, 'warnings'> {
  readonly warnings: readonly string[];
}

export interface ShownPaperKind extends Omit<PaperKindRow, 'papers'> {
  readonly papers: readonly ShownPaper[];
}

export interface ShownPapers extends Omit<PaperFormFacts, 'kinds'> {
  readonly kinds: readonly ShownPaperKind[];
}

type Worded<Flawed> = Omit<Flawed, 'flaws'> & { readonly flaws: readonly string[] };

export interface ShownMadePapers extends Omit<Noticed<MadePapers>, 'flawed'> {
  readonly flawed: readonly Worded<MadePapers['flawed'][number]>[];
}

export interface ShownIssuedPapers extends Omit<Noticed<IssuedPapers>, 'refused'> {
  readonly refused: readonly Worded<IssuedPapers['refused'][number]>[];
}
