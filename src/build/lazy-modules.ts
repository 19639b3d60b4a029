import { createContext, Script } from 'node:vm';
import { type Module, modulesFrom, nameOf, wholeLibrary } from './project-modules';

/** What the exports of each module are, as `typeof` says it. */
export type ExportKinds = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Names as in `a, b as c`. */
const listed = (names: string): readonly (readonly [name: string, as: string])[] =>
  names.split(',').flatMap((one) => {
    const [name = '', as = name] = one.trim().split(/\s+as\s+/);
    return name === '' ? [] : [[name, as] as const];
  });

/**
 * What the top of the server takes from other modules are mostly use cases, and an execution needs one of them. So
 * their modules are run only when the function is called; everybody else's imports are there from the start.
 */
const takesLate = (name: string): boolean => /^src\/server\/[^/]+$/.test(name);

function importsOf(importer: string, names: string, from: string, kinds: ExportKinds): string {
  const module = JSON.stringify(from);
  const late = ([name]: readonly [string, string]): boolean =>
    takesLate(importer) && kinds[from]?.[name] === 'function';
  const now = listed(names).filter((one) => !late(one));
  const taken = now.map(([name, as]) => (name === as ? name : `${name}: ${as}`));
  const calls = listed(names)
    .filter(late)
    .map(([name, as]) => `const ${as} = (...args) => use(${module}).${name}(...args);`);
  return [...(taken.length > 0 ? [`const { ${taken.join(', ')} } = use(${module});`] : []), ...calls].join(
    '\n',
  );
}

/** The module as a function that is given `use` and gives the exports. */
function functionOf({ name, code }: Module, kinds: ExportKinds): string {
  const body = code
    .replace(/^\/\/ src\/.*\n/gm, '')
    // Nothing runs at import, so an import of types alone asks for nothing.
    .replace(/^import "[^"]+";\n/gm, '')
    .replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names: string, from: string) =>
      importsOf(name, names, from, kinds),
    )
    .replace(wholeLibrary, 'const $1 = use("$2");')
    .replace(/^export \{([^}]*)\};$/gm, (_, names: string) => {
      const exports = listed(names).map(([inside, as]) => (inside === as ? as : `${as}: ${inside}`));
      return `return { ${exports.join(', ')} };`;
    });
  const left = /^(?:import|export)\b.*$/m.exec(body);
  if (left) throw new Error(`${name}: cannot turn "${left[0]}" into a call`);
  return `${JSON.stringify(name)}: (use) => {\n${body}}`;
}

const scriptOf = (modules: readonly Module[], kinds: ExportKinds): string =>
  [
    '"use strict";',
    '// Each source file, run when something of it is first needed in an execution.',
    `var modules_ = {\n${modules.map((module) => functionOf(module, kinds)).join(',\n')}\n};`,
    'var used_ = {};',
    'function use_(name) {\n  return used_[name] || (used_[name] = modules_[name](use_));\n}\n',
  ].join('\n');

/** Runs every module where nothing but ECMAScript exists, as Apps Script would before a call. */
function kindsOf(script: string, modules: readonly Module[]): ExportKinds {
  const context = createContext({});
  new Script(script, { filename: 'Code.js' }).runInContext(context);
  const kinds = (name: string): Readonly<Record<string, string>> => {
    const exports = `use_(${JSON.stringify(name)})`;
    const text = `JSON.stringify(Object.fromEntries(Object.entries(${exports} || {}).map(([name, one]) => [name, typeof one])))`;
    return JSON.parse(new Script(text).runInContext(context));
  };
  return Object.fromEntries(modules.map(({ name }) => [name, kinds(name)]));
}

/**
 * A script of all files that the entry reaches, each in a function of its own that `use_` runs at most once: an
 * execution pays for the modules that it needs, however many there are.
 */
export async function lazyModules(
  entry: string,
): Promise<{ readonly script: string; readonly name: string; readonly kinds: ExportKinds }> {
  const modules = await modulesFrom(entry);
  const kinds = kindsOf(scriptOf(modules, {}), modules);
  return { script: scriptOf(modules, kinds), name: nameOf(entry), kinds };
}
