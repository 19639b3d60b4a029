import type { Failure } from '../../domain/failure';
import { andThen, failure, type Outcome, success } from '../../domain/outcome';
import { deliveryOf } from '../../domain/reminders/send-recovery';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import type { MemoryValues, Ports } from '../ports';
import { hasMark, withMarks } from './address-marks';
import { type LedgerSheet, ledgerLines, mayBe, wholeJobs } from './ledger-lines';
import { doubtIn } from './ledger-mark';
import type { MailRun } from './mail-run';

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
  /** Whether a new job may have left by this day, where the ledger was set back; by its due day where nothing is said. */
  mayHaveLeft?(job: Job, day: string): boolean;
}

/** What a run knows before it looks at its letters. */
interface Begun {
  readonly run: MailRun;
  readonly memory: MemoryValues;
}

/** Writes new jobs into the ledger and numbers those that this run sends, earliest due day first, within the quota. */
export function enqueue(
  ports: Ports,
  { run, memory }: Begun,
  sheet: LedgerSheet,
  planned: readonly Job[],
  source: JobSource,
): Outcome<Queue, Failure> {
  const remaining = ports.mail.remaining();
  if (remaining === null) return failure({ code: 'permission-missing', permissions: ['mail'] });
  const { whole, damaged, settled } = ledgerLines(sheet);
  const standIns = [...damaged, ...settled];
  const earlierJobs = whole.map(({ values }) => values);
  const earlierKeys = new Set(earlierJobs.map((job) => job.key));
  const isMarked = earlierJobs.some(({ key }) => hasMark(key));
  const live = earlierJobs.filter((job) => !isCalledOff(job));
  const fresh = planned
    .filter(({ key }) => !earlierKeys.has(key) && !(isMarked && earlierKeys.has(withMarks(ports, key))))
    .filter((job) => !standIns.some(mayBe(job)))
    .filter((job) => !(source.isTooSoon?.(job, live) ?? false));
  const doubt = doubtIn(memory);
  const isDoubtful = (job: Job): boolean => doubt !== '' && (source.mayHaveLeft ?? isDueBy)(job, doubt);
  const plannedJobs = new Map(planned.map((job) => [job.key, job]));
  const old = earlierJobs
    .filter((job) => source.takes(job))
    .filter((job) => isWaitingMail(job) || (isCalledOff(job) && plannedJobs.has(job.key)))
    .map((job) => asPlanned(job, plannedJobs.get(job.key)));
  const inOrder = [...old, ...fresh.filter((job) => !isDoubtful(job))].sort(byDueDay);
  if (inOrder.length === 0 && fresh.length === 0) return success({ jobs: [], later: [], sheet });
  const quota = Math.max(0, remaining);
  const waiting = inOrder.map((job) => ({ ...job, state: 'waiting' as const }));
  const jobs = waiting.slice(0, quota).map((job, sequence) => ({ ...job, run: run.run, sequence }));
  const jobByKey = new Map(jobs.map((job) => [job.key, job]));
  const written = appendLines(
    ports,
    sheet,
    fresh.map((job) => (isDoubtful(job) ? inDoubt(job) : (jobByKey.get(job.key) ?? job))),
  );
  if (!written.ok) return written;
  const renumbered = old.flatMap((job) => {
    const now = jobByKey.get(job.key);
    const { run, sequence } = now ?? { run: '', sequence: null };
    return now || isCalledOff(job)
      ? [
          {
            key: job.key,
            values: { conference: job.conference, state: 'waiting' as const, run, sequence, doneAt: '' },
          },
        ]
      : [];
  });
  const later = waiting.slice(quota);
  const changed = renumbered.length === 0 ? written : ports.register.changeBlock(written.value, renumbered);
  return changed.ok ? success({ jobs, later, sheet: changed.value }) : changed;
}

/** Appends lines, proved and read back, so that no letter leaves before its line stands whole. */
const appendLines = (
  ports: Ports,
  sheet: LedgerSheet,
  lines: readonly Job[],
): Outcome<LedgerSheet, Failure> =>
  lines.length === 0
    ? success(sheet)
    : andThen(ports.register.append(sheet, lines), () => ports.register.read(ledger));

/** A line of the ledger may have been typed over; what the register says today holds. */
const asPlanned = (job: Job, plan: Job | undefined): Job =>
  plan ? { ...job, conference: plan.conference, record: plan.record, dueOn: plan.dueOn } : job;

const isDueBy = ({ dueOn }: Job, day: string): boolean => dueOn !== null && dueOn <= day;

/** A line that an older version of the sheet lacks; people say whether its letter left. */
const inDoubt = (job: Job): Job => ({ ...job, state: 'uncertain', note: ledgerNotes.olderVersion });

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
  const isLost = lostNumbers(sheet, dead);
  const changes = wholeJobs(sheet).flatMap((job) => {
    const delivery = isLost(job) ? 'uncertain' : deliveryOf(job, dead);
    if (job.state !== 'waiting' || delivery === 'not-begun') return [];
    return [
      { key: job.key, values: { state: stateAfter[delivery], doneAt, attempts: (job.attempts ?? 0) + 1 } },
    ];
  });
  return changes.length === 0 ? success(sheet) : ports.register.changeBlock(sheet, changes);
}

/** Where the number of a letter that was begun stands in no line any more, each line without one may be that letter. */
function lostNumbers({ rows }: LedgerSheet, { run, at, skipped }: MailRun): (job: Job) => boolean {
  const isOfRun = (job: Job): boolean => job.run === run && job.sequence !== null;
  const numbers = new Set(rows.flatMap(({ values }) => (isOfRun(values) ? [values.sequence] : [])));
  const begun = Array.from({ length: at + 1 }, (_, number) => number);
  const isAnyLost = begun.some((number) => !skipped.includes(number) && !numbers.has(number));
  return (job) => isAnyLost && isWaitingMail(job) && !isOfRun(job);
}
