import { upgradeRegister, upgradeSteps } from '../../../src/application/set-up/upgrade-register';
import { currentSchema, schemaIn } from '../../../src/register/schema';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const row = (value: string) => ({ code: 'register.schema', value });
const office = { code: 'office.name', value: 'UBND xã' };

it.each([
  ['no settings', [], null],
  ['settings from before the row', [office], 1],
  ['a version', [office, row('7')], 7],
  ['a version that somebody overwrote', [office, row('hai')], 1],
  ['a blank version', [row('')], 1],
])('a register with %s', (_, rows, version) => {
  expect(schemaIn(rows)).toBe(version);
});

it('the steps lead from version 1 to the current one without a gap', () => {
  expect(upgradeSteps.map(({ to }) => to)).toEqual(
    Array.from({ length: currentSchema - 1 }, (_, index) => index + 2),
  );
});

describe('an upgrade', () => {
  const taken: string[] = [];
  const steps = [2, 3, 4].map((to) => ({
    to,
    rewrites: to === 4 ? ['Thôn', 'Phiếu'] : ['Thôn'],
    run: () => void taken.push(`to ${to}`),
  }));
  const book = () => {
    taken.length = 0;
    const workbook = new MemoryWorkbook('Thôn', 'Phiếu');
    workbook.correctHeaders('Thôn', [{ position: 1, header: 'Tên thôn' }]);
    return workbook;
  };
  const names = (workbook: MemoryWorkbook): readonly string[] => workbook.tabs.map(({ name }) => name);

  it('takes the missing steps in order, after one copy of each tab with content that they write anew', () => {
    const workbook = book();
    expect(upgradeRegister(workbook, workbook.look().tabs, 2, steps)).toEqual({
      kind: 'upgrade',
      from: 2,
      to: currentSchema,
      copies: ['Thôn (bản 2)'],
    });
    expect([taken, names(workbook)]).toEqual([
      ['to 3', 'to 4'],
      ['Thôn', 'Phiếu', 'Thôn (bản 2)'],
    ]);
  });

  it('keeps the copy of one that was cut off', () => {
    const workbook = book();
    upgradeRegister(workbook, workbook.look().tabs, 3, steps);
    workbook.correctHeaders('Thôn', [{ position: 1, header: 'Thôn, tổ dân phố' }]);
    upgradeRegister(workbook, workbook.look().tabs, 3, steps);
    expect([names(workbook), workbook.headers('Thôn (bản 3)')]).toEqual([
      ['Thôn', 'Phiếu', 'Thôn (bản 3)'],
      ['Tên thôn'],
    ]);
  });

  it('is none where the register has the current version', () => {
    const workbook = book();
    expect([upgradeRegister(workbook, workbook.look().tabs, 4, steps), taken, names(workbook)]).toEqual([
      null,
      [],
      ['Thôn', 'Phiếu'],
    ]);
  });
});
