import type { TagFailure } from '../../domain/failure';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { TagScope, TagValue } from '../../templates/document-engine';
import { openTemplate } from '../../templates/merge';
import type { PaperSources } from '../../templates/papers/paper-sources';
import { paperForms } from '../../templates/papers/registry';
import { printedText } from '../documents/announced-fields';
import { identityOf } from '../papers/paper-plan';
import type { Ports } from '../ports';
import { headersFor, type JudgingSources } from './judging-sources';
import { sampleSources } from './sample-rows';

/** A filled template as text, one paragraph a line. */
export interface TemplatePreview {
  /** The paper's subject; '' for a paper about the whole conference. */
  readonly about: string;
  /** Made from sample rows, because the register has none. */
  readonly isSample: boolean;
  readonly lines: readonly string[];
}

const linesShown = 120;

/** The first, the longest and the last, as a long name or address may break the layout. */
function outermost<Item>(items: readonly Item[], length: (item: Item) => number): readonly Item[] {
  const longest = items.reduce<Item | undefined>(
    (best, item) => (best === undefined || length(item) > length(best) ? item : best),
    undefined,
  );
  const [first, last] = [items[0], items[items.length - 1]];
  return [...new Set([first, longest, last])].filter((item): item is Item => item !== undefined);
}

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** Cuts long lists inside a paper to their outermost rows too. */
function shortened(scope: TagScope): TagScope {
  const cut = (value: TagValue): TagValue =>
    typeof value === 'object' ? outermost(value, sizeOf).map(shortened) : value;
  return Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, cut(value)]));
}

interface TemplateLetters {
  readonly previews: readonly TemplatePreview[];
  /** The first problems that block making papers from the register. */
  readonly problems: readonly TagFailure[];
}

const problemsNamed = 20;

/** What the template would print from the register now; empty without anything to print. */
export function templatePreviews(
  ports: Ports,
  judging: JudgingSources,
  kind: PaperKindCode,
  docx: Uint8Array,
): TemplateLetters {
  const engine = ports.documents.engine();
  const form = paperForms[kind];
  const opened = openTemplate(engine, docx, form.rules(headersFor(judging, kind), 'draft'));
  if (!opened.ok) return { previews: [], problems: opened.failure };
  const papersOf = (sources: PaperSources) =>
    form.subjects(sources).map((subject) => ({
      about: subject.label,
      scope: form.build(sources, subject, identityOf(null)).scope,
    }));
  const samples = papersOf(sampleSources(judging.sources, judging.addedHeaders));
  const own = judging.isSample ? [] : papersOf(judging.sources);
  const papers = own.length > 0 ? own : samples;
  const failures = [...own, ...samples].flatMap(({ scope }) => opened.value.problems(scope));
  const problems = [...new Map(failures.map((one) => [JSON.stringify(one), one])).values()].slice(
    0,
    problemsNamed,
  );
  if (problems.length > 0) return { previews: [], problems };
  const previews = outermost(papers, ({ scope }) => printedText(scope, opened.value.tags).length).flatMap(
    ({ about, scope }) => {
      const filled = opened.value.fill(shortened(scope));
      if (!filled.ok) return [];
      const lines = engine.read(filled.value).map(({ text }) => text.trim());
      return [
        {
          about,
          isSample: own.length === 0,
          lines: lines.filter((text) => text !== '').slice(0, linesShown),
        },
      ];
    },
  );
  return { previews, problems };
}
