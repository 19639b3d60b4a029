import { build } from 'esbuild';
import { lazyModules } from './lazy-modules';
import { scriptSettings } from './script-settings';

/** A name that Apps Script shows to menus, triggers and sidebars; one that ends in `_` is private to it. */
const publicName = /^[A-Za-z][A-Za-z0-9]*$/;

const onlyText = (files: readonly { readonly text: string }[]): string => {
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new Error(`expected one output file, got ${files.length}`);
  return file.text;
};

/**
 * The whole server as one Apps Script file: its modules, then one function for each export of the entry, which together
 * are all that menus, triggers and sidebars can call.
 */
export async function buildServerScript(entry: string): Promise<string> {
  const { script, name: main, kinds } = await lazyModules(entry);
  const exports = Object.entries(kinds[main] ?? {});
  if (exports.length === 0) throw new Error(`${entry} exports nothing that Apps Script could call`);
  for (const [name, kind] of exports) {
    if (!publicName.test(name))
      throw new Error(`the server exports "${name}", which Apps Script could not call`);
    if (kind !== 'function')
      throw new Error(`the server exports "${name}", which is no function but ${kind}`);
  }
  const forwarding = exports.map(
    ([name]) => `function ${name}(event) {\n  return use_(${JSON.stringify(main)}).${name}(event);\n}\n`,
  );
  return [script, ...forwarding].join('\n');
}

/** One private function whose body is evaluated when it is first called, and so costs nothing before. */
export async function buildLazyScript(entry: string, functionName: string): Promise<string> {
  const { outputFiles } = await build({
    ...scriptSettings,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'loaded',
    // Library code that nobody reads here, and every execution reads the whole file.
    minify: true,
  });
  return `function ${functionName}() {\n${onlyText(outputFiles)}\nreturn loaded;\n}\n`;
}
