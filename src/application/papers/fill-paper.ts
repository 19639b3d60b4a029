import { addDays, isoDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { factsOf, type PaperFacts, type ToldField, toldFields } from '../../register/papers/paper-facts';
import { type MadePaperCode, paperKinds } from '../../register/papers/paper-kinds';
import type { PaperFlaw } from '../../register/papers/paper-report';
import { driveIdOf } from '../../register/settings/setting';
import type { Conference } from '../../register/tables/conferences';
import type { TagScope, TemplateTag } from '../../templates/document-engine';
import { lintPaper } from '../../templates/lint/paper-lint';
import { type Merge, openTemplate } from '../../templates/merge';
import type {
  BuiltPaper,
  PaperForm,
  PaperIdentity,
  PaperSources,
  PaperSubject,
} from '../../templates/papers/paper-form';
import { paperTagRules } from '../../templates/papers/parts/paper-tags';
import { tagKey } from '../../templates/tag-key';
import type { Ports } from '../ports';
import { addedHeaders } from '../rows/added-headers';
import type { PaperContext } from './paper-sources';

export interface FilledPaper {
  readonly built: BuiltPaper;
  readonly content: Uint8Array;
  readonly flaws: readonly PaperFlaw[];
  /** What it tells of the conference, as far as its template prints it. */
  facts(): PaperFacts;
}

/** Fills papers; each template is fetched once, however many papers are made of it. */
export interface PaperFiller {
  fill(form: PaperForm, subject: PaperSubject, identity: PaperIdentity): Outcome<FilledPaper, Failure>;
}

export function paperFiller(ports: Ports, context: PaperContext): PaperFiller {
  const { sources } = context;
  const engine = ports.documents.engine();
  const files = new Map<MadePaperCode, Uint8Array>();
  const merges = new Map<string, Merge>();

  function mergeFor(form: PaperForm, stage: 'draft' | 'complete'): Outcome<Merge, Failure> {
    const known = merges.get(`${form.kind} ${stage}`);
    if (known) return success(known);
    const file = files.get(form.kind);
    const word = file ? success(file) : templateOf(ports, sources, form.kind);
    if (!word.ok) return word;
    files.set(form.kind, word.value);
    const rules = paperTagRules(form, addedHeaders(form, context.sheets), stage);
    const opened = openTemplate(engine, word.value, rules);
    if (!opened.ok) return failure({ code: 'template-tags', problems: opened.failure, paper: form.kind });
    merges.set(`${form.kind} ${stage}`, opened.value);
    return opened;
  }

  return {
    fill(form, subject, identity) {
      const built = form.build(sources, subject, identity);
      const trouble = context.trouble();
      if (trouble) return failure(trouble);
      const isDraft = built.gaps.length > 0;
      const merge = mergeFor(form, isDraft ? 'draft' : 'complete');
      if (!merge.ok) return merge;
      const content = merge.value.fill(built.scope);
      if (!content.ok) return failure({ code: 'template-tags', problems: content.failure, paper: form.kind });
      // Whoever was told the day must be told that the conference is called off; what comes after it tells no day.
      const told = (field: ToldField): boolean =>
        field === 'status'
          ? paperKinds[form.kind].stage === 'before' && told('date')
          : tells(field, { form, sources, subject, identity }, built.scope, merge.value.tags);
      return success({
        built,
        content: content.value,
        flaws: lintPaper(engine.read(content.value), { kind: form.kind, isDraft }).filter(
          // The holes of a draft look like slips; its gaps name them.
          ({ kind }) => !isDraft || kind === 'leftover-tag' || kind === 'draft-mark',
        ),
        facts: () => factsOf(sources.conference, toldFields.filter(told)),
      });
    },
  };
}

/** The office's own template, or the built-in one. */
function templateOf(
  ports: Ports,
  { settings }: PaperSources,
  kind: MadePaperCode,
): Outcome<Uint8Array, Failure> {
  const own = driveIdOf(settings.papers.templates[kind]);
  return own === '' ? success(ports.documents.builtInTemplate(kind)) : ports.drive.exportWord(own);
}

interface PaperInput {
  readonly form: PaperForm;
  readonly sources: PaperSources;
  readonly subject: PaperSubject;
  readonly identity: PaperIdentity;
}

type PrintedField = Exclude<ToldField, 'status'>;

const anotherDay = isoDate('2001-01-01');

/** The same conference with another value in one field. */
function otherwise(conference: Conference, field: PrintedField): Conference {
  switch (field) {
    case 'date':
      return { ...conference, date: conference.date ? addDays(conference.date, 1) : anotherDay };
    case 'startTime':
      return { ...conference, startTime: conference.startTime === '23:59' ? '23:58' : '23:59' };
    default:
      return { ...conference, [field]: `${conference[field]} *` };
  }
}

/** Whether what the template prints would change with this field; so a paper is touched only by what it says. */
function tells(
  field: PrintedField,
  { form, sources, subject, identity }: PaperInput,
  scope: TagScope,
  tags: readonly TemplateTag[],
): boolean {
  const other = { ...sources, conference: otherwise(sources.conference, field) };
  return printed(form.build(other, subject, identity).scope, tags) !== printed(scope, tags);
}

/** The values that these tags print, as one text. */
function printed(scope: TagScope, tags: readonly TemplateTag[]): string {
  const byKey = new Map(Object.entries(scope).map(([name, value]) => [tagKey(name), value]));
  return JSON.stringify(
    tags.map(({ key, tags: inner }) => {
      const value = byKey.get(key);
      const rows = Array.isArray(value) ? (value as readonly TagScope[]) : null;
      // Tags inside a section may print what stands around it.
      return rows
        ? rows.map((row) => printed({ ...scope, ...row }, inner))
        : [value ?? '', inner.length === 0 ? '' : printed(scope, inner)];
    }),
  );
}
