import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import type { Job } from '../../register/tables/ledger';
import type { CellFix, Ports } from '../ports';
import type { LedgerRow, LedgerSheet } from './ledger-lines';
import { forgetLastKey } from './ledger-mark';

type Digests = Pick<Ports, 'memory'>;

const address = /[^\s|,;<>~]+@[^\s|,;<>]+/g;

/**
 * The text with a mark in place of each address. It is a keyed digest, which nobody can compute from a guessed address,
 * and the same address always has the same mark, so a letter is known as sent when its address is gone.
 */
export const withMarks = ({ memory }: Digests, text: string): string =>
  text.replace(address, (one) => `~${memory.digest(one.toLowerCase())}`);

const hasAddress = (text: string): boolean => text.includes('@');

/** Whether the text holds a mark; without one no digest need be computed. */
export const hasMark = (text: string): boolean => text.includes('~');

/** Columns that name an address; `document` holds the UID of a calendar entry. */
const fields = ['address', 'recipient', 'record', 'key'] as const;

/** Lines of letters that are over, of conferences before the limit, and that still name an address. */
export const oldAddressLines = (
  rows: readonly LedgerRow[],
  conferences: readonly { readonly id: string; readonly date: CalendarDate | null }[],
  limit: CalendarDate,
): readonly LedgerRow[] => {
  const days = new Map(conferences.map(({ id, date }) => [id, date]));
  const dayOf = ({ conference, dueOn, doneAt }: Job): string =>
    days.get(conference) ?? dueOn ?? doneAt.slice(0, 10);
  return rows.filter(
    ({ values }) =>
      (values.state === 'done' || values.state === 'cancelled') &&
      fields.some((field) => hasAddress(values[field])) &&
      dayOf(values) !== '' &&
      dayOf(values) < limit,
  );
};

/** Takes the addresses out of these lines. The key comes last, so that an interrupted removal is done again. */
export function removeAddresses(
  ports: Ports,
  sheet: LedgerSheet,
  lines: readonly LedgerRow[],
): Outcome<number, Failure> {
  if (lines.length === 0) return success(0);
  forgetLastKey(ports);
  return ports.register.fixCells(
    sheet,
    lines.flatMap((row) => fields.flatMap((field) => fixOf(ports, row, field))),
  );
}

function fixOf(ports: Ports, row: LedgerRow, field: (typeof fields)[number]): readonly CellFix[] {
  const expected = row.cells[field] ?? '';
  const text = row.values[field];
  if (!hasAddress(text)) return [];
  const isName = field === 'address' || field === 'recipient';
  return [{ line: row.line, field, expected, cell: isName ? '' : withMarks(ports, text) }];
}
