import type { TagFailure } from '../domain/failure';
import type { PaperKindCode } from '../register/papers/paper-kinds';
import { everyTag } from './check-tags';
import type { OpenTemplate, TemplateTag } from './document-engine';
import { lookAlikes } from './judge/look-alikes';
import type { PaperForm } from './papers/paper-form';
import { frameTags } from './papers/parts/frame';
import { tagKey, unknownTag } from './tag-key';
import type { ExplainedTag } from './tags';

export interface TemplateFindings {
  /** Number of different valid tags in the template. */
  readonly tagCount: number;
  readonly problems: readonly TagFailure[];
  /** Required tags that the template lacks. */
  readonly missing: readonly string[];
  /**
   * Other tags of the built-in template that this one leaves out, for example because the office typed its own name.
   */
  readonly leftOut: readonly string[];
}

/** Number and date must come from the register; the office may type the rest of the frame into its own file. */
const registerOnlyTags: readonly string[] = ['Số, ký hiệu', 'Địa danh, ngày tháng', 'Dự thảo'];

const mayBeTyped =
  (kind: PaperKindCode) =>
  ({ name, source }: ExplainedTag): boolean =>
    !registerOnlyTags.includes(name) &&
    (source === 'Cấu hình' || (kind !== 'invitation' && name in frameTags));

/** Tags that each part prints directly; those inside a condition count for the part around it. */
function partsOf(
  tags: readonly TemplateTag[],
  isPart: (tag: TemplateTag) => boolean,
): ReadonlyMap<string, { readonly name: string; readonly keys: ReadonlySet<string> }> {
  const parts = new Map<string, { readonly name: string; readonly keys: Set<string> }>();
  const walk = (inside: readonly TemplateTag[], keys: Set<string>): void => {
    for (const tag of inside) {
      keys.add(tag.key);
      if (!isPart(tag)) walk(tag.tags, keys);
      else {
        const part = parts.get(tag.key) ?? { name: tag.name, keys: new Set<string>() };
        parts.set(tag.key, part);
        walk(tag.tags, part.keys);
      }
    }
  };
  walk(tags, new Set());
  return parts;
}

/**
 * Tags that a part of the built-in template needs and the same part of this one lacks, although another part has them.
 */
function missingInParts(
  tags: readonly TemplateTag[],
  builtIn: readonly TemplateTag[],
  declared: readonly ExplainedTag[],
  isNeeded: (tag: ExplainedTag) => boolean,
  absent: readonly string[],
): readonly TagFailure[] {
  const lists = new Map(declared.flatMap(({ name, own }) => (own ? [[tagKey(name), own] as const] : [])));
  const isPart = ({ kind, key }: TemplateTag): boolean => kind === 'section' && lists.has(key);
  const ownParts = partsOf(tags, isPart);
  const needed = new Set(declared.filter(isNeeded).map(({ name }) => name));
  return [...partsOf(builtIn, isPart)].flatMap(([key, { keys }]) => {
    const part = ownParts.get(key);
    if (!part) return [];
    return (lists.get(key) ?? [])
      .filter((name) => needed.has(name) && keys.has(tagKey(name)) && !part.keys.has(tagKey(name)))
      .filter((name) => !absent.includes(tagKey(name)))
      .map((name): TagFailure => ({ tag: name, reason: 'missing', person: '', section: part.name }));
  });
}

/**
 * Checks a template without any rows of the register: unknown tags, and tags of the built-in template that it lacks.
 * `added` are columns that the office added.
 */
export function checkTemplateTags(
  { tags, texts }: OpenTemplate,
  builtIn: OpenTemplate,
  form: Pick<PaperForm, 'kind' | 'tags' | 'rules'>,
  added: readonly string[],
): TemplateFindings {
  const isTyped = mayBeTyped(form.kind);
  const { tagNames, personTag, letterTag = '' } = form.rules(added, 'complete');
  const nameKeys = new Set(tagNames.map(tagKey));
  const used = new Map(everyTag(tags).map((tag) => [tag.key, tag]));
  const unknown = [...used.values()].filter(({ key }) => !nameKeys.has(key));
  const absent = [...new Set(everyTag(builtIn.tags).map(({ key }) => key))].filter((key) => !used.has(key));
  const declaredAbsent = form.tags.filter(({ name }) => absent.includes(tagKey(name)));
  const isNeeded = (tag: ExplainedTag): boolean => tag.kind === 'value' && !tag.optional && !isTyped(tag);
  return {
    tagCount: used.size - unknown.length,
    problems: [
      ...unknown.map(({ name }) => unknownTag(name, tagNames)),
      ...lookAlikes(texts, tagNames),
      ...missingInParts(tags, builtIn.tags, form.tags, isNeeded, absent),
      // Outside a letter the name has no person.
      ...(letterTag !== '' && absent.includes(tagKey(letterTag)) && used.has(tagKey(personTag))
        ? [{ tag: personTag, reason: 'missing', person: '', section: letterTag } as const]
        : []),
    ],
    missing: declaredAbsent.filter(isNeeded).map(({ name }) => name),
    leftOut: declaredAbsent.filter((tag) => !isNeeded(tag)).map(({ name }) => name),
  };
}
