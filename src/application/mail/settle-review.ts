import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import { acts } from '../../register/tables/journal';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { recordUnderLock } from '../invitations/record-guest-letters';
import type { Ports } from '../ports';
import { changeSheets } from '../rows/under-lock';
import { type DamagedLine, type LedgerSheet, ledgerLines } from './ledger-lines';
import { forgetLastKey } from './ledger-mark';
import { noteLettersLeft } from './mail-run';
import { damageKey, settledDamage, unsent } from './settle-damaged';

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
      const { whole, damaged } = ledgerLines(sheet);
      const uncertain = whole.map(({ values }) => values).filter((job) => job.state === 'uncertain');
      const open = uncertain.length + damaged.length;
      const job = uncertain.find((candidate) => candidate.key === input.key);
      const damage = damaged.find((line) => damageKey(line) === input.key);
      const settle = { sent: takeAsSent, again: sendAgain }[input.verdict];
      // A colleague has settled it already.
      if (!job && !damage) return success({ left: open, changed: false });
      const written = job
        ? settle(ports, sheet, job)
        : damage && settleDamaged(ports, sheet, damage, input.verdict);
      if (written?.ok === false) return written;
      return success({ left: open - 1, changed: true });
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

function takeAsSent(ports: Ports, sheet: LedgerSheet, job: Job): Outcome<LedgerSheet, Failure> {
  const recorded = recordSent(ports, job);
  const values = { state: 'done' as const, note: ledgerNotes.settledAsSent };
  return andThen(recorded, () => ports.register.changeBlock(sheet, [{ key: job.key, values }]));
}

function sendAgain(ports: Ports, sheet: LedgerSheet, job: Job): Outcome<LedgerSheet, Failure> {
  noteLettersLeft(ports);
  const values = { state: 'waiting' as const, ...unsent, note: ledgerNotes.settledAsAgain };
  return ports.register.changeBlock(sheet, [{ key: job.key, values }]);
}

/** The copy in `Đại biểu` comes first: after a crash the letter is still on the review list and can be settled again. */
const recordSent = (ports: Ports, job: Job): Outcome<number, Failure> =>
  // The caller holds the lock.
  recordUnderLock(ports, [], [{ ...job, doneAt: job.doneAt || ports.clock.stamp() }]);

function settleDamaged(
  ports: Ports,
  sheet: LedgerSheet,
  damage: DamagedLine,
  verdict: Verdict,
): Outcome<unknown, Failure> {
  const { job, fixes } = settledDamage(sheet, damage, verdict, ports.clock.stamp());
  if (verdict === 'again') noteLettersLeft(ports);
  if (damage.fields.includes('key')) forgetLastKey(ports);
  const recorded = verdict === 'sent' ? recordSent(ports, job) : success(0);
  return andThen(recorded, () => ports.register.fixCells(sheet, fixes));
}
