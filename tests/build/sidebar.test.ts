import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, tokenizer, tokTypes } from 'acorn';
import { buildSidebar, sidebarNames } from '../../src/build/sidebar';
import { sidebarTitles } from '../../src/text/menu';

const styles = 'src/client/ui/style';
/** Classes with a rule of their own. */
const styledClasses = new Set(
  readdirSync(styles).flatMap((name) =>
    [...readFileSync(join(styles, name), 'utf8').matchAll(/^\.([a-z][\w-]*) \{/gm)].map(
      ([, found = '']) => found,
    ),
  ),
);

/** Words of the texts and templates of a script, without those that a value is only compared with. */
function wordsIn(script: string): readonly string[] {
  const tokens = [...tokenizer(script, { ecmaVersion: 2020 })];
  return tokens.flatMap(({ type, start, end }, index) => {
    const before = tokens[index - 1]?.type;
    const isCompared = before === tokTypes._case || before === tokTypes.equality;
    const isText = type === tokTypes.string || type === tokTypes.template;
    return isText && !isCompared ? script.slice(start, end).split(/[\s"'`]+/) : [];
  });
}

describe('buildSidebar', () => {
  it('builds a sidebar for each title of the menu', () => {
    expect([...sidebarNames].sort()).toEqual(Object.keys(sidebarTitles).sort());
  });

  it.each(sidebarNames)('%s holds nothing that HtmlService would strip as a comment', async (name) => {
    const html = await buildSidebar(name);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    expect(script.match(/\/[/*].{0,20}/g)).toBeNull();
    expect(script).toContain('http:/\\/www.w3.org/2000/svg');
    expect(parse(script, { ecmaVersion: 2020 }).type).toBe('Program');
  });

  it.each(sidebarNames)('%s has the style of each class that its script names', async (name) => {
    const html = await buildSidebar(name);
    const [, style = '', script = ''] =
      /<style>([\s\S]*)<\/style>[\s\S]*<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    const named = [...new Set(wordsIn(script))].filter((word) => styledClasses.has(word));
    expect(named.filter((word) => !new RegExp(`\\.${word}(?![\\w-])`).test(style))).toEqual([]);
    expect(named).toContain('button');
  });

  it.each(sidebarNames)(
    '%s declares each property of the style that it uses, and names none in its script',
    async (name) => {
      const html = await buildSidebar(name);
      const [, style = '', script = ''] =
        /<style>([\s\S]*)<\/style>[\s\S]*<script>([\s\S]*)<\/script>/.exec(html) ?? [];
      const used = [
        ...new Set(Array.from(style.matchAll(/var\((--\w+)\)/g), ([, property = '']) => property)),
      ];
      expect(used.filter((property) => style.split(`${property}:`).length !== 2)).toEqual([]);
      expect(used.length).toBeGreaterThan(5);
      expect(script).not.toMatch(/var\(--|setProperty\(['"`]--/);
    },
  );

  it.each(sidebarNames)('makes one small self-contained page of %s', async (name) => {
    const html = await buildSidebar(name);
    expect({
      tags: html.match(/<(?:script|link|img|iframe|style)\b[^>]*>/g),
      scriptlets: html.includes('<?'),
      // Those of the W3C are names of namespaces, which are not requested.
      addresses: html.match(/https?:\/\/(?!www\.w3\.org\/)[^'"\s)]*/g),
      zod: /zod|ZodMini/.test(html),
      smallEnough: Buffer.byteLength(html) <= 61_440,
      unfilled: /<!--/.test(html),
    }).toEqual({
      tags: ['<style>', '<script>'],
      scriptlets: false,
      addresses: null,
      zod: false,
      smallEnough: true,
      unfilled: false,
    });
  });
});
