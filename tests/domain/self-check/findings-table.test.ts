import { readFileSync } from 'node:fs';
import { assumptions } from '../../../src/domain/self-check/assumption';

const [, table = ''] =
  /<!-- findings -->([\s\S]*)<!-- \/findings -->/.exec(
    readFileSync('src/domain/self-check/README.md', 'utf8'),
  ) ?? [];

const rows = [...table.matchAll(/^\| ([AB]\d+) \|.*\| (.*) \|$/gm)].map(([, name = '', proof = '']) => ({
  name,
  tests: [...proof.matchAll(/`([\w/.-]+\.test\.ts)`: ([^;]+)/g)].map(([, file = '', title = '']) => ({
    file,
    title: title.trim(),
  })),
  lines: [...(/lines? (`.*)$/.exec(proof)?.[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, line = '']) => line),
}));

describe('what may differ on Google', () => {
  it('stands in the table once each, from A1 to B15', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect(rows.map(({ name }) => name)).toEqual([...numbered('A', 4), ...numbered('B', 15)]);
  });

  it.each(rows)('$name names tests and lines of the self-check that exist', ({ tests, lines }) => {
    const missing = tests.filter(({ file, title }) => !readFileSync(`tests/${file}`, 'utf8').includes(title));
    const known: readonly string[] = assumptions;
    expect([missing, lines.filter((line) => !known.includes(line))]).toEqual([[], []]);
    expect(tests.length).toBeGreaterThan(0);
  });
});
