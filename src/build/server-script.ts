import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import { printable } from './printable';

/** Names callable from menus, triggers and sidebars; Apps Script keeps those that end in `_` private. */
const publicName = /^[A-Za-z][A-Za-z0-9]*$/;

/** esbuild notes the file of each part, which costs 23 kB of every start. */
const withoutPaths = (script: string): string => script.replace(/^ *\/\/ (?:src|node_modules)\/\S+\n/gm, '');

function bundle(entry: string, globalName: string, minify: boolean): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    minify,
    // Shorter without losing names and lines, as a script may not grow beyond what starts fast.
    minifySyntax: true,
    // No Node modules; the output needs only ECMAScript.
    platform: 'browser',
    // Apps Script rejects class fields and private members; ES2019 lowers them.
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return printable(withoutPaths(outputFiles.map(({ text }) => text).join('')));
}

/**
 * Loads the script in a bare ECMAScript context, as Apps Script does before each call, so that a service or a browser
 * global used at import fails the build. Returns the `typeof` of each export.
 */
function exportsOf(script: string, globalName: string): Readonly<Record<string, string>> {
  const context = createContext({});
  new Script(script, { filename: 'Code.js' }).runInContext(context);
  const text = `JSON.stringify(Object.fromEntries(Object.entries(${globalName} || {}).map(([name, value]) => [name, typeof value])))`;
  return JSON.parse(new Script(text).runInContext(context));
}

/**
 * The server as one Apps Script file: an IIFE with its exports in `globalName`, then one function per export, the only
 * ones that menus, triggers and sidebars can call.
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

/** A private function whose body is evaluated only when called. */
export function buildLazyScript(entry: string, functionName: string): string {
  // Minified, because every execution reads the whole file.
  return `function ${functionName}() {\n${bundle(entry, 'loaded', true)}\nreturn loaded;\n}\n`;
}
