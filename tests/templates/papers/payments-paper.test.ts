import { attendees } from '../../../src/register/tables/attendees';
import { type BudgetLine, budget } from '../../../src/register/tables/budget';
import { hallPeople, heldSources, mealLine } from '../../support/papers/after-conference';
import { signed, sourceRows } from '../../support/papers/paper-sources';
import { buildPaper, formOf, paperText } from '../../support/papers/print-paper';

const withLine = (values: Partial<BudgetLine>) =>
  heldSources({ budget: sourceRows(budget, [{ ...mealLine, ...values }]) });

const withPerson = (name: string, values: (typeof hallPeople)[number]) =>
  heldSources({
    attendees: sourceRows(
      attendees,
      hallPeople.map((person) => (person.fullName === name ? { ...person, ...values } : person)),
    ),
  });

describe('the list on which people sign for money', () => {
  it('lists people who were present and draw no salary, with the sum in words', async () => {
    expect(await paperText('payments', heldSources(), signed)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HOẰNG TRUNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'DANH SÁCH KÝ NHẬN TIỀN',
      'Hỗ trợ tiền ăn đại biểu không hưởng lương',
      '(Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026, ngày 16 tháng 11 năm 2026)',
      'STT',
      'Họ và tên',
      'Chức vụ, đơn vị',
      'Số tiền (đồng)',
      'Ký nhận',
      'Ghi chú',
      '1',
      'Ông Nguyễn Văn An',
      'Bí thư chi bộ kiêm Trưởng thôn Trung Hậu',
      '100.000',
      '2',
      'Ông Phạm Văn Bình',
      'Trưởng thôn 2',
      '100.000',
      '3',
      'Bà Đỗ Thị Ngọc Ánh',
      'Đại diện Nhân dân thôn Trung Hậu',
      '100.000',
      '4',
      'Ông Lưu Văn Quý',
      'Đại diện Nhân dân thôn 2',
      '100.000',
      '5',
      'Ông Trịnh Văn Phúc',
      'Đại diện Nhân dân thôn 10',
      '100.000',
      'Cộng: 05 người',
      '500.000',
      'Tổng số tiền bằng chữ: Năm trăm nghìn đồng.',
      'NGƯỜI LẬP',
      '(Ký, ghi rõ họ tên)',
      'KẾ TOÁN',
      '(Ký, ghi rõ họ tên)',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
    ]);
  });

  it('is made for each budget line that is signed for', () => {
    const lines = [mealLine, { ...mealLine, id: 'KP-0002', item: 'Nước uống', signedFor: false }];
    expect(formOf('payments').subjects(heldSources({ budget: sourceRows(budget, lines) }))).toEqual([
      { key: 'KP-0001', label: 'Hỗ trợ tiền ăn đại biểu không hưởng lương' },
    ]);
  });

  it('lets a substitute sign, and says for whom', async () => {
    const text = await paperText('payments', withPerson('Lưu Văn Quý', { substitute: 'Lưu Thị Mai' }));
    expect(text).toEqual(expect.arrayContaining(['Lưu Thị Mai', 'Dự thay Lưu Văn Quý']));
    expect(text).not.toContain('Ông Lưu Văn Quý');
  });

  it('leaves out absent people, also from the sums', async () => {
    const text = await paperText('payments', withPerson('Lưu Văn Quý', { attendance: 'absent' }));
    expect(text).toEqual(
      expect.arrayContaining(['Cộng: 04 người', '400.000', 'Tổng số tiền bằng chữ: Bốn trăm nghìn đồng.']),
    );
  });

  it('has a gap for each missing payroll mark, and pays nobody without one', async () => {
    const sources = withPerson('Lưu Văn Quý', { onPayroll: null });
    expect(buildPaper('payments', sources).gaps).toEqual([
      { tab: 'Đại biểu', row: 'DB-0012', field: 'onPayroll' },
    ]);
    expect(await paperText('payments', sources)).not.toContain('Ông Lưu Văn Quý');
    const unmarkedPeople = hallPeople.map((person) => ({ ...person, onPayroll: null }));
    expect(
      buildPaper('payments', heldSources({ attendees: sourceRows(attendees, unmarkedPeople) })).gaps,
    ).toEqual([{ tab: 'Đại biểu', row: '', field: 'onPayroll' }]);
  });

  it.each<[string, Partial<BudgetLine>, string]>([
    ['there is no rate', { rate: null }, 'rate'],
    ['the budget counts everybody present', { basis: 'present' }, 'basis'],
    ['the budget counts everybody invited', { basis: 'invited' }, 'basis'],
    ['the typed quantity is another', { basis: 'fixed', quantity: 6 }, 'quantity'],
  ])('is stopped when %s', async (_case, values, field) => {
    const sources = withLine(values);
    expect(buildPaper('payments', sources).gaps).toEqual([{ tab: 'Kinh phí', row: 'KP-0001', field }]);
    expect((await paperText('payments', sources))[0]).toBe('DỰ THẢO');
  });

  it('compares the money spent with the sum of the list, and states both', () => {
    expect(buildPaper('payments', withLine({ actual: 500_000 })).gaps).toEqual([]);
    const { gaps, warnings } = buildPaper('payments', withLine({ actual: 600_000 }));
    expect(gaps).toEqual([{ tab: 'Kinh phí', row: 'KP-0001', field: 'actual' }]);
    expect(warnings).toEqual([
      {
        kind: 'sums-differ',
        what: 'Thực chi của khoản Hỗ trợ tiền ăn đại biểu không hưởng lương',
        one: 600_000,
        other: 500_000,
      },
    ]);
  });

  it('is a draft that names the payroll while nobody is to be paid', async () => {
    const paid = hallPeople.map((person) => ({ ...person, attendance: 'present' as const, onPayroll: true }));
    const sources = heldSources({ attendees: sourceRows(attendees, paid) });
    expect(buildPaper('payments', sources).gaps).toContainEqual({
      tab: 'Đại biểu',
      row: '',
      field: 'onPayroll',
    });
    const text = await paperText('payments', sources);
    expect(text).toEqual(expect.arrayContaining(['DỰ THẢO', 'Cộng: …… người', 'Tổng số tiền bằng chữ: …….']));
  });
});
