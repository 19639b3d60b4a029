import { dirname, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { scriptSettings } from './script-settings';

/** One source file, or what is used of a library, with its imports and exports as esbuild prints them. */
export interface Module {
  readonly name: string;
  readonly code: string;
}

/** Its path from the root of the project. */
export const nameOf = (file: string): string => relative('.', file).replaceAll('\\', '/');

/** Keeps libraries and the other files of the project apart from the one that is built. */
const apart = (files: ReadonlySet<string>): Plugin => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z@]/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^\./ }, ({ path, importer }) => {
      const name = `${nameOf(resolve(dirname(importer), path))}.ts`;
      return files.has(name) ? { path: name, external: true } : undefined;
    });
  },
});

/** All files that the entry reaches, and the libraries of those. */
export async function modulesFrom(entry: string): Promise<readonly Module[]> {
  const { metafile } = await build({ ...scriptSettings, entryPoints: [entry], metafile: true });
  const names = Object.keys(metafile.inputs).filter((name) => !name.includes('node_modules'));
  const files = new Set(names.map(nameOf));
  const ours = await Promise.all(
    [...files].sort().map(async (name) => {
      const { outputFiles } = await build({
        ...scriptSettings,
        entryPoints: [name],
        format: 'esm',
        plugins: [apart(files)],
      });
      return { name, code: outputFiles.map(({ text }) => text).join('') };
    }),
  );
  return [...ours, ...(await librariesOf(ours))];
}

export const wholeLibrary = /^import \* as (\w+) from "([^"]+)";$/gm;

/** Only what is used of each library, and minified: it is code that nobody reads here. */
async function librariesOf(modules: readonly Module[]): Promise<readonly Module[]> {
  const used = new Map<string, Set<string>>();
  for (const { code } of modules) {
    for (const [, as, library = ''] of code.matchAll(wholeLibrary)) {
      const names = [...code.matchAll(new RegExp(`\\b${as}\\.(\\w+)`, 'g'))].map(([, name = '']) => name);
      used.set(library, new Set([...(used.get(library) ?? []), ...names]));
    }
  }
  return Promise.all(
    [...used].map(async ([name, exports]) => {
      const contents = `export { ${[...exports].join(', ')} } from ${JSON.stringify(name)};`;
      const stdin = { contents, resolveDir: '.' };
      const settings = {
        ...scriptSettings,
        stdin,
        format: 'iife',
        globalName: 'library',
        minify: true,
      } as const;
      const { outputFiles } = await build(settings);
      return { name, code: `${outputFiles.map(({ text }) => text).join('')}return library;\n` };
    }),
  );
}
