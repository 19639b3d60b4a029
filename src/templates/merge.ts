import type { TagFailure } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import { checkTags, type TagRules } from './check-tags';
import type { DocumentEngine, OpenTemplate, TagScope, TagValue, TemplateTag } from './document-engine';
import { withNearestTags } from './judge/broken-braces';
import { lookAlikes } from './judge/look-alikes';
import { tagKey } from './tag-key';

// Characters that XML cannot hold, and lone surrogates left where text was cut.
const unprintable = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * A year or the number of a village does not start a line, and the last two words before the year, such as `Nhân dân`,
 * stay together.
 */
const keptTogether = (text: string): string =>
  text.replace(/(?<=[^ ]) (?=[^ \d]+ năm \d{4}$)/, '\u00A0').replace(/(năm|[Tt]hôn) (?=\d)/g, '$1\u00A0');

const printable = (text: string): string =>
  keptTogether(text.replace(/\r\n?/g, '\n').replace(unprintable, ''));

const keyedValue = (value: TagValue): TagValue =>
  typeof value === 'string' ? printable(value) : typeof value === 'boolean' ? value : value.map(keyed);

function keyed(scope: TagScope): TagScope {
  // No prototype: a column that the office names `constructor` is a tag like any other.
  const values: Record<string, TagValue> = Object.create(null);
  for (const [name, value] of Object.entries(scope)) values[tagKey(name)] = keyedValue(value);
  return values;
}

/** A template ready to be filled, once or many times. */
export interface Merge {
  readonly tags: readonly TemplateTag[];
  /** The template's own text by paragraph. */
  readonly texts: readonly string[];
  /** Reasons why these values cannot be filled in. */
  problems(values: TagScope): readonly TagFailure[];
  /**
   * The filled .docx. Unknown and empty tags are refused instead of printed as blanks. Values are never read as tags.
   * `title` is the title of the file.
   */
  fill(values: TagScope, title?: string): Outcome<Uint8Array, readonly TagFailure[]>;
}

const mergeOf = (template: OpenTemplate, rules: TagRules): Merge => ({
  tags: template.tags,
  texts: template.texts,
  problems: (values) => checkTags(template.tags, keyed(values), rules),
  fill(values, title) {
    const scope = keyed(values);
    const problems = checkTags(template.tags, scope, rules);
    return problems.length > 0
      ? failure(problems)
      : success(template.fill(scope, title?.replace(unprintable, '')));
  },
});

export function openTemplate(
  engine: DocumentEngine,
  docx: Uint8Array,
  rules: TagRules,
): Outcome<Merge, readonly TagFailure[]> {
  const template = engine.open(docx);
  if (!template.ok) return failure(withNearestTags(template.failure, rules.tagNames));
  const problems = lookAlikes(template.value.texts, rules.tagNames);
  return problems.length > 0 ? failure(problems) : success(mergeOf(template.value, rules));
}
