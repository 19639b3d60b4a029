import { cleanText } from '../../src/domain/text/vietnamese-text';
import { paperCodes } from '../../src/register/papers/paper-kinds';
import type { TagScope, TagValue, TemplateTag } from '../../src/templates/document-engine';
import { createDocumentEngine } from '../../src/templates/engine';
import { openTemplate } from '../../src/templates/merge';
import { madeTemplate } from '../support/papers/made-templates';
import { wordText } from '../support/papers/word-text';
import { sampleOf } from '../support/rules/sample';
import { hostileTexts } from './inputs/corpus';

/** XML allows no non-characters; the papers leave them out. */
/** Papers put no-break spaces before a year, so kinds of space are not compared. */
const spaced = (text: string): string => text.replace(/\u00A0/g, ' ');
const printed = (text: string): string => spaced(text.replace(/[\uFFFE\uFFFF]/g, ''));

const texts = [...new Set(hostileTexts.map(cleanText))].filter(
  (text) => printed(text) !== '' && text.length <= 300,
);

const rules = { optional: [], personTag: '', tagNames: [] };

const allTags = (tags: readonly TemplateTag[]): readonly TemplateTag[] =>
  tags.flatMap((tag) => [tag, ...allTags(tag.tags)]);

/**
 * Fills every tag: values with the text, each outermost section with one row for each of the rows' texts. A tag that
 * is printed somewhere has text everywhere; as a condition it is then true.
 */
function filling(template: readonly TemplateTag[]): (text: string, rows: readonly string[]) => TagScope {
  const values = printedTags(template);
  const scopeOf = (tags: readonly TemplateTag[], text: string, rows: readonly string[]): TagScope =>
    Object.fromEntries(
      // A section and its inverse share a name; the rows of the section are used.
      [...tags]
        .sort(invertedFirst)
        .flatMap(({ key, name, tags: inside }): readonly (readonly [string, TagValue])[] =>
          values.has(key)
            ? // As a condition it opens no scope.
              [[name, text], ...Object.entries(scopeOf(inside, text, rows))]
            : [[name, rows.map((row) => scopeOf(inside, row, [row]))]],
        ),
    );
  return (text, rows) => ({
    ...Object.fromEntries([...values].map((key) => [key, text])),
    ...scopeOf(template, text, rows),
  });
}

const printedTags = (tags: readonly TemplateTag[]): ReadonlySet<string> =>
  new Set(allTags(tags).flatMap(({ key, kind }) => (kind === 'value' ? [key] : [])));

const invertedFirst = (a: TemplateTag, b: TemplateTag): number =>
  Number(b.kind === 'inverted') - Number(a.kind === 'inverted');

const isText = (tag: TemplateTag): boolean => tag.kind === 'value' || tag.tags.some(isText);

// All built-in templates, by their own tags.
describe.each(paperCodes.map((code, at) => [code, at] as const))('the built-in template %s', (code, at) => {
  it('prints any text in any of its tags as text, well-formed and without further elements', async () => {
    const opened = openTemplate(createDocumentEngine(), await madeTemplate(code), rules);
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    const { tags, fill } = opened.value;
    const scopeOf = filling(tags);
    const filled = (text: string, rows: readonly string[]): ReturnType<typeof wordText> => {
      const paper = fill(scopeOf(text, rows));
      if (!paper.ok) throw new Error(JSON.stringify(paper.failure));
      return wordText(paper.value);
    };
    const plain = filled('Thôn Trung Hậu', ['Đường hỏng', 'Thiếu đèn']);
    expect(tags.some(isText)).toBe(true);
    for (const text of sampleOf(texts, 2)) {
      const paper = filled(text, ['Đường hỏng', 'Thiếu đèn']);
      expect([text, paper.elements, paper.parts]).toEqual([text, plain.elements, plain.parts]);
      if (tags.some(({ kind }) => kind === 'value'))
        expect(spaced(paper.paragraphs.join('\n'))).toContain(printed(text));
    }
    // Each template lists different texts; together they list all.
    const own = texts.filter((_, number) => number % paperCodes.length === at);
    const listed = filled('Thôn Trung Hậu', own);
    expect([listed.elements, listed.parts]).toEqual([plain.elements, plain.parts]);
    const all = spaced(listed.paragraphs.join('\n'));
    if (tags.some((tag) => !printedTags(tags).has(tag.key) && isText(tag)))
      expect(own.filter((text) => !all.includes(printed(text)))).toEqual([]);
  }, 120_000);
});
