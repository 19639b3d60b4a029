import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbook } from '../../../src/register/workbook';
import { columnLines, settingLines } from './check-figures';

const file = join(__dirname, '../../../src/application/check/README.md');

/** The text with the tables from the declarations, between their marks. */
function written(text: string): string {
  const tables = { columns: columnLines(), settings: settingLines() };
  return Object.entries(tables).reduce(
    (whole, [name, lines]) =>
      whole.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`),
        (_, start: string, end: string) => `${start}${lines.join('\n')}${end}`,
      ),
    text,
  );
}

describe('the treatment of unreadable cells', () => {
  it('is described for every column and every setting', () => {
    const cells = [...columnLines(), ...settingLines()].flatMap((line) => line.slice(2, -2).split(' | '));
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
    const typed = workbook.filter(({ owner }) => owner === 'office');
    const columns = typed.reduce((sum, { columns: own }) => sum + Object.keys(own).length, 0);
    expect(columnLines()).toHaveLength(2 + columns + workbook.length - typed.length);
  });

  it('matches the README (WRITE_FIGURES=1 rewrites it)', () => {
    const text = readFileSync(file, 'utf8');
    if (process.env.WRITE_FIGURES === '1') writeFileSync(file, written(text));
    else expect(text).toBe(written(text));
  });
});
