import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';

/** A name that Apps Script shows to menus, triggers and sidebars; one that ends in `_` is private to it. */
const publicName = /^[A-Za-z][A-Za-z0-9]*$/;

const settings = {
  bundle: true,
  write: false,
  // Resolves packages as for browsers, where there is no Node either; the output runs on ECMAScript alone.
  platform: 'browser',
  // Apps Script refuses class fields and private members when a file is saved; ES2019 lowers them.
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} as const;

const onlyText = (files: readonly { readonly text: string }[]): string => {
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new Error(`expected one output file, got ${files.length}`);
  return file.text;
};

async function exportedNames(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...settings,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    outfile: 'list.js',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** Loads the script where nothing but ECMAScript exists, as Apps Script does before each call. */
function assertFunctions(script: string, names: readonly string[]): void {
  const context = createContext({});
  new Script(script, { filename: 'Code.js' }).runInContext(context);
  for (const name of names) {
    if (!publicName.test(name))
      throw new Error(`the server exports "${name}", which Apps Script could not call`);
    const kind: unknown = new Script(`typeof App[${JSON.stringify(name)}]`).runInContext(context);
    if (kind !== 'function')
      throw new Error(`the server exports "${name}", which is no function but ${String(kind)}`);
  }
}

const forwarding = (name: string): string => `function ${name}(event) {\n  return App.${name}(event);\n}\n`;

/**
 * The whole server as one Apps Script file: the bundle as `App`, then one function for each export of the
 * entry, which together are all that menus, triggers and sidebars can call.
 */
export async function buildServerScript(entry: string): Promise<string> {
  const names = await exportedNames(entry);
  if (names.length === 0) throw new Error(`${entry} exports nothing that Apps Script could call`);
  const { outputFiles } = await build({
    ...settings,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'App',
  });
  const bundle = onlyText(outputFiles);
  assertFunctions(bundle, names);
  return `${bundle}\n${names.map(forwarding).join('\n')}`;
}

/** One private function whose body is evaluated when it is first called, and so costs nothing before. */
export async function buildLazyScript(entry: string, functionName: string): Promise<string> {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'loaded',
    // Library code that nobody reads here, and every execution reads the whole file.
    minify: true,
  });
  return `function ${functionName}() {\n${onlyText(outputFiles)}\nreturn loaded;\n}\n`;
}
