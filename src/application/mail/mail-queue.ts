import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { deliveryOf } from '../../domain/reminders/send-recovery';
import { type Job, ledger } from '../../register/tables/ledger';
import type { Ports, SheetSnapshot } from '../ports';
import type { MailRun } from './mail-run';

type LedgerSheet = SheetSnapshot<typeof ledger.columns>;

export interface Queue {
  /** What this run sends, numbered from 0 in this order. */
  readonly jobs: readonly Job[];
  /** What today's quota leaves for another day. */
  readonly later: readonly Job[];
  readonly sheet: LedgerSheet;
}

export interface JobSource {
  /** Whether this source can write the letter of a waiting job. */
  takes(job: Job): boolean;
  /** Whether a new job follows a job of the ledger too soon and is left out; jobs called off do not count. */
  isTooSoon?(job: Job, earlierJobs: readonly Job[]): boolean;
}

/** Writes new jobs into the ledger and numbers those that this run sends, earliest due day first, within the quota. */
export function enqueue(
  ports: Ports,
  run: MailRun,
  sheet: LedgerSheet,
  planned: readonly Job[],
  source: JobSource,
): Outcome<Queue, Failure> {
  const earlierJobs = sheet.rows.map((row) => row.values);
  const earlierKeys = new Set(earlierJobs.map((job) => job.key));
  const live = earlierJobs.filter((job) => !isCalledOff(job));
  const fresh = planned.filter(
    (job) => !earlierKeys.has(job.key) && !(source.isTooSoon?.(job, live) ?? false),
  );
  const plannedKeys = new Set(planned.map((job) => job.key));
  const old = earlierJobs
    .filter((job) => source.takes(job))
    .filter((job) => isWaitingMail(job) || (isCalledOff(job) && plannedKeys.has(job.key)));
  const inOrder = [...old, ...fresh].sort(byDueDay);
  if (inOrder.length === 0) return success({ jobs: [], later: [], sheet });
  const remaining = Math.max(0, ports.mail.remaining());
  const waiting = inOrder.map((job) => ({ ...job, state: 'waiting' as const }));
  const jobs = waiting.slice(0, remaining).map((job, sequence) => ({ ...job, run: run.run, sequence }));
  const jobByKey = new Map(jobs.map((job) => [job.key, job]));
  const written = appendLines(
    ports,
    sheet,
    fresh.map((job) => jobByKey.get(job.key) ?? job),
  );
  if (!written.ok) return written;
  const renumbered = old.flatMap((job) => {
    const now = jobByKey.get(job.key);
    const { run, sequence } = now ?? { run: '', sequence: null };
    return now || isCalledOff(job)
      ? [{ key: job.key, values: { state: 'waiting' as const, run, sequence } }]
      : [];
  });
  const later = waiting.slice(remaining);
  const changed = renumbered.length === 0 ? written : ports.register.changeBlock(written.value, renumbered);
  return changed.ok ? success({ jobs, later, sheet: changed.value }) : changed;
}

/** Appends lines and reads the ledger back, so that no letter leaves before its line is written. */
function appendLines(ports: Ports, sheet: LedgerSheet, lines: readonly Job[]): Outcome<LedgerSheet, Failure> {
  if (lines.length === 0) return success(sheet);
  ports.register.appendBlock(sheet, lines);
  return ports.register.read(ledger);
}

export const isWaitingMail = (job: Job): boolean => job.kind === 'mail' && job.state === 'waiting';

/** Cancelled before it left; a postponed conference that is issued again may still need it. */
const isCalledOff = (job: Job): boolean => job.kind === 'mail' && job.state === 'cancelled';

const byDueDay = (a: Job, b: Job): number => {
  const [first, second] = [a.dueOn ?? '', b.dueOn ?? ''];
  return first < second ? -1 : Number(first > second);
};

const stateAfter = { sent: 'done', uncertain: 'uncertain' } as const;

/**
 * Records what a dead run had sent and puts the one letter in doubt on the review list. Returns the ledger after the
 * change.
 */
export function settleDeadRun(
  ports: Ports,
  sheet: LedgerSheet,
  dead: MailRun,
): Outcome<LedgerSheet, Failure> {
  const doneAt = ports.clock.stamp();
  const changes = sheet.rows.flatMap(({ values: job }) => {
    const delivery = deliveryOf(job, dead);
    if (job.state !== 'waiting' || delivery === 'not-begun') return [];
    return [
      { key: job.key, values: { state: stateAfter[delivery], doneAt, attempts: (job.attempts ?? 0) + 1 } },
    ];
  });
  return changes.length === 0 ? success(sheet) : ports.register.changeBlock(sheet, changes);
}
