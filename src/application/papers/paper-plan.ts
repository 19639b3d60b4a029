import type { MadePaperCode } from '../../register/papers/paper-kinds';
import type { Paper } from '../../register/tables/papers';
import type { PaperForm, PaperIdentity, PaperSources, PaperSubject } from '../../templates/papers/paper-form';
import { paperForms } from '../../templates/papers/registry';

/**
 * `missing` makes only what nobody made yet; `drafts` makes drafts again too; `anew` also begins a new paper where one
 * was issued, which it will replace.
 */
export type MakingMode = 'missing' | 'drafts' | 'anew';

export interface PlannedPaper {
  readonly form: PaperForm;
  readonly subject: PaperSubject;
  /** The draft that takes the new content; null for a new paper. */
  readonly row: Paper | null;
}

export const formsOf = (kinds: readonly MadePaperCode[]): readonly PaperForm[] =>
  kinds.flatMap((kind) => paperForms[kind] ?? []);

/** The rows of one paper, oldest first: an issued one may have been replaced. */
export const rowsOfPaper = (
  papers: readonly Paper[],
  kind: MadePaperCode,
  subject: string,
): readonly Paper[] => papers.filter((row) => row.kind === kind && row.subject === subject);

export const isIssued = ({ state }: Paper): boolean => state === 'issued' || state === 'replaced';

/** Number and date that the clerk gave already, which a draft made again keeps. */
export const identityOf = (row: Paper | null): PaperIdentity => ({
  number: row?.number ?? '',
  date: row?.date ?? null,
});

/** `subjects` null plans the paper of every subject. */
export function planPapers(
  form: PaperForm,
  sources: PaperSources,
  subjects: readonly string[] | null,
  mode: MakingMode,
): readonly PlannedPaper[] {
  return form.subjects(sources).flatMap((subject): readonly PlannedPaper[] => {
    if (subjects && !subjects.includes(subject.key)) return [];
    const last = rowsOfPaper(sources.papers, form.kind, subject.key).slice(-1)[0];
    if (!last) return [{ form, subject, row: null }];
    if (isIssued(last)) return mode === 'anew' ? [{ form, subject, row: null }] : [];
    const made = last.document !== '';
    return mode === 'missing' && made ? [] : [{ form, subject, row: last }];
  });
}
