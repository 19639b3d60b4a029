import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServerScript } from '../../../../src/build/server-script';

/** What became of one test. */
export interface TestResult {
  /** With the titles of the blocks around it. */
  readonly title: string;
  readonly status: string;
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const copied = ['src', 'tests', 'dist', 'package.json', 'appsscript.json', 'README.md', 'tsconfig.json'];

/** A copy of the project whose sources can be changed while its tests run. */
export class Workshop {
  private readonly folder = mkdtempSync(join(realpathSync(tmpdir()), 'so-doi-thoai-mutants-'));

  constructor() {
    for (const name of copied) cpSync(name, join(this.folder, name), { recursive: true });
    symlinkSync(realpathSync('node_modules'), join(this.folder, 'node_modules'));
  }

  /** Runs tests of one file whose titles hold `title`, with this text in place of a source. */
  async testsWith(
    { file, text }: { readonly file: string; readonly text: string },
    killer: { readonly file: string; readonly title: string },
  ): Promise<readonly TestResult[]> {
    const place = join(this.folder, 'src', file);
    const original = readFileSync(place, 'utf8');
    const script = join(this.folder, 'dist/Code.js');
    writeFileSync(place, text);
    // For tests of the built add-on.
    writeFileSync(script, buildServerScript(join(this.folder, 'src/server/main.ts')));
    try {
      return await this.test(killer.file, [killer.title]);
    } finally {
      writeFileSync(place, original);
      cpSync('dist/Code.js', script);
    }
  }

  /** Runs those tests of a file below `tests` whose titles hold one of these. */
  async test(file: string, titles: readonly string[]): Promise<readonly TestResult[]> {
    const output = join(this.folder, 'report.json');
    rmSync(output, { force: true });
    const pattern = titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const options = ['-w', '1', '--silent', '--json', '--outputFile', output, '-t', pattern];
    const jest = spawn(
      process.execPath,
      ['node_modules/jest/bin/jest.js', ...options, '--runTestsByPath', join('tests', file)],
      {
        cwd: this.folder,
        env: { ...process.env, SAMPLE: 'all' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const said: string[] = [];
    jest.stderr.on('data', (text: Buffer) => said.push(String(text)));
    await new Promise((ended) => jest.on('close', ended));
    if (!existsSync(output)) throw new Error(`jest ended without a report of ${file}:\n${said.join('')}`);
    // JSON.parse gives what jest documents for --json.
    const { testResults }: Report = JSON.parse(readFileSync(output, 'utf8'));
    return testResults.flatMap(({ message, assertionResults }) =>
      assertionResults.length === 0
        ? [{ title: message.slice(0, 200), status: 'failed' }]
        : assertionResults
            .filter(({ status }) => status !== 'pending')
            .map(({ fullName, status }) => ({ title: fullName, status })),
    );
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
