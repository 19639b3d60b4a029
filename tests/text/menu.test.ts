import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { menu } from '../../src/text/menu';

const paths = menu.items.flatMap((item) =>
  'items' in item ? item.items.map(({ caption }) => `${item.caption} → ${caption}`) : [item.caption],
);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|md)$/.test(name) && !name.startsWith('host'))
  .map((name) => [name, readFileSync(join('src', name), 'utf8')] as const);

describe('the menu', () => {
  it('has at most seven lines, and at most seven under each', () => {
    const lengths = menu.items.map((item) => ('items' in item ? item.items.length : 1));
    expect([menu.items.length <= 7, Math.max(...lengths) <= 7]).toEqual([true, true]);
  });

  it('has each way that a sentence of the add-on names', () => {
    const ways = sources.flatMap(([name, text]) =>
      [...text.matchAll(/Đối thoại (?:→|>) ([^'`"“<]*)/g)].map(([, way = '']) => ({ name, way })),
    );
    const lost = ways.filter(({ way }) => {
      const written = way.replaceAll(' > ', ' → ');
      return !paths.some((path) => written.startsWith(path.replace('…', '')));
    });
    expect(lost).toEqual([]);
    expect(ways.length).toBeGreaterThan(20);
  });
});
