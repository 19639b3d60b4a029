import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { Paper } from '../../register/tables/papers';
import type { PaperForm } from '../../templates/papers/paper-form';
import type { PaperIdentity, PaperSources } from '../../templates/papers/paper-sources';
import { paperForms } from '../../templates/papers/registry';
import type { PlannedPaper } from '../documents/fill-paper';

/** A paper with its line in `Văn bản`; null before it has one. */
export interface RegisteredPaper extends PlannedPaper {
  readonly row: Paper | null;
}

/**
 * `missing` makes only papers that do not exist; `drafts` also remakes drafts; `replace` also starts a new paper where
 * one was issued, which it will replace.
 */
export type MakingMode = 'missing' | 'drafts' | 'replace';

export const formsOf = (kinds: readonly PaperKindCode[]): readonly PaperForm[] =>
  [...new Set(kinds)].map((kind) => paperForms[kind]);

/** The rows of one paper, oldest first; each later one replaces the one before. */
export const rowsOfPaper = (
  papers: readonly Paper[],
  kind: PaperKindCode,
  subject: string,
): readonly Paper[] => papers.filter((row) => row.kind === kind && row.subject === subject);

/** Whether number and day can be corrected: until the paper leaves the office, also where a correction broke off. */
export const isCorrectable = ({ state, number, movedOn, receivedBy }: Paper): boolean =>
  (state === 'issued' || (state === 'to-sign' && number !== '')) && movedOn === null && receivedBy === '';

export const isIssued = ({ state }: Paper): boolean => state === 'issued' || state === 'replaced';

/** Number and date already given, which a remade draft keeps. */
export const identityOf = (row: Paper | null): PaperIdentity => ({
  number: row?.number ?? '',
  date: row?.date ?? null,
});

/** The papers to make, of all subjects if `subjects` is null. */
export function planPapers(
  form: PaperForm,
  sources: PaperSources,
  subjects: readonly string[] | null,
  mode: MakingMode,
): readonly RegisteredPaper[] {
  return form.subjects(sources).flatMap((subject): readonly RegisteredPaper[] => {
    if (subjects && !subjects.includes(subject.key)) return [];
    const planned = (row: Paper | null) => [{ form, subject, identity: identityOf(row), row }];
    const last = rowsOfPaper(sources.papers, form.kind, subject.key).slice(-1)[0];
    if (!last) return planned(null);
    if (isIssued(last)) return mode === 'replace' ? planned(null) : [];
    return mode === 'missing' && last.document !== '' ? [] : planned(last);
  });
}
