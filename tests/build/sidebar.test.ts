import { parse } from 'acorn';
import { buildSidebar, sidebarNames } from '../../src/build/sidebar';
import { sidebarTitles } from '../../src/text/menu';

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
