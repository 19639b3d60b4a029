import { checkRegister } from '../../../src/application/check/check-register';
import { addDays, isoDate } from '../../../src/domain/calendar/calendar-date';
import { cellText } from '../../../src/register/cell';
import type { Column, ColumnKind } from '../../../src/register/column';
import { listedColumns, readName } from '../../../src/register/listed-names';
import { readForm } from '../../../src/register/table';
import { workbook } from '../../../src/register/workbook';
import { issued, worldWith } from '../../support/memory/memory-ports-people';

const typedSheets = workbook.filter(({ owner }) => owner === 'office');
const columns = typedSheets.flatMap((table) =>
  Object.entries<Column<unknown>>(table.columns).map(([field, column]) => ({ table, field, column })),
);
const inColumns = (kinds: readonly ColumnKind[]) =>
  columns.filter(({ column }) => kinds.includes(column.kind));
const today = isoDate('2026-11-16');

/** What a column of the kind may hold, as the register writes it. */
const plain: Readonly<Partial<Record<ColumnKind, readonly string[]>>> = {
  date: ['15/10/2026'],
  time: ['07:30'],
  integer: ['12', '2026'],
  phone: ['0912345678'],
  email: ['an@x.example'],
  text: ['Nguyễn Văn An'],
  'long-text': ['Nguyễn Văn An'],
  'yes-no': ['Có'],
};

