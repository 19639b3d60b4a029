import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import { acts } from '../../register/tables/journal';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { recordUnderLock } from '../invitations/record-guest-letters';
import type { Ports, SheetSnapshot } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { noteLettersLeft } from './mail-run';

type Verdict = 'sent' | 'again';

/** Applies a clerk's verdict on a letter that may or may not have been sent. */
export function settleReview(
  ports: Ports,
  input: { readonly key: string; readonly verdict: Verdict },
): Outcome<{ readonly left: number }, Failure> {
  const settled = changeSheets(
    ports,
    { ledger },
    ({ ledger: sheet }) => {
      const uncertain = valuesOf(sheet).filter((job) => job.state === 'uncertain');
      const job = uncertain.find((candidate) => candidate.key === input.key);
      // A colleague has settled it already.
      if (!job) return success({ left: uncertain.length, changed: false });
      const written = input.verdict === 'sent' ? takeAsSent(ports, sheet, job) : sendAgain(ports, sheet, job);
      return mapValue(written, () => ({ left: uncertain.length - 1, changed: true }));
    },
    ({ changed }) =>
      changed && {
        action: acts.settleReview,
        tab: ledger.tab,
        record: input.key,
        detail: input.verdict,
      },
  );
  return mapValue(settled, ({ left }) => ({ left }));
}

type LedgerSheet = SheetSnapshot<typeof ledger.columns>;

function takeAsSent(ports: Ports, sheet: LedgerSheet, job: Job): Outcome<LedgerSheet, Failure> {
  // The copy first: after a crash the letter is still on the review list and can be settled again.
  // The caller holds the lock.
  const recorded = recordUnderLock(ports, [], [{ ...job, doneAt: job.doneAt || ports.clock.stamp() }]);
  const values = { state: 'done' as const, note: ledgerNotes.settledAsSent };
  return andThen(recorded, () => ports.register.changeBlock(sheet, [{ key: job.key, values }]));
}

function sendAgain(ports: Ports, sheet: LedgerSheet, job: Job): Outcome<LedgerSheet, Failure> {
  noteLettersLeft(ports);
  const values = { state: 'waiting' as const, run: '', sequence: null, note: ledgerNotes.settledAsAgain };
  return ports.register.changeBlock(sheet, [{ key: job.key, values }]);
}
