import { checkRegister } from '../../../src/application/check/check-register';
import type { Cell } from '../../../src/register/cell';
import type { ColumnKind } from '../../../src/register/column';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { workbook } from '../../../src/register/workbook';
import { typeInto } from '../../support/memory/memory-ports';
import { issued, worldWith } from '../../support/memory/memory-ports-people';
import { sampleOf } from '../../support/rules/sample';

/** What people type that a column of the kind cannot hold. */
const wrong: Readonly<Partial<Record<ColumnKind, readonly Cell[]>>> = {
  date: ['30/2/2026', '30/2', 'sáu ngày', '50%', 'https://x.example', '#REF!', '7'],
  time: ['25:00', 'bảy rưỡi', '50%', 'https://x.example', '#REF!'],
  integer: ['-5', -5, 'sáu ngày', 'một trăm', '50%', 0.5, 'https://x.example', '#REF!'],
  phone: ['không có', '12', 'https://x.example', '#REF!'],
  email: ['an@', 'không có', 'an@x', '#REF!'],
  choice: ['không biết', '50%', '#REF!'],
  'yes-no': ['không biết', '50%', '#REF!'],
};

const cells = workbook
  .filter(({ owner }) => owner === 'office')
  .flatMap(({ tab, columns }) =>
    Object.values(columns).flatMap(({ header, kind }) =>
      (wrong[kind] ?? []).map((value) => [tab, header, value] as const),
    ),
  );

/** Findings of a cell in a row that has nothing else. */
function kindsFound(tab: string, header: string, value: Cell): readonly string[] {
  const world = worldWith(issued, []);
  world.book.type(tab, { [header]: value });
  const check = checkRegister(world.ports);
  return check.ok
    ? check.value.findings.filter((one) => one.tab === tab && one.header === header).map(({ kind }) => kind)
    : ['unchecked'];
}

describe('a value of the wrong kind, in any sheet that people type in', () => {
  it('is always a finding of its cell, and never a default in silence', () => {
    const silent = sampleOf(cells, 100).filter(
      ([tab, header, value]) => kindsFound(tab, header, value).length === 0,
    );
    expect(silent).toEqual([]);
    expect(cells.length).toBeGreaterThan(200);
  });

  it('is one in Cấu hình too where a setting reads another cell of its row', () => {
    const world = worldWith(issued, []);
    typeInto(world, settingsTable, 'term.reply', { value: '15 ngày làm việc' });
    const check = checkRegister(world.ports);
    expect(
      check.ok &&
        check.value.findings.flatMap(({ kind, header, shown }) =>
          shown === '15 ngày làm việc' ? [`${kind} ${header}`] : [],
        ),
    ).toEqual(['value-not-read Giá trị']);
  });
});
