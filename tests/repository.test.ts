import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const minutes = 60_000;

/** Output of a tool of this project; its errors become the failure message. */
function tool(name: string, ...options: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules', name), ...options], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} complains:\n${stdout ?? ''}${stderr ?? ''}`);
  }
}

describe('the repository', () => {
  it(
    'compiles, every layer with its own library',
    () => {
      tool('typescript/bin/tsc', '-b');
    },
    5 * minutes,
  );

  it(
    'is formatted and free of lint',
    () => {
      tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '--reporter=summary', '.');
    },
    2 * minutes,
  );

  it('holds in its lock file no address of any registry', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });

  it('pushes the build folder and nothing else', () => {
    expect(JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'))).toEqual({
      scriptId: 'REPLACE_WITH_YOUR_SCRIPT_ID',
      rootDir: 'dist',
    });
  });
});
