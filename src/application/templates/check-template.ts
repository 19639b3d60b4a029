import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { driveIdOf } from '../../register/settings/setting';
import { largestTemplate } from '../../register/settings/template-settings';
import { withNearestTags } from '../../templates/judge/broken-braces';
import { paperForms } from '../../templates/papers/registry';
import { checkTemplateTags, type TemplateFindings } from '../../templates/template-check';
import { keptTemplate } from '../documents/kept-templates';
import type { Ports } from '../ports';
import { headersFor, type JudgingSources, judgingSources } from './judging-sources';
import { type TemplatePreview, templatePreviews } from './template-previews';

export interface TemplateReport extends TemplateFindings {
  readonly previews: readonly TemplatePreview[];
}

/** Whether papers can be made from the template. */
export const isUsable = ({ problems, missing }: TemplateFindings): boolean =>
  problems.length === 0 && missing.length === 0;

/** The bytes of a file that a sidebar sent. */
export function sentFile(ports: Ports, base64: string): Outcome<Uint8Array, Failure> {
  const file = ports.documents.decode(base64);
  if (!file) return failure({ code: 'bad-request' });
  return file.length > largestTemplate
    ? failure({ code: 'file-too-large', megabytes: largestTemplate / 1_000_000 })
    : success(file);
}

/** Reports what a Word file would print as template, before it is used; null checks the one in use. */
export const checkTemplate = (
  ports: Ports,
  { kind, content }: { readonly kind: PaperKindCode; readonly content: string | null },
): Outcome<TemplateReport, Failure> =>
  andThen(judgingSources(ports, kind), (context) =>
    mapValue(content === null ? fileInUse(ports, context, kind) : sentFile(ports, content), (file) =>
      judgedTemplate(ports, context, kind, file),
    ),
  );

/** Checks a template by its tags and by the papers that it makes from the register now and from sample rows. */
export function judgedTemplate(
  ports: Ports,
  context: JudgingSources,
  kind: PaperKindCode,
  file: Uint8Array,
): TemplateReport {
  const findings = findingsOf(ports, kind, file, headersFor(context, kind));
  if (!isUsable(findings)) {
    const isReadable = findings.problems.length === 0;
    return { ...findings, previews: isReadable ? templatePreviews(ports, context, kind, file).previews : [] };
  }
  return { ...findings, ...templatePreviews(ports, context, kind, file) };
}

function fileInUse(
  ports: Ports,
  { sources }: JudgingSources,
  kind: PaperKindCode,
): Outcome<Uint8Array, Failure> {
  const id = driveIdOf(sources.settings.papers.templates[kind]);
  if (id === '') return success(ports.documents.builtInTemplate(kind));
  const word = ports.drive.exportWord(id);
  if (word.ok || word.failure.code !== 'template-missing') return word;
  const kept = keptTemplate(ports, kind, id);
  return kept ? success(kept.content) : word;
}

/** A file that is not a Word file is reported as one broken tag without a name; `added` are the office's columns. */
function findingsOf(
  ports: Ports,
  kind: PaperKindCode,
  file: Uint8Array,
  added: readonly string[],
): TemplateFindings {
  const engine = ports.documents.engine();
  const opened = engine.open(file);
  const builtIn = engine.open(ports.documents.builtInTemplate(kind));
  if (!opened.ok || !builtIn.ok) {
    const { tagNames } = paperForms[kind].rules(added, 'complete');
    const problems = opened.ok ? [] : withNearestTags(opened.failure, tagNames);
    return { tagCount: 0, problems, missing: [], leftOut: [] };
  }
  return checkTemplateTags(opened.value, builtIn.value, paperForms[kind], added);
}
