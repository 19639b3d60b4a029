import type { TagFailure } from '../domain/failure';
import type { TagScope, TagValue, TemplateTag } from './document-engine';
import { placeholdersIn } from './judge/look-alikes';
import { tagKey, unknownTag } from './tag-key';
import type { ExplainedTag } from './tags';

export interface TagRules {
  /** Tags that may be printed empty. */
  readonly optional: readonly string[];
  /** The tag whose value names the person of a letter. */
  readonly personTag: string;
  /** The part that is one letter, in which that tag has to be printed; absent for papers of another kind. */
  readonly letterTag?: string;
  /** Every valid tag as the office writes it; the nearest one is proposed for a misspelt tag. */
  readonly tagNames: readonly string[];
}

/**
 * Rules for a template with these tags. `added` are columns that the office added, which may be empty. In a draft any
 * tag may be empty: its gaps are reported separately.
 */
export function tagRules(
  tags: readonly ExplainedTag[],
  added: readonly string[],
  stage: 'draft' | 'complete',
): TagRules {
  const tagNames = [...tags.map(({ name }) => name), ...added];
  const mayBeEmpty = tags.filter(({ optional }) => optional).map(({ name }) => name);
  return { optional: stage === 'draft' ? tagNames : [...mayBeEmpty, ...added], personTag: '', tagNames };
}

const isTrue = (value: TagValue): boolean =>
  typeof value === 'string' ? value.trim() !== '' : typeof value === 'boolean' ? value : value.length > 0;

export const everyTag = (tags: readonly TemplateTag[]): readonly TemplateTag[] =>
  tags.flatMap((tag) => [tag, ...everyTag(tag.tags)]);

const valueIn = (scopes: readonly TagScope[], key: string): TagValue | undefined =>
  scopes.find((scope) => key in scope)?.[key];

/** Whether `tags` print the tag `key` with these values. */
const prints = (tags: readonly TemplateTag[], scopes: readonly TagScope[], key: string): boolean =>
  tags.some((tag) => {
    if (tag.kind === 'value') return tag.key === key;
    const value = valueIn(scopes, tag.key) ?? false;
    if (tag.kind === 'section' && typeof value === 'object') {
      return value.some((row) => prints(tag.tags, [row, ...scopes], key));
    }
    return isTrue(value) === (tag.kind === 'section') && prints(tag.tags, scopes, key);
  });

/** The list whose rows have a value for this tag. */
function sectionWith(values: TagScope, key: string): string | undefined {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'object') continue;
    const [row] = value;
    if (!row) continue;
    if (key in row) return name;
    const inner = sectionWith(row, key);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/**
 * Every tag that would print wrongly with these values. An unknown tag is reported once, an empty one once a person; a
 * person without a name is reported by section and number, such as `Giấy mời 3`.
 */
export function checkTags(
  tags: readonly TemplateTag[],
  values: TagScope,
  rules: TagRules,
): readonly TagFailure[] {
  const optional = new Set(rules.optional.map(tagKey));
  const personKey = tagKey(rules.personTag);
  const failures = new Map<string, TagFailure>();
  const add = (failure: TagFailure): void => {
    failures.set([failure.reason, tagKey(failure.tag), failure.person].join('\n'), failure);
  };
  const withoutValue = ({ key, name: tag }: TemplateTag): TagFailure => {
    const section = sectionWith(values, key);
    if (section === undefined) return unknownTag(tag, rules.tagNames);
    const sectionName = rules.tagNames.find((name) => tagKey(name) === section) ?? section;
    return { tag, reason: 'misplaced', person: '', section: sectionName };
  };
  const letterKey = tagKey(rules.letterTag ?? '');
  const nameIsMissing = (person: string): void =>
    add({ tag: rules.personTag, reason: 'missing', person, section: rules.letterTag ?? '' });

  const checkValue = (tag: TemplateTag, value: TagValue, person: string): void => {
    if (typeof value !== 'string') add({ tag: tag.name, reason: 'broken', person: '' });
    else if (value.trim() === '' && !optional.has(tag.key)) add({ tag: tag.name, reason: 'empty', person });
    else if (letterKey !== '') {
      for (const typed of placeholdersIn(value, rules.tagNames))
        add({ tag: typed, reason: 'leftover', person });
    }
  };

  const check = (
    inside: readonly TemplateTag[],
    scopes: readonly TagScope[],
    printed: boolean,
    place: string,
  ): void => {
    const lookUp = (key: string): TagValue | undefined => valueIn(scopes, key);
    const name = lookUp(personKey);
    const person = typeof name === 'string' && name.trim() !== '' ? name : place;
    for (const tag of inside) {
      const value = lookUp(tag.key);
      if (value === undefined) add(withoutValue(tag));
      else if (tag.kind === 'value') {
        if (printed) checkValue(tag, value, person);
      } else if (tag.kind === 'section' && typeof value === 'object') {
        value.forEach((row, index) => {
          const label = place || `${tag.name} ${index + 1}`;
          if (tag.key === letterKey && printed && !prints(tag.tags, [row, ...scopes], personKey)) {
            const typedName = row[personKey];
            const isAbsent = !everyTag(tag.tags).some(({ key }) => key === personKey);
            nameIsMissing(
              isAbsent ? '' : typeof typedName === 'string' && typedName.trim() !== '' ? typedName : label,
            );
          }
          check(tag.tags, [row, ...scopes], printed, label);
        });
      } else check(tag.tags, scopes, printed && isTrue(value) === (tag.kind === 'section'), place);
    }
  };
  check(tags, [values], true, '');
  if (letterKey !== '' && !everyTag(tags).some(({ key }) => key === letterKey)) nameIsMissing('');
  const all = [...failures.values()];
  // An unknown tag is often the misspelt name, so the name is not reported as missing too.
  return all.some(({ reason }) => reason === 'unknown')
    ? all.filter(({ reason }) => reason !== 'missing')
    : all;
}
