import { type PaperKindCode, paperKinds } from '../../register/papers/paper-kinds';
import type { PaperFormFacts, PaperKindRow, PaperRow } from '../../rpc/answers';

export type Stage = 'before' | 'day' | 'after';

export const labelOf = (kind: PaperKindCode): string => paperKinds[kind].label;

/** A paper's name including its kind. */
export const nameOf = (kind: PaperKindCode, about: string): string =>
  about === '' ? labelOf(kind) : `${labelOf(kind)}, ${about}`;

export const isNumbered = (kind: PaperKindCode): boolean => paperKinds[kind].symbol.form !== 'none';

/** The current paper of each subject, made or not. */
export function currentPapers({ papers }: PaperKindRow): readonly PaperRow[] {
  const last = new Map(papers.map((paper) => [paper.subject, paper]));
  return [...last.values()];
}

export const isDone = ({ state }: PaperRow): boolean => state === 'issued' || state === 'replaced';

/** A draft that may go to the signer. */
export const isReady = (paper: PaperRow): boolean =>
  paper.state === 'draft' && paper.gapCount === 0 && !paper.saysDraft;

/** An issued paper that is out of date. */
export interface Touched {
  readonly kind: PaperKindRow;
  readonly paper: PaperRow;
}

export const touchedPapers = (facts: PaperFormFacts): readonly Touched[] =>
  facts.kinds.flatMap((kind) =>
    kind.papers.flatMap((paper) =>
      paper.state === 'issued' && paper.renotify !== '' ? [{ kind, paper }] : [],
    ),
  );

/** The kinds of a stage; a correction only if something changed. */
export const kindsOfStage = (facts: PaperFormFacts, stage: Stage): readonly PaperKindRow[] =>
  facts.kinds.filter(
    (row) =>
      paperKinds[row.kind].stage === stage &&
      (row.kind !== 'correction' ||
        touchedPapers(facts).length > 0 ||
        row.papers.some(({ state }) => state !== 'none')),
  );
