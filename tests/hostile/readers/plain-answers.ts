import type { Column, ListSource } from '../../../src/register/column';

/** A name of each list: any other is refused. */
const listedNames: Readonly<Record<ListSource, string>> = {
  conferences: 'HN-01',
  villages: 'Thôn Trung Hậu',
  places: 'Thôn Trung Hậu',
  topics: 'Dư luận xã hội được Nhân dân quan tâm',
  units: 'Phòng Kinh tế',
};

/** A valid answer, unless the column is free text; null if it is. */
export function plainAnswer(column: Column<unknown>): string | null {
  const { kind, choices, list } = column;
  switch (kind) {
    case 'date':
      return '16/11/2026';
    case 'time':
      return '7h30';
    case 'integer':
      // A year cannot be a small number.
      return ['3', '2026'].find((number) => column.read(number).ok) ?? '';
    case 'choice':
    case 'yes-no':
      return choices[0] ?? '';
    case 'phone':
      return '0912345678';
    case 'email':
      return 'khach@example.vn';
    case 'listed':
      return list && listedNames[list];
    default:
      return null;
  }
}
