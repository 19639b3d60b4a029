import { daysBetween } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { digestRule, digestsApart } from '../../domain/reminders/digest-reminders';
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

/** Writes new jobs into the ledger and numbers those that this run sends: due first, and no more than the quota says. */
export function enqueue(
  ports: Ports,
  run: MailRun,
  sheet: LedgerSheet,
  planned: readonly Job[],
  takes: (job: Job) => boolean,
): Outcome<Queue, Failure> {
  const standing = new Set(sheet.rows.map((row) => row.values.key));
  const digests = sheet.rows.map((row) => row.values).filter(isDigest);
  const fresh = planned.filter((job) => !standing.has(job.key) && !comesTooSoon(job, digests));
  const due = new Set(planned.map((job) => job.key));
  const old = sheet.rows
    .map((row) => row.values)
    .filter((job) => takes(job) && (isWaitingMail(job) || (isCalledOff(job) && due.has(job.key))));
  const inOrder = [...old, ...fresh].sort(byDueDay);
  if (inOrder.length === 0) return success({ jobs: [], later: [], sheet });
  const remaining = Math.max(0, ports.mail.remaining());
  const waiting = inOrder.map((job) => ({ ...job, state: 'waiting' as const }));
  const jobs = waiting.slice(0, remaining).map((job, sequence) => ({ ...job, run: run.run, sequence }));
  const numbered = new Map(jobs.map((job) => [job.key, job]));
  const written = added(
    ports,
    sheet,
    fresh.map((job) => numbered.get(job.key) ?? job),
  );
  if (!written.ok) return written;
  const renumbered = old.flatMap((job) => {
    const now = numbered.get(job.key);
    const { run, sequence } = now ?? { run: '', sequence: null };
    return now || isCalledOff(job)
      ? [{ key: job.key, values: { state: 'waiting' as const, run, sequence } }]
      : [];
  });
  const later = waiting.slice(remaining);
  const changed = renumbered.length === 0 ? written : ports.register.changeBlock(written.value, renumbered);
  return changed.ok ? success({ jobs, later, sheet: changed.value }) : changed;
}

/** The ledger with these lines below its last one, read back so that no letter leaves before its line stands. */
function added(ports: Ports, sheet: LedgerSheet, lines: readonly Job[]): Outcome<LedgerSheet, Failure> {
  if (lines.length === 0) return success(sheet);
  ports.register.appendBlock(sheet, lines);
  return ports.register.read(ledger);
}

const isDigest = (job: Job): boolean => job.rule === digestRule && !isCalledOff(job);

/** One digest a person a week: a conference that moved has other list days, which must not bring the same list twice. */
const comesTooSoon = (job: Job, digests: readonly Job[]): boolean =>
  isDigest(job) &&
  digests.some(
    ({ record, dueOn }) =>
      record === job.record && dueOn && job.dueOn && Math.abs(daysBetween(dueOn, job.dueOn)) < digestsApart,
  );

export const isWaitingMail = (job: Job): boolean => job.kind === 'mail' && job.state === 'waiting';

/** It never left, so a postponed conference that is issued again may still need it. */
const isCalledOff = (job: Job): boolean => job.kind === 'mail' && job.state === 'cancelled';

const byDueDay = (a: Job, b: Job): number => {
  const [first, second] = [a.dueOn ?? '', b.dueOn ?? ''];
  return first < second ? -1 : Number(first > second);
};