const fullWidth = (text: string): string =>
  text.replace(/[0-9/:@.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The same as people, keyboards and web pages write it. */
const otherwise: readonly (readonly [string, (text: string) => string])[] = [
  ['a space that does not break before it', (text) => `\u00a0${text}`],
  ['spaces that do not break', (text) => text.replace(/ /g, '\u00a0')],
  ['a space without width after it', (text) => `${text}\u200b`],
  ['a space without width between words', (text) => text.replace(/ /g, '\u200b')],
  ['a mark of byte order before it', (text) => `\ufeff${text}`],
  ['marks of direction', (text) => `\u202a${text}\u202c`],
  ['blanks and a line break around it', (text) => `  ${text}\n`],
  ['figures and signs of full width', fullWidth],
  ['letters composed of several signs', (text) => text.normalize('NFD')],
];

const choiceOtherwise: typeof otherwise = [
  ...otherwise.filter(([name]) => name !== 'a space without width between words'),
  ['a full stop after it', (text) => `${text}.`],
  ['a semicolon after it', (text) => `${text};`],
  ['capitals', (text) => text.toUpperCase()],
  ['two blanks between words', (text) => text.replace(/ /g, '  ')],
];

const samplesOf = (column: Column<unknown>): readonly string[] =>
  column.kind === 'choice'
    ? column.choices
    : (plain[column.kind] ?? []).filter((text) => column.read(text).ok).slice(0, 1);

describe('a value that is written in another way', () => {
  const cases = columns.flatMap(({ table, field, column }) =>
    samplesOf(column).flatMap((text) =>
      (column.kind === 'choice' || column.kind === 'yes-no' ? choiceOtherwise : otherwise).map(
        ([way, write]) => ({ table, field, column, text, way, typed: write(text) }),
      ),
    ),
  );

  it('is read as the same in every column of every sheet', () => {
    const others = cases.filter(({ column, text, typed }) => {
      const [same, read] = [column.read(text), column.read(typed)];
      return !read.ok || JSON.stringify(read) !== JSON.stringify(same);
    });
    expect(others.map(({ table, column, way, typed }) => [table.tab, column.header, way, typed])).toEqual([]);
    expect(cases.length).toBeGreaterThan(1500);
  });

  it('becomes, by Soát sổ, what the register writes, in a column of each kind', () => {
    const seen = new Set<string>();
    const oneOfEach = cases.filter(({ table, column, way, typed, text }) => {
      const key = `${column.kind} ${way}`;
      const isOther = cellText(column.write((column.read(text) as { value: unknown }).value)) !== typed;
      return isOther && !table.keysRepeat && !seen.has(key) && seen.add(key);
    });
    const proposals = oneOfEach.map(({ table, column, typed, way, text }) => {
      const world = worldWith(issued, []);
      world.book.type(table.tab, { [column.header]: typed });
      const check = checkRegister(world.ports);
      const finding = check.ok
        ? check.value.findings.find((one) => one.tab === table.tab && one.header === column.header)
        : undefined;
      return [
        column.kind,
        way,
        cellText(finding?.proposed ?? '') === text ? 'proposed' : JSON.stringify(finding),
      ];
    });
    expect(proposals.filter(([, , result]) => result !== 'proposed')).toEqual([]);
    expect(proposals.length).toBeGreaterThan(50);
  });

  it('is found in its list, in every column that holds names', () => {
    const names = ['UBND xã', 'Phòng Kinh tế - Hạ tầng', 'Thôn Đông', 'An sinh xã hội'];
    const ways = [
      ...choiceOtherwise,
      ['another dash', (text: string) => text.replace(/-/g, '–')],
      ['no blanks around the dash', (text: string) => text.replace(/ - /g, '-')],
      [
        'no accents',
        (text: string) =>
          text
            .normalize('NFD')
            .replace(/\p{Mn}/gu, '')
            .replace(/[đĐ]/g, 'd'),
      ],
    ] as const;
    const listed = typedSheets.flatMap((table) => listedColumns(table));
    const lists = { conferences: names, villages: names, units: names, topics: names, places: names };
    const lost = listed.flatMap(([field, column]) =>
      names.flatMap((name) =>
        ways.flatMap(([way, write]) => {
          const read = readName(column, write(name), {}, lists);
          return read.ok && read.name === name ? [] : [[field, name, way]];
        }),
      ),
    );
    expect(lost).toEqual([]);
    expect(listed.length).toBeGreaterThan(5);
  });
});

describe('two numbers or addresses in one cell', () => {
  const separators = [' / ', '; ', ', ', '\n', ' - ', ' hoặc '];
  const pairs: Readonly<Record<string, readonly [string, string]>> = {
    phone: ['0912345678', '0987654321'],
    email: ['an@x.example', 'binh@x.example'],
  };

  it.each(
    inColumns(['phone', 'email']).map(
      ({ table, column }) => [table.tab, column.header, column.kind] as const,
    ),
  )('are both kept in %s: %s', (tab, header, kind) => {
    const pair = pairs[kind] ?? ['', ''];
    for (const separator of separators) {
      const world = worldWith(issued, []);
      world.book.type(tab, { [header]: pair.join(separator) });
      const check = checkRegister(world.ports);
      const findings = check.ok
        ? check.value.findings.filter((one) => one.tab === tab && one.header === header)
        : [];
      expect([separator, findings.map((one) => [one.kind, one.proposed, one.fixable])]).toEqual([
        separator,
        [['several-contacts', pair[0], true]],
      ]);
    }
  });
});

describe('a day that cannot be', () => {
  const problemsOf = (one: (typeof columns)[number], typed: Readonly<Record<string, string>>) =>
    readForm(one.table, typed, today)
      .problems.filter(({ field }) => field === one.field)
      .map(({ problem }) => problem);
  const days = inColumns(['date']);
  const shown = (day: string): string => day.split('-').reverse().join('/');

  it.each([
    ['31/02/2026', 'not-a-date'],
    ['30/02/2026', 'not-a-date'],
    ['29/02/2027', 'not-a-date'],
    ['32/01/2026', 'not-a-date'],
    ['15/13/2026', 'not-a-date'],
    ['15/10/2206', 'not-a-date'],
    ['15/10/1026', 'not-a-date'],
    ['15/10/1950', 'unlikely-year'],
  ])('such as %s is refused by every form', (typed, problem) => {
    const taken = days.filter((one) => !problemsOf(one, { [one.field]: typed }).includes(problem as never));
    expect(taken.map(({ table, field }) => [table.tab, field])).toEqual([]);
    expect(days.length).toBeGreaterThan(15);
  });

  it('in the future is refused where only the past makes sense', () => {
    const past = days.filter(({ column }) => column.notAfterToday);
    const tomorrow = shown(addDays(today, 1));
    const taken = past.filter(
      (one) => !problemsOf(one, { [one.field]: tomorrow }).includes('in-the-future' as never),
    );
    expect(taken).toEqual([]);
    expect(past.length).toBeGreaterThan(5);
  });

  it('before its start is refused in every pair of days and of hours', () => {
    const pairs = columns.filter(({ column }) => column.notBefore !== '');
    const taken = pairs.filter((one) => {
      const [from, until] = one.column.kind === 'time' ? ['09:00', '08:30'] : ['10/11/2026', '09/11/2026'];
      const typed = { [one.column.notBefore]: from, [one.field]: until };
      return !problemsOf(one, typed).includes('before-start' as never);
    });
    expect(taken.map(({ table, field }) => [table.tab, field])).toEqual([]);
    expect(pairs.length).toBeGreaterThan(5);
  });
});

describe('a row that was copied', () => {
  const keyed = typedSheets.flatMap(({ tab, key, idPrefix, columns: own }) => {
    const header = own[key]?.header;
    return idPrefix === null || header === undefined ? [] : [[tab, header, `${idPrefix}-0001`] as const];
  });

  it.each(keyed)('gets a number of its own in %s', (tab, header, id) => {
    const world = worldWith(issued, []);
    world.book.type(tab, { [header]: id });
    world.book.type(tab, { [header]: id });
    const check = checkRegister(world.ports);
    const doubled = check.ok
      ? check.value.findings.filter(
          (one) => one.tab === tab && one.header === header && one.kind === 'doubled-id',
        )
      : [];
    expect(doubled.map(({ fixable, shown: was }) => [was, fixable])).toEqual([[id, true]]);
    expect(doubled[0]?.proposed).not.toBe(id);
  });
});
