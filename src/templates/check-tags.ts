import type { TagFailure } from '../domain/failure';
import type { TagScope, TagValue, TemplateTag } from './document-engine';
import { nearestTag, tagKey } from './tag-key';
import type { ExplainedTag } from './tags';

export interface TagRules {
  /** Tags that may be printed empty. */
  readonly optional: readonly string[];
  /** The tag whose value names the person of a letter. */
  readonly personTag: string;
  /** Known tags as the office knows them, for proposing the nearest one. */
  readonly known: readonly string[];
}

/**
 * Rules for a template with these tags. `added` are columns that the office added, which may be empty. A draft may leave
 * anything empty, for its gaps are named elsewhere.
 */
export function tagRules(
  tags: readonly ExplainedTag[],
  added: readonly string[],
  stage: 'draft' | 'complete',
): TagRules {
  const known = [...tags.map(({ name }) => name), ...added];
  const mayBeEmpty = tags.filter(({ optional }) => optional).map(({ name }) => name);
  return { optional: stage === 'draft' ? known : [...mayBeEmpty, ...added], personTag: '', known };
}

const isTrue = (value: TagValue): boolean =>
  typeof value === 'string' ? value.trim() !== '' : typeof value === 'boolean' ? value : value.length > 0;

/**
 * Every tag that would print wrongly with these values; an unknown tag is reported once, an empty one for each person,
 * who is called by section and number, such as `Giấy mời 3`, when even the name is missing.
 */
export function checkTags(
  tags: readonly TemplateTag[],
  values: TagScope,
  rules: TagRules,
): readonly TagFailure[] {
  const optional = new Set(rules.optional.map(tagKey));
  const personKey = tagKey(rules.personTag);
  const failures = new Map<string, TagFailure>();
  const report = (tag: TemplateTag, reason: TagFailure['reason'], person: string): void => {
    const nearest = reason === 'unknown' ? nearestTag(tag.name, rules.known) : undefined;
    const found = { tag: tag.name, reason, person, ...(nearest === undefined ? {} : { nearest }) };
    failures.set([reason, tag.key, person].join('\n'), found);
  };

  const checkValue = (tag: TemplateTag, value: TagValue, person: string): void => {
    if (typeof value !== 'string') report(tag, 'broken', '');
    else if (value.trim() === '' && !optional.has(tag.key)) report(tag, 'empty', person);
  };

  const check = (
    inside: readonly TemplateTag[],
    scopes: readonly TagScope[],
    printed: boolean,
    place: string,
  ): void => {
    const lookUp = (key: string): TagValue | undefined => scopes.find((scope) => key in scope)?.[key];
    const named = lookUp(personKey);
    const person = typeof named === 'string' && named.trim() !== '' ? named : place;
    for (const tag of inside) {
      const value = lookUp(tag.key);
      if (value === undefined) report(tag, 'unknown', '');
      else if (tag.kind === 'value') {
        if (printed) checkValue(tag, value, person);
      } else if (tag.kind === 'section' && typeof value === 'object') {
        value.forEach((row, index) => {
          check(tag.tags, [row, ...scopes], printed, place || `${tag.name} ${index + 1}`);
        });
      } else check(tag.tags, scopes, printed && isTrue(value) === (tag.kind === 'section'), place);
    }
  };
  check(tags, [values], true, '');
  return [...failures.values()];
}
