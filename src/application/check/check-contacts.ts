import { joined } from '../../domain/text/joined';
import { cellText } from '../../register/cell';
import type { Column } from '../../register/column';
import { type ReadContact, readEmailCell, readPhoneCell } from '../../register/lists/cells/contact-cells';
import type { Columns } from '../../register/table';
import { type AnyRow, type AnySheet, cellAt, type Flaw, flawAt, isConfidential } from './check-flaw';

const readers: Readonly<Record<string, (typed: string) => ReadContact | null>> = {
  phone: readPhoneCell,
  email: readEmailCell,
};

/**
 * Cells with more than their one phone or address: `0912345678 / 0987654321 (con trai)`. The first stays, and the rest
 * goes to the note of the row. The note is repaired with the cell, so that nothing is lost.
 */
export function checkContacts(sheet: AnySheet): readonly Flaw[] {
  const columns: Columns = sheet.table.columns;
  const note = columns.note;
  const contacts = Object.entries(columns).filter(([, { kind }]) => kind in readers);
  if (!note || contacts.length === 0) return [];
  return sheet.rows.flatMap((row) => (isConfidential(row.values) ? [] : flawsOf(sheet, row, contacts, note)));
}

function flawsOf(
  sheet: AnySheet,
  row: AnyRow,
  contacts: readonly (readonly [string, Column<unknown>])[],
  note: Column<unknown>,
): readonly Flaw[] {
  const written = cellText(cellAt(row, 'note'));
  const cells = contacts.flatMap(([field, { kind }]) => {
    const read = readers[kind]?.(cellText(cellAt(row, field))) ?? null;
    return read && read.rest.length > 0 ? [{ field, ...read }] : [];
  });
  const moved = cells.flatMap(({ rest }) => rest).filter((part) => !written.includes(part));
  const proposed = joined('; ', written, ...moved);
  const fixable = note.read(proposed).ok;
  const flaws = cells.map(({ field, value }) =>
    flawAt(sheet, row, field, { kind: 'several-contacts', proposed: value, fixable }),
  );
  return moved.length === 0
    ? flaws
    : [flawAt(sheet, row, 'note', { kind: 'moved-to-note', proposed, fixable }), ...flaws];
}
