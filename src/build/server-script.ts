import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';

/** A name that Apps Script shows to menus, triggers and sidebars; one that ends in `_` is private to it. */
const publicName = /^[A-Za-z][A-Za-z0-9]*$/;

function bundle(entry: string, globalName: string, minify: boolean): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    minify,
    // Resolves packages as for browsers, where there is no Node either; the output runs on ECMAScript alone.
    platform: 'browser',
    // Apps Script refuses class fields and private members when a file is saved; ES2019 lowers them.
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/**
 * Loads the script where nothing but ECMAScript exists, as Apps Script does before each call: a service or a global of
 * the browser that is used at import fails the build. Gives what `typeof` says of each export.
 */
function exportsOf(script: string, globalName: string): Readonly<Record<string, string>> {
  const context = createContext({});
  new Script(script, { filename: 'Code.js' }).runInContext(context);
  const text = `JSON.stringify(Object.fromEntries(Object.entries(${globalName} || {}).map(([name, value]) => [name, typeof value])))`;
  return JSON.parse(new Script(text).runInContext(context));
}

/**
 * The whole server as one Apps Script file: everything inside one function, whose exports `globalName` holds, then one
 * function for each export, which together are all that menus, triggers and sidebars can call.
 */
export function buildServerScript(entry: string, globalName = 'server_'): string {
  const script = bundle(entry, globalName, false);
  const exports = Object.entries(exportsOf(script, globalName));
  if (exports.length === 0) throw new Error(`${entry} exports nothing that Apps Script could call`);
  for (const [name, type] of exports) {
    if (!publicName.test(name))
      throw new Error(`the server exports "${name}", a name that Apps Script cannot call`);
    if (type !== 'function') throw new Error(`the server exports "${name}", a ${type} and not a function`);
  }
  const forwarding = exports.map(
    ([name]) => `function ${name}(event) {\n  return ${globalName}.${name}(event);\n}\n`,
  );
  return [script, ...forwarding].join('\n');
}

/** One private function whose body is evaluated at its first call, and so costs nothing before. */
export function buildLazyScript(entry: string, functionName: string): string {
  // Minified: library code that nobody reads here, and every execution reads the whole file.
  return `function ${functionName}() {\n${bundle(entry, 'loaded', true)}\nreturn loaded;\n}\n`;
}
