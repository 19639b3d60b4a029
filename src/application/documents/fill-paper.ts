import type { Failure, TagFailure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { factsOf, type PaperFacts } from '../../register/papers/paper-facts';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { PaperFlaw } from '../../register/papers/paper-report';
import type { DocumentEngine } from '../../templates/document-engine';
import { lintPaper } from '../../templates/lint/paper-lint';
import type { PaperParagraph } from '../../templates/lint/paper-text';
import { type Merge, openTemplate } from '../../templates/merge';
import type { BuiltPaper, PaperForm, PaperSubject } from '../../templates/papers/paper-form';
import type { PaperIdentity, PaperSources } from '../../templates/papers/paper-sources';
import { bodyOfPaper } from '../../templates/papers/parts/competent-body';
import type { Ports } from '../ports';
import { announcedBy } from './announced-fields';

/** A paper to make: its kind, its subject, and the number and date that it carries. */
export interface PlannedPaper<Subject extends PaperSubject = PaperSubject> {
  readonly form: PaperForm<Subject>;
  readonly subject: Subject;
  readonly identity: PaperIdentity;
}

export interface FilledPaper {
  readonly built: BuiltPaper;
  readonly content: Uint8Array;
  /** The template's tags and its own text. */
  readonly printed: Pick<Merge, 'tags' | 'texts'>;
  /** Paragraphs of the filled document. */
  readBack(): readonly PaperParagraph[];
  /** Findings of the linter, which runs at the first call. */
  flaws(): readonly PaperFlaw[];
  /** What it states of the conference, and the body to which it passes a matter on. */
  facts(): PaperFacts;
}

export interface FillContext {
  readonly sources: PaperSources;
  /** The office's own columns in the sheets of this form. */
  addedHeaders(form: Pick<PaperForm, 'needs'>): readonly string[];
  /** The failure of a source that was read lazily. */
  trouble(): Failure | null;
}

export interface PaperFiller {
  fill(paper: PlannedPaper): Outcome<FilledPaper, Failure>;
}

/** Fills papers; each template is fetched once. */
export function paperFiller(
  ports: Ports,
  { sources, addedHeaders, trouble }: FillContext,
  templateOf: (kind: PaperKindCode) => Outcome<Uint8Array, Failure>,
): PaperFiller {
  let loaded: DocumentEngine | undefined;
  const engine = (): DocumentEngine => {
    loaded ??= ports.documents.engine();
    return loaded;
  };
  const templates = new Map<PaperKindCode, Uint8Array>();
  const merges = new Map<string, Merge>();
  const tagsFailure = (kind: PaperKindCode, problems: readonly TagFailure[]): Outcome<never, Failure> =>
    failure({ code: 'template-tags', problems, ...(kind === 'invitation' ? {} : { paper: kind }) });

  function mergeFor(form: PaperForm, stage: 'draft' | 'complete'): Outcome<Merge, Failure> {
    const earlier = merges.get(`${form.kind} ${stage}`);
    if (earlier) return success(earlier);
    const template = templates.get(form.kind);
    const word = template ? success(template) : templateOf(form.kind);
    if (!word.ok) return word;
    templates.set(form.kind, word.value);
    const opened = openTemplate(engine(), word.value, form.rules(addedHeaders(form), stage));
    if (!opened.ok) return tagsFailure(form.kind, opened.failure);
    merges.set(`${form.kind} ${stage}`, opened.value);
    return opened;
  }

  return {
    fill({ form, subject, identity }) {
      const built = form.build(sources, subject, identity);
      const failed = trouble();
      if (failed) return failure(failed);
      const isDraft = built.gaps.length > 0;
      const merge = mergeFor(form, isDraft ? 'draft' : 'complete');
      if (!merge.ok) return merge;
      const content = merge.value.fill(built.scope, built.summary);
      if (!content.ok) return tagsFailure(form.kind, content.failure);
      let flaws: readonly PaperFlaw[] | undefined;
      let paragraphs: readonly PaperParagraph[] | undefined;
      const readBack = (): readonly PaperParagraph[] => {
        paragraphs ??= engine().read(content.value);
        return paragraphs;
      };
      return success({
        built,
        content: content.value,
        printed: merge.value,
        readBack,
        flaws() {
          flaws ??= lintPaper(readBack(), { kind: form.kind, isDraft }).filter(
            // The blanks of a draft look like mistakes; its gaps name them.
            ({ kind }) => !isDraft || kind === 'leftover-tag' || kind === 'draft-mark',
          );
          return flaws;
        },
        facts() {
          const fields = announcedBy(
            form.kind,
            sources.conference,
            (conference) => form.build({ ...sources, conference }, subject, identity).scope,
            merge.value.tags,
          );
          const body = bodyOfPaper({ kind: form.kind, subject: subject.key }, sources);
          return { ...factsOf(sources.conference, fields), ...(body === undefined ? {} : { body }) };
        },
      });
    },
  };
}
