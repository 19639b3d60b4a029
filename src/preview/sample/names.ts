const families = [
  'Nguyễn',
  'Lê',
  'Trần',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đỗ',
  'Bùi',
  'Đặng',
  'Hà',
  'Trịnh',
  'Mai',
  'Cao',
  'Lương',
];

const men = {
  middles: ['Văn', 'Đình', 'Hữu', 'Xuân', 'Ngọc', 'Quang', 'Đức', 'Công', 'Bá'],
  givens: [
    ...['An', 'Bình', 'Chiến', 'Cường', 'Dũng', 'Đạt', 'Đông', 'Hải', 'Hùng', 'Khánh', 'Lâm', 'Long', 'Minh'],
    ...['Nam', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Thắng', 'Thành', 'Tiến', 'Toàn', 'Trung', 'Tuấn', 'Việt'],
  ],
};

const women = {
  middles: ['Thị', 'Thị Thu', 'Thị Ngọc', 'Thị Minh', 'Thị Thanh'],
  givens: [
    ...['Ánh', 'Bích', 'Chi', 'Dung', 'Duyên', 'Giang', 'Hạnh', 'Hiền', 'Hoa', 'Huệ', 'Hương', 'Lan', 'Liên'],
    ...['Loan', 'Nga', 'Nhung', 'Oanh', 'Phương', 'Quyên', 'Thảo', 'Thu', 'Thủy', 'Tuyết', 'Vân', 'Yến'],
  ],
};

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

export interface MadeUpName {
  readonly honorific: 'Ông' | 'Bà';
  readonly fullName: string;
}

/** Names of 0 to 349 are distinct, since 14 family and 25 given names are coprime. */
export function madeUpName(n: number): MadeUpName {
  const isWoman = n % 5 === 1 || n % 5 === 3;
  const { middles, givens } = isWoman ? women : men;
  return {
    honorific: isWoman ? 'Bà' : 'Ông',
    fullName: `${at(families, n)} ${at(middles, Math.floor(n / 3))} ${at(givens, n)}`,
  };
}

/** A valid mobile number that no network assigns, because of its run of zeros. */
export const madeUpPhone = (n: number): string => `09000${String(n).padStart(5, '0')}`;
