import type { TagFailure } from '../domain/failure';
import type { DeclaredTag } from './declared-tags';
import type { OpenTemplate, TemplateTag } from './document-engine';
import { nearestTag, tagKey } from './tag-key';

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

/**
 * What a template would print, told before it is used and without any row of the register: tags that nobody knows, and
 * what the built-in template has and this one lacks. `typed` are tags whose text an office may as well type itself.
 */
export function checkTemplateTags(
  { tags }: OpenTemplate,
  builtIn: OpenTemplate,
  declared: readonly DeclaredTag[],
  added: readonly string[],
  mayBeTyped: (tag: DeclaredTag) => boolean,
): TemplateFindings {
  const names = [...declared.map(({ name }) => name), ...added];
  const knownKeys = new Set(names.map(tagKey));
  const used = new Map(everyTag(tags).map((tag) => [tag.key, tag]));
  const unknown = [...used.values()].filter(({ key }) => !knownKeys.has(key));
  const absent = [...new Set(everyTag(builtIn.tags).map(({ key }) => key))].filter((key) => !used.has(key));
  const declaredAbsent = declared.filter(({ name }) => absent.includes(tagKey(name)));
  const isNeeded = (tag: DeclaredTag): boolean => tag.kind === 'value' && !tag.optional && !mayBeTyped(tag);
  const namesOf = (some: readonly DeclaredTag[]): readonly string[] => [
    ...new Set(some.map(({ name }) => name)),
  ];
  return {
    known: used.size - unknown.length,
    problems: unknown.map(({ name }) => {
      const nearest = nearestTag(name, names);
      return { tag: name, reason: 'unknown', person: '', ...(nearest === undefined ? {} : { nearest }) };
    }),
    missing: namesOf(declaredAbsent.filter(isNeeded)),
    leftOut: namesOf(declaredAbsent.filter((tag) => !isNeeded(tag))),
  };
}
