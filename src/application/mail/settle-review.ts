import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { recordUnderLock } from '../invitations/record-guest-letters';
import type { Ports } from '../ports';
import { changeSheets, noteOn } from '../rows/under-lock';
import { type DamagedLine, type LedgerSheet, ledgerLines } from './ledger-lines';
import { forgetLastKey, rememberLeft } from './ledger-mark';
import { noteLettersLeft } from './mail-run';
import { damageKey, settledDamage, unsent } from './settle-damaged';

type Verdict = 'sent' | 'again';

/**
 * Applies a clerk's verdict on letters that may or may not have been sent: one of the review list, or those of it that
 * the clerk saw. What a colleague has settled meanwhile stays as it is.
 */
export function settleReview(
  ports: Ports,
  { keys, verdict }: { readonly keys: readonly string[]; readonly verdict: Verdict },
): Outcome<{ readonly left: number }, Failure> {
  const settled = changeSheets(
    ports,
    { ledger },
    ({ ledger: sheet }) => {
      const { whole, damaged } = ledgerLines(sheet);
      const chosen = new Set(keys);
      const uncertain = whole.map(({ values }) => values).filter((job) => job.state === 'uncertain');
      const jobs = uncertain.filter(({ key }) => chosen.has(key));
      const damages = damaged.filter((line) => chosen.has(damageKey(line)));
      const count = jobs.length + damages.length;
      const left = { uncertain: uncertain.length - jobs.length, damaged: damaged.length - damages.length };
      if (count === 0) return success({ left, count });
      const settle = { sent: takeAsSent, again: sendAgain }[verdict];
      const written = jobs.length === 0 ? success(sheet) : settle(ports, sheet, jobs);
      return mapValue(
        andThen(written, (after) => settleDamages(ports, after, damages, verdict)),
        () => ({ left, count }),
      );
    },
    ({ count }) =>
      count > 0 &&
      noteOn(
        ledger,
        acts.settleReview,
        count === 1 ? (keys[0] ?? '') : '',
        count === 1 ? verdict : `${verdict}: ${counted.letters(count)}`,
      ),
  );
  return mapValue(settled, ({ left, count }) => {
    if (count > 0) rememberLeft(ports, left);
    return { left: left.uncertain + left.damaged };
  });
}

const changeAll = (
  ports: Ports,
  sheet: LedgerSheet,
  jobs: readonly Job[],
  valuesOf: (job: Job) => Partial<Job>,
): Outcome<LedgerSheet, Failure> =>
  ports.register.changeBlock(
    sheet,
    jobs.map((job) => ({ key: job.key, values: valuesOf(job) })),
  );

function takeAsSent(ports: Ports, sheet: LedgerSheet, jobs: readonly Job[]): Outcome<LedgerSheet, Failure> {
  // A letter in doubt since an older version was restored has no moment of sending; a line without one counts as damaged.
  const stamp = ports.clock.stamp();
  const sent = jobs.map((job) => ({ ...job, doneAt: job.doneAt || stamp }));
  return andThen(recordSent(ports, sent), () =>
    changeAll(ports, sheet, sent, ({ doneAt }) => ({
      state: 'done',
      doneAt,
      note: ledgerNotes.settledAsSent,
    })),
  );
}

function sendAgain(ports: Ports, sheet: LedgerSheet, jobs: readonly Job[]): Outcome<LedgerSheet, Failure> {
  noteLettersLeft(ports);
  const values = { state: 'waiting', ...unsent, note: ledgerNotes.settledAsAgain } as const;
  return changeAll(ports, sheet, jobs, () => values);
}

/** The copy in `Đại biểu` comes first: after a crash the letter is still on the review list and can be settled again. */
const recordSent = (ports: Ports, jobs: readonly Job[]): Outcome<number, Failure> =>
  // The caller holds the lock.
  recordUnderLock(ports, [], jobs);

function settleDamages(
  ports: Ports,
  sheet: LedgerSheet,
  damages: readonly DamagedLine[],
  verdict: Verdict,
): Outcome<unknown, Failure> {
  if (damages.length === 0) return success(0);
  const stamp = ports.clock.stamp();
  const settled = damages.map((damage) => settledDamage(sheet, damage, verdict, stamp));
  if (verdict === 'again') noteLettersLeft(ports);
  if (damages.some(({ fields }) => fields.includes('key'))) forgetLastKey(ports);
  const jobs = settled.map(({ job }) => job);
  return andThen(verdict === 'sent' ? recordSent(ports, jobs) : success(0), () =>
    ports.register.fixCells(
      sheet,
      settled.flatMap(({ fixes }) => fixes),
    ),
  );
}
