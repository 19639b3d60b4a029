import type { Column } from '../../../src/register/column';

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
      return list === 'conferences' ? 'HN-01' : null;
    default:
      return null;
  }
}
