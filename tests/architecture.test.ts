import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const root = join(__dirname, '..');
const sourceFiles = (readdirSync(join(root, 'src'), { recursive: true }) as string[])
  .filter((name) => /\.(tsx?|mjs)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));
const testFiles = (readdirSync(join(root, 'tests'), { recursive: true }) as string[])
  .filter((name) => /\.(tsx?|cjs)$/.test(name))
  .map((name) => `../tests/${name.replaceAll('\\', '/')}`);
const textOf = (file: string): string => readFileSync(join(root, 'src', file), 'utf8');
const layerOf = (file: string): string => file.split('/')[0] ?? '';

/** Layers that each layer may import; `preview` and `build` run programs and read `dist` as files. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  register: ['domain'],
  templates: ['domain', 'register'],
  text: ['domain', 'register'],
  rpc: ['domain', 'register'],
  application: ['domain', 'register', 'templates'],
  server: ['domain', 'register', 'templates', 'text', 'application', 'rpc'],
  client: ['domain', 'register', 'text', 'rpc'],
  host: [],
  preview: ['host'],
  build: ['templates', 'text'],
};

/** Layers imported for types only, which add nothing to the bundle. */
const typeArrows: Readonly<Record<string, readonly string[]>> = { rpc: ['templates', 'application'] };

const allImports =
  /(?:^|\n)\s*(?:import|export)\b(\s+type\b)?[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const importsOf = (text: string): readonly Import[] =>
  [...text.matchAll(allImports)].map((match) => ({
    specifier: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));

function importedLayer(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return layerOf(
    relative(join(root, 'src'), join(root, 'src', dirname(file), specifier)).replaceAll('\\', '/'),
  );
}

/** Files in import cycles, including type imports. */
function filesInCircles(): string[] {
  const imports = new Map(
    sourceFiles.map((file) => {
      const paths = importsOf(textOf(file)).map(({ specifier }) =>
        join(dirname(file), specifier).replaceAll('\\', '/'),
      );
      return [file, paths.flatMap((path) => [`${path}.ts`, `${path}.tsx`])] as const;
    }),
  );
  const reaches = (from: string, to: string, visited: Set<string>): boolean =>
    (imports.get(from) ?? []).some((file) => {
      if (file === to) return true;
      if (visited.has(file)) return false;
      visited.add(file);
      return reaches(file, to, visited);
    });
  return sourceFiles.filter((file) => reaches(file, file, new Set()));
}

const inLayers = (...layers: readonly string[]): readonly string[] =>
  sourceFiles.filter((file) => layers.includes(layerOf(file)));

const offenders = (files: readonly string[], rule: RegExp): readonly string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (rule.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );

describe('the layers', () => {
  it('import only what their arrows allow', () => {
    const wrong = sourceFiles.flatMap((file) => {
      const layer = layerOf(file);
      const allowed = arrows[layer];
      if (!allowed) return [`${file}: no such layer`];
      return importsOf(textOf(file)).flatMap(({ specifier, typeOnly }) => {
        const other = importedLayer(file, specifier);
        const reachable = [...allowed, ...(typeOnly ? (typeArrows[layer] ?? []) : [])];
        return other === undefined || other === layer || reachable.includes(other)
          ? []
          : [`${file} imports ${specifier}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('have no import cycles, except Range and Sheet of the host', () => {
    expect(filesInCircles().sort()).toEqual([
      'host/services/sheets/range/range.ts',
      'host/services/sheets/sheet.ts',
    ]);
  });

  it('keep packages where they belong', () => {
    const homes: Readonly<Record<string, readonly string[]>> = {
      'zod/mini': ['rpc'],
      docxtemplater: ['templates'],
      pizzip: ['templates', 'host', 'build'],
      docx: ['templates'],
      esbuild: ['build', 'preview'],
      preact: ['client', 'preview'],
      acorn: ['host'],
      hucre: ['host'],
      '@ironcalc/wasm': ['host'],
      nodemailer: ['host'],
    };
    const wrong = sourceFiles.flatMap((file) =>
      importsOf(textOf(file)).flatMap(({ specifier }) => {
        if (specifier.startsWith('.') || specifier.startsWith('node:')) return [];
        const home = Object.entries(homes).find(
          ([name]) => specifier === name || specifier.startsWith(`${name}/`),
        )?.[1];
        if (home) return home.includes(layerOf(file)) ? [] : [`${file} imports ${specifier}`];
        return layerOf(file) === 'preview' ? [] : [`${file} imports ${specifier}, which has no home yet`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('import zod only as the namespace of its small form', () => {
    const wrong = inLayers('rpc', 'server', 'client').flatMap((file) =>
      /from 'zod'|import \{[^}]*\} from 'zod\/mini'|\bz\.(url|httpUrl|base64|base64url|ipv6|cidrv6|jwt)\(/.test(
        textOf(file),
      )
        ? [file]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it('use no Date and no clock above the Sheets adapter', () => {
    const pure = inLayers('domain', 'register', 'templates', 'text', 'rpc', 'application');
    expect(offenders(pure, /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bMath\.random\b/)).toEqual([]);
  });
});

describe('the files', () => {
  it('are named in kebab-case and by content', () => {
    const wrong = sourceFiles.filter((file) => {
      const name = basename(file).replace(/\.(tsx?|mjs)$/, '');
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || /^(utils?|helpers?|common|types|misc|index)$/.test(name)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('stay under 250 lines, and half of them under 80', () => {
    const sizes = sourceFiles.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }));
    expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('are at most fifteen in a folder', () => {
    const folders = new Map<string, number>();
    for (const file of [...sourceFiles, ...testFiles])
      folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    expect([...folders].filter(([, files]) => files > 15)).toEqual([]);
  });

  it('have no barrels', () => {
    expect(offenders(sourceFiles, /^export \* /)).toEqual([]);
  });

  it('have Vietnamese only in texts for people', () => {
    const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
    // Tables of letters and of words that people type, which the rules are about, and names of sheets in comments.
    const aboutLanguage =
      /^domain\/(text\/(vietnamese|legacy|public)|people\/(person-name|phone|village-posts)|calendar\/date-text)/;
    const code = inLayers('domain', 'application', 'rpc', 'server', 'build').filter(
      (file) => !aboutLanguage.test(file),
    );
    const withoutComments = (line: string): string => line.replace(/^\s*(\*|\/\*\*?|\/\/).*$|\/\/.*$/, '');
    const wrong = code.flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, index) =>
          vietnamese.test(withoutComments(line)) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
    expect(wrong).toEqual([]);
  });
});
