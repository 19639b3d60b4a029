import type { Column } from '../../../src/register/column';

/** An answer that nobody objects to, where the column is not one of free text; null where it is. */
export function plainAnswer({ kind, choices, list }: Column<unknown>): string | null {
  switch (kind) {
    case 'date':
      return '16/11/2026';
    case 'time':
      return '7h30';
    case 'integer':
      return '3';
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
