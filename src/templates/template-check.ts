import type { TagFailure } from '../domain/failure';
import type { PaperKindCode } from '../register/papers/paper-kinds';
import type { OpenTemplate, TemplateTag } from './document-engine';
import type { PaperForm } from './papers/paper-form';
import { frameTags } from './papers/parts/frame';
import { nearestTag, tagKey } from './tag-key';
import type { ExplainedTag } from './tags';

export interface TemplateFindings {
  /** How many different tags the register knows. */
  readonly known: number;
  readonly problems: readonly TagFailure[];
  /** Tags without which the paper would say nothing. */
  readonly missing: readonly string[];
  /** Other tags of the built-in template that this one does without, as where the office typed its own name. */
  readonly leftOut: readonly string[];
}

const everyTag = (tags: readonly TemplateTag[]): readonly TemplateTag[] =>
  tags.flatMap((tag) => [tag, ...everyTag(tag.tags)]);

/** Number and day must come from the register; the rest of the frame an office may type into its own file. */
const neverTyped: readonly string[] = ['Số, ký hiệu', 'Địa danh, ngày tháng', 'Dự thảo'];

const mayBeTyped =
  (kind: PaperKindCode) =>
  ({ name, source }: ExplainedTag): boolean =>
    !neverTyped.includes(name) && (source === 'Cấu hình' || (kind !== 'invitation' && name in frameTags));

/**
 * What a template would print, before it is used and without any row of the register: tags that nobody knows, and what
 * the built-in template has and this one lacks. `added` are columns that the office added.
 */
export function checkTemplateTags(
  { tags }: OpenTemplate,
  builtIn: OpenTemplate,
  form: Pick<PaperForm, 'kind' | 'tags' | 'rules'>,
  added: readonly string[],
): TemplateFindings {
  const isTyped = mayBeTyped(form.kind);
  const names = form.rules(added, 'complete').known;
  const knownKeys = new Set(names.map(tagKey));
  const used = new Map(everyTag(tags).map((tag) => [tag.key, tag]));
  const unknown = [...used.values()].filter(({ key }) => !knownKeys.has(key));
  const absent = [...new Set(everyTag(builtIn.tags).map(({ key }) => key))].filter((key) => !used.has(key));
  const declaredAbsent = form.tags.filter(({ name }) => absent.includes(tagKey(name)));
  const isNeeded = (tag: ExplainedTag): boolean => tag.kind === 'value' && !tag.optional && !isTyped(tag);
  return {
    known: used.size - unknown.length,
    problems: unknown.map(({ name }) => {
      const nearest = nearestTag(name, names);
      return { tag: name, reason: 'unknown', person: '', ...(nearest === undefined ? {} : { nearest }) };
    }),
    missing: declaredAbsent.filter(isNeeded).map(({ name }) => name),
    leftOut: declaredAbsent.filter((tag) => !isNeeded(tag)).map(({ name }) => name),
  };
}
