import { newSheet, newWorkbook, type Scalar } from '../../../src/host/model/workbook/workbook';
import { formulaRules } from '../../../src/preview/view/formula-rules';

type Cells = Readonly<Record<string, Scalar>>;

/** 8 November 2026 in Vietnam; a sheet counts it as day 46334. */
const now = Date.parse('2026-11-08T05:00:00Z');
const today = 46_334;

/** For a rule on the area from B2, tests the cell at this offset from B2. */
function fits(formula: string, cells: Cells, down = 0, right = 0): boolean {
  const rows = Array.from({ length: 5 }, (_, row) => ({
    values: ['A', 'B', 'C'].map((column) => cells[`${column}${row + 1}`] ?? null),
    styles: [],
  }));
  const areas = [{ row: 2, column: 2, rows: 20, columns: 20 }];
  const rule = { areas, criteria: 'CUSTOM_FORMULA', values: [formula] };
  const sheet = { ...newSheet(1, 'Trang thử'), rows, rules: [rule] };
  const workbook = newWorkbook({ id: 'w', name: 'w', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  return formulaRules(workbook, sheet, { rows: 12, columns: 12 }, now)(rule)(2 + down, 2 + right);
}

describe('a colour rule by formula', () => {
  it.each<[string, Cells, boolean]>([
    ['=$B2="Hoãn"', { B2: 'Hoãn' }, true],
    ['=$B2="hoãn"', { B2: 'HOÃN' }, true],
    ['=$B2="Hoãn"', { B2: 'Hủy' }, false],
    ['=$B2=""', {}, true],
    ['=$B2<>""', {}, false],
    ['=$B2="a ""b"""', { B2: 'a "b"' }, true],
    ['=($B2<>"")*($B2<TODAY())*($C2<>"Xong")', { B2: today - 1, C2: 'Mới' }, true],
    ['=($B2<>"")*($B2<TODAY())*($C2<>"Xong")', { B2: today - 1, C2: 'Xong' }, false],
    ['=($B2<>"")*($B2<TODAY())*($C2<>"Xong")', { B2: today, C2: 'Mới' }, false],
    ['=($B2<>"")*($B2<TODAY())*($C2<>"Xong")', { C2: 'Mới' }, false],
    ['=$B2<TODAY()', { B2: 'chưa rõ' }, false],
    ['=AND($B2>=1;NOT(ISBLANK($C2)))', { B2: 1, C2: 'x' }, true],
    ['=OR($B2>5,$C2="x")', { B2: 6 }, true],
    ['=COUNTIF($B$2:$B;$B2)>1', { B2: 'x', B4: 'x' }, true],
    ['=COUNTIF($B$2:$B;$B2)>1', { B2: 'x' }, false],
  ])('reads %s over %j as %s', (formula, cells, expected) => {
    expect(fits(formula, cells)).toBe(expected);
  });

  it('shifts relative references and keeps absolute ones', () => {
    const cells = { B4: 'x', C2: 'x' };
    expect(fits('=$B2="x"', cells, 2, 5)).toBe(true);
    expect(fits('=$B2="x"', cells, 1, 5)).toBe(false);
    expect(fits('=B$2="x"', cells, 7, 1)).toBe(true);
  });

  it.each(['=SUM(B2', 'B2="x"', '=B2&"x"'])('colours nothing by %s', (formula) => {
    expect(fits(formula, { B2: 'x' })).toBe(false);
  });
});
