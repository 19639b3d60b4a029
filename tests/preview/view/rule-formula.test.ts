import { ruleTest } from '../../../src/preview/view/rule-formula';

type Cells = Readonly<Record<string, string | number | boolean>>;

const fits = (formula: string, cells: Cells, down = 0, right = 0): boolean | undefined =>
  ruleTest(formula, {
    today: 100,
    value: (row, column) => cells[`${String.fromCharCode(64 + column)}${row}`] ?? null,
  })?.(down, right);

describe('the test of a colour rule by formula', () => {
  it.each<[string, Cells, boolean]>([
    ['=$B2="Hoãn"', { B2: 'Hoãn' }, true],
    ['=$B2="hoãn"', { B2: 'HOÃN' }, true],
    ['=$B2="Hoãn"', { B2: 'Hủy' }, false],
    ['=$B2=""', {}, true],
    ['=$B2<>""', {}, false],
    ['=$B2="a ""b"""', { B2: 'a "b"' }, true],
    ['=($B2<>"")*($B2<TODAY())*($C2<>"Xong")', { B2: 99, C2: 'Mới' }, true],
    ['=($B2<>"")*($B2<TODAY())*($C2<>"Xong")', { B2: 99, C2: 'Xong' }, false],
    ['=($B2<>"")*($B2<TODAY())*($C2<>"Xong")', { B2: 100, C2: 'Mới' }, false],
    ['=($B2<>"")*($B2<TODAY())*($C2<>"Xong")', { C2: 'Mới' }, false],
    ['=$B2<TODAY()', { B2: 'chưa rõ' }, false],
    ['=AND($B2>=1;NOT(ISBLANK($C2)))', { B2: 1, C2: 'x' }, true],
    ['=OR($B2>5,$C2="x")', { B2: 6 }, true],
  ])('reads %s over %j as %s', (formula, cells, expected) => {
    expect(fits(formula, cells)).toBe(expected);
  });

  it('moves relative references along and keeps fixed ones', () => {
    const cells = { B4: 'x', C2: 'x' };
    expect(fits('=$B2="x"', cells, 2, 5)).toBe(true);
    expect(fits('=$B2="x"', cells, 1, 5)).toBe(false);
    expect(fits('=B$2="x"', cells, 7, 1)).toBe(true);
  });

  it.each(['=COUNTIF($B$2:$B;$B2)>1', '=SUM(B2', 'B2="x"', '=B2&"x"'])('reads nothing into %s', (formula) => {
    expect(fits(formula, { B2: 'x' })).toBeUndefined();
  });
});
