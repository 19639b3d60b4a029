import { cellText } from '../../register/cell';
import { writeFields } from '../../register/table';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import type { CellFix } from '../ports';
import { type DamagedLine, type LedgerSheet, ledgerLines, mendedJob, wholeJobs } from './ledger-lines';

/** A damaged line may have no key, so the review list knows it by all that it holds. */
export const damageKey = ({ row }: DamagedLine): string => `damaged|${row.fingerprint}`;

/** What a letter that is to leave again does not say of its last try. */
export const unsent = { run: '', sequence: null, attempts: null, doneAt: '' } as const;

/**
 * A damaged line by a clerk's verdict. One whose letter left goes on standing for it. One whose letter did not leave waits
 * again where it can be made whole; else it is called off, and the letter is planned anew.
 */
export function settledDamage(
  sheet: LedgerSheet,
  damage: DamagedLine,
  verdict: 'sent' | 'again',
  stamp: string,
): { readonly job: Job; readonly fixes: readonly CellFix[] } {
  const { line, cells } = damage.row;
  const job = verdict === 'sent' ? asSent(damage, stamp) : asUnsent(sheet, damage, stamp);
  const fixes = Object.entries(writeFields(ledger, job)).flatMap(([field, cell]): CellFix[] => {
    const expected = cells[field] ?? '';
    return cellText(expected) === cellText(cell) ? [] : [{ line, field, expected, cell }];
  });
  return { job, fixes };
}

function asSent(damage: DamagedLine, stamp: string): Job {
  const job = mendedJob(damage);
  const doneAt = job.doneAt || stamp;
  return { ...job, kind: 'mail', state: 'done', doneAt, note: ledgerNotes.damageSettled };
}

function asUnsent(sheet: LedgerSheet, damage: DamagedLine, stamp: string): Job {
  const { row } = damage;
  const job = { ...mendedJob(damage), ...unsent, kind: 'mail' } as const;
  const mended: Job = { ...job, state: 'waiting', note: ledgerNotes.settledAsAgain };
  const isWhole = ledgerLines({ rows: [{ ...row, values: mended, problems: [] }] }).damaged.length === 0;
  const isDouble = wholeJobs(sheet).some(({ key }) => key === mended.key);
  if (isWhole && !isDouble) return mended;
  const isWholeKey = !damage.fields.includes('key');
  // With its key it is taken up where the letter is planned again; a key that nobody can tell is given up.
  const key = isWholeKey ? job.key : row.fingerprint;
  const blank = { rule: job.rule || '-', conference: job.conference || '-', record: job.record || '-' };
  return { ...job, ...blank, key, state: 'cancelled', doneAt: stamp, note: ledgerNotes.damageSettled };
}
