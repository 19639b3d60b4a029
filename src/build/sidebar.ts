import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, type Plugin, transform } from 'esbuild';
import { sidebarTitles } from '../text/menu';
import { printable } from './printable';

/** File names of the sidebars, by which the server opens them. */
export const sidebarNames = [
  'today-form',
  'conference-form',
  'preparation-form',
  'collation-form',
  'petition-form',
  'attendee-form',
  'invitation-form',
  'telling-form',
  'roll-form',
  'secretary-form',
  'assign-form',
  'follow-form',
  'paper-form',
  'template-form',
  'check-panel',
  'exchange-form',
  'province-form',
  'self-check',
  'removal-form',
  'guide',
] as const;

export type SidebarName = (typeof sidebarNames)[number];

/** Columns declared one by one are marked as pure calls, so that those which a sidebar does not use fall out of it. */
const pureColumns: Plugin = {
  name: 'pure-columns',
  setup({ onLoad }) {
    onLoad({ filter: /register\/columns\/[\w-]+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(
        /^((?:export )?const \w+ = )(?=[a-z]\w*\()/gim,
        '$1/* @__PURE__ */ ',
      ),
    }));
  },
};

async function scriptOf(name: SidebarName): Promise<string> {
  const entry = `src/client/${name}/main`;
  const { outputFiles } = await build({
    entryPoints: [existsSync(`${entry}.tsx`) ? `${entry}.tsx` : `${entry}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    // Smaller than the JSX runtime, which writes `children:` for every element.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: ['node_modules/preact/dist/preact.mjs'],
    plugins: [pureColumns],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return withoutCommentMarks(printable(outputFiles.map((file) => file.text).join('')));
}

/** HtmlService strips what it takes for a comment, in a template literal too; in a minified script both marks stand in text only. */
const withoutCommentMarks = (script: string): string => script.replace(/\/(?=[/*])/g, '/\\');

const styleSheets = ['ground', 'fields', 'buttons', 'notices', 'lists', 'hall'];

async function styleOf(): Promise<string> {
  const sources = await Promise.all(
    styleSheets.map((name) => readFile(`src/client/ui/style/${name}.css`, 'utf8')),
  );
  const { code } = await transform(sources.join('\n'), { loader: 'css', minify: true, charset: 'utf8' });
  // The blank after the name of a property of our own counts to esbuild as part of its value.
  return withShortNames(code.trim().replace(/(--[\w-]+): /g, '$1:'));
}

/** Properties of our own are named in the style alone, so each gets the number in which it first stands there. */
function withShortNames(style: string): string {
  const names = [...new Set(style.match(/--[a-z][\w-]*/g))];
  return style.replace(/--[a-z][\w-]*/g, (name) => `--${names.indexOf(name).toString(36)}`);
}

/** What a rule may be about: the names that texts and templates of the script hold, whole or between blanks, and the page's own. */
function namesIn(page: string, script: string): ReadonlySet<string> {
  // A name that a value is compared with is drawn nowhere.
  const inScript = [...script.matchAll(/(?<!case|==)["'` }]([a-z][\w-]*)(?=["'` $])/g)];
  const inPage = [...page.matchAll(/<([a-z]+)/g)];
  return new Set([...inScript, ...inPage].map(([, name = '']) => name));
}

/** A rule has no effect where one of its elements, classes or roles is never drawn. */
function usedRules(style: string, names: ReadonlySet<string>): string {
  const isUsed = (selector: string): boolean => {
    const plain = selector.replace(/\(.*\)/g, '');
    const named = [...plain.matchAll(/(?:\.|role=|^|[\s>+~])([a-z][\w-]*)/g)];
    return named.every(([, name = '']) => names.has(name));
  };
  return style.replace(/([^{}]+)(\{[^{}]*\})/g, (_, selectors: string, body: string) => {
    const used = selectors.split(/,(?![^(]*\))/).filter(isUsed);
    return used.length === 0 ? '' : `${used.join(',')}${body}`;
  });
}

/** Text that would end the script early or look like a scriptlet to Apps Script. */
const forbidden = [/<\/script/i, /<\/style/i, /<!--/, /<\?/];

function assertSafeInHtml(name: string, code: string): void {
  for (const pattern of forbidden) {
    if (pattern.test(code)) throw new Error(`${name}: ${pattern} must not occur in inlined code`);
  }
}

/** Replaces each `<!-- name -->` once, without rescanning inserted text. */
function filled(page: string, parts: Readonly<Record<string, string>>): string {
  const pieces = page.split(/<!-- (\w+) -->/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return piece;
      const part = parts[piece];
      if (part === undefined) throw new Error(`page.html asks for an unknown part "${piece}"`);
      return part;
    })
    .join('');
}

/** A self-contained HTML page with inlined script and style. */
export async function buildSidebar(name: SidebarName): Promise<string> {
  const [page, script, style] = await Promise.all([
    readFile('src/client/ui/page.html', 'utf8').then((text) => text.replace(/\n\s+/g, '\n')),
    scriptOf(name),
    styleOf(),
  ]);
  assertSafeInHtml(`${name} script`, script);
  assertSafeInHtml(`${name} style`, style);
  return filled(page, {
    title: sidebarTitles[name],
    style: `<style>${usedRules(style, namesIn(page, script))}</style>`,
    script: `<script>${script}</script>`,
  });
}
