import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { acts } from '../../register/tables/journal';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { recordUnderLock } from '../invitations/record-guest-letters';
import type { Ports, SheetSnapshot } from '../ports';
import { noteLettersLeft } from './mail-run';

type Verdict = 'sent' | 'again';

/** A person's word on a letter of which it is not known whether it left. */
export function settleReview(
  ports: Ports,
  input: { readonly key: string; readonly verdict: Verdict },
): Outcome<{ readonly left: number }, Failure> {
  const settled = ports.lock.holding(
    (): Outcome<{ readonly left: number; readonly changed: boolean }, Failure> => {
      const sheet = ports.register.read(ledger);
      if (!sheet.ok) return sheet;
      const uncertain = sheet.value.rows.map((row) => row.values).filter((job) => job.state === 'uncertain');
      const job = uncertain.find((candidate) => candidate.key === input.key);
      // Settled by a colleague meanwhile: there is nothing left to do.
      if (!job) return success({ left: uncertain.length, changed: false });
      const written =
        input.verdict === 'sent' ? takeAsSent(ports, sheet.value, job) : sendAgain(ports, sheet.value, job);
      return written.ok ? success({ left: uncertain.length - 1, changed: true }) : written;
    },
  );
  if (!settled.ok) return settled;
  if (settled.value.changed) {
    const { key, verdict } = input;
    ports.register.note({ action: acts.settleReview, tab: ledger.tab, record: key, detail: verdict });
  }
  return success({ left: settled.value.left });
}

type LedgerSheet = SheetSnapshot<typeof ledger.columns>;

function takeAsSent(ports: Ports, sheet: LedgerSheet, job: Job): Outcome<LedgerSheet, Failure> {
  // The copy first: a letter that is still on the review list after a crash can be settled again.
  // The caller holds the lock.
  const recorded = recordUnderLock(ports, [], [{ ...job, doneAt: job.doneAt || ports.clock.stamp() }]);
  if (!recorded.ok) return recorded;
  const values = { state: 'done' as const, note: ledgerNotes.settledAsSent };
  return ports.register.changeBlock(sheet, [{ key: job.key, values }]);
}

function sendAgain(ports: Ports, sheet: LedgerSheet, job: Job): Outcome<LedgerSheet, Failure> {
  noteLettersLeft(ports);
  const values = { state: 'waiting' as const, run: '', sequence: null, note: ledgerNotes.settledAsAgain };
  return ports.register.changeBlock(sheet, [{ key: job.key, values }]);
}
