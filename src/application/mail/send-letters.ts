import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { rehearsalSubject } from '../../register/defaults/rehearsal-marks';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import type { Letter, MemoryValues, Ports, RowChange } from '../ports';
import type { ComposeLetters } from './compose-letters';
import { wholeJobs } from './ledger-lines';
import { isBehind, markOf, troubleOf } from './ledger-mark';
import { enqueue, isWaitingMail, type JobSource, type Queue, settleDeadRun } from './mail-queue';
import {
  type BegunRun,
  beginRun,
  endRun,
  forgetDead,
  isAskedToStop,
  type MailRun,
  overQuota,
  refusalOf,
  writeCursor,
} from './mail-run';

export interface LetterSource extends JobSource {
  readonly compose: ComposeLetters;
  /** Copies deliveries of the ledger, from this run or earlier ones, to the sheets where the office looks for them. */
  record(delivered: readonly Job[]): Outcome<unknown, Failure>;
  /** Stored in shared memory when the run ends without trouble. */
  readonly remember?: MemoryValues;
}

export interface SendReport {
  readonly sent: readonly Job[];
  readonly uncertain: readonly Job[];
  readonly cancelled: readonly Job[];
  readonly waiting: readonly Job[];
}

/** Milliseconds; an execution lasts at most 360,000. */
const workingTime = 240_000;
const composedAtOnce = 25;
/** Letters that surely fit into one run; for more, a further run is booked before the work starts. */
const comfortable = 120;
const untilContinuation = 420_000;
/** Milliseconds; a little more than a day. */
const untilNewQuota = 87_000_000;
/** Milliseconds; two hours, since a quota used up before this run returns at an unknown time. */
const untilQuotaIsAskedAgain = 7_200_000;
const unknownInARow = 3;

/** Adds jobs that are new to the ledger and sends what is due, within today's quota and the time of this run. */
export function sendLetters(
  ports: Ports,
  planned: readonly Job[],
  source: LetterSource,
): Outcome<SendReport, Failure> {
  const begun = beginRun(ports);
  if (!begun.ok) return begun;
  const { run, rehearsalAddress } = begun.value;
  const queued = settleAndQueue(ports, begun.value, planned, source);
  if (!queued.ok) {
    endRun(ports, 'letters-left', troubleSeen(ports, queued.failure));
    return queued;
  }
  const { jobs, later, sheet } = queued.value;
  if (jobs.length > comfortable) ports.triggers.bookContinuation(untilContinuation);
  const { results, trouble } = sendAll(ports, { run, rehearsalAddress }, queued.value, source);
  const doneAt = ports.clock.stamp();
  const changes = changesOf(doneAt, jobs, results);
  const written = changes.length === 0 ? success(sheet) : ports.register.changeBlock(sheet, changes);
  if (!written.ok) {
    // Only the cursor knows what was sent; the next run settles it. No letter was in doubt when this run stopped.
    const cursor = cursorOf(run, results, jobs.length);
    writeCursor(ports, { ...cursor, until: 0, skipped: [...cursor.skipped, results.length] });
    return written;
  }
  const now = written.value;
  const having = (kind: Result['kind']): readonly Job[] =>
    jobs.flatMap((job, index) =>
      results[index]?.kind === kind ? [{ ...job, doneAt, note: results[index]?.note ?? '' }] : [],
    );
  const waiting = [...having('later'), ...jobs.slice(results.length), ...later];
  const whole = wholeJobs(now);
  const sentKeys = new Set(having('sent').map(({ key }) => key));
  const isOfBefore = (job: Job): boolean => job.state === 'done' && !sentKeys.has(job.key);
  const sentBefore = whole.filter((job) => isOfBefore(job) && source.takes(job));
  const recorded = source.record([...sentBefore, ...having('sent')]);
  const left = whole.some(isWaitingMail);
  const inOrder = recorded.ok && !(trouble && having('sent').length === 0);
  endRun(ports, recorded.ok && !left ? 'nothing-left' : 'letters-left', {
    ...(inOrder ? source.remember : {}),
    ...markOf(now),
    ...overQuota(later.length),
    ...(trouble ? troubleSeen(ports, trouble) : refusalOf('')),
  });
  if (!recorded.ok) return recorded;
  // The quota returns a day after the first letter, possibly after tomorrow's daily run.
  if (later.length > 0)
    ports.triggers.bookContinuation(having('sent').length > 0 ? untilNewQuota : untilQuotaIsAskedAgain);
  else if (jobs.length > comfortable && waiting.length === 0) ports.triggers.unbook();
  if (trouble && having('sent').length === 0) return failure(trouble);
  return success({
    sent: having('sent'),
    uncertain: having('unknown'),
    cancelled: having('obsolete'),
    waiting,
  });
}

/** For memory: trouble that lasts until somebody does something about it. */
function troubleSeen(ports: Ports, { code }: Failure): MemoryValues {
  if (code === 'ledger-behind') return troubleOf({ isBehind: true, damaged: 0, uncertain: 0 });
  return code === 'permission-missing' ? refusalOf(ports.person.email()) : {};
}

function settleAndQueue(
  ports: Ports,
  begun: BegunRun,
  planned: readonly Job[],
  source: LetterSource,
): ReturnType<typeof enqueue> {
  const { dead, memory } = begun;
  const sheet = ports.register.read(ledger);
  if (!sheet.ok) return sheet;
  // What left and no longer stands here would leave again.
  if (isBehind(memory, sheet.value)) return failure({ code: 'ledger-behind' });
  const settled = dead ? settleDeadRun(ports, sheet.value, dead) : sheet;
  if (!settled.ok) return settled;
  if (dead) forgetDead(ports);
  return enqueue(ports, begun, settled.value, planned, source);
}

interface Result {
  readonly kind: 'sent' | 'unknown' | 'obsolete' | 'later';
  readonly note: string;
}

/** Sends letters one by one; the number of each is stored in shared memory first. */
function sendAll(
  ports: Ports,
  { run, rehearsalAddress }: Pick<BegunRun, 'run' | 'rehearsalAddress'>,
  { jobs, sheet }: Queue,
  source: LetterSource,
): { readonly results: readonly Result[]; readonly trouble: Failure | null } {
  const outbox = wholeJobs(sheet);
  const results: Result[] = [];
  let unknown = 0;
  let isFirst = true;
  for (let start = 0; start < jobs.length; start += composedAtOnce) {
    if (ports.clock.elapsed() > workingTime || (start > 0 && isAskedToStop(ports))) break;
    const composed = source.compose(jobs.slice(start, start + composedAtOnce), outbox);
    if (!composed.ok) return { results, trouble: composed.failure };
    for (const [index, one] of composed.value.entries()) {
      if (one.kind !== 'letter') {
        results.push({ kind: one.kind, note: (one.kind === 'later' && one.note) || '' });
        continue;
      }
      if (ports.clock.elapsed() > workingTime || unknown >= unknownInARow) return { results, trouble: null };
      // Before the first letter leaves, memory knows that the ledger holds the lines of all of them.
      writeCursor(ports, cursorOf(run, results, jobs.length), isFirst ? markOf(sheet) : {});
      isFirst = false;
      const sent = ports.mail.send(addressed(one.letter, rehearsalAddress));
      // No letter will leave before the account gives its permission again: this one waits as those after it do.
      if (sent === 'refused')
        return { results, trouble: { code: 'permission-missing', permissions: ['mail'] } };
      unknown = sent === 'sent' ? 0 : unknown + 1;
      results.push({ kind: sent, note: one.note || lastingNote(jobs[start + index]) });
    }
  }
  return { results, trouble: null };
}

/** The note that the rule is unknown is dropped once the letter is sent. */
const lastingNote = (job: Job | undefined): string =>
  job === undefined || job.note === ledgerNotes.unknownRule ? '' : job.note;

/** In a rehearsal every letter goes to the rehearsing person. */
const addressed = (letter: Letter, rehearsalAddress: string | null): Letter =>
  rehearsalAddress === null
    ? letter
    : { ...letter, to: rehearsalAddress, subject: rehearsalSubject(letter.subject, letter.to) };

/** The cursor as it is before the next letter. */
function cursorOf(run: MailRun, results: readonly Result[], total: number): MailRun {
  const having = (...kinds: readonly Result['kind'][]): readonly number[] =>
    results.flatMap((result, sequence) => (kinds.includes(result.kind) ? [sequence] : []));
  return {
    ...run,
    total,
    at: results.length,
    unknown: having('unknown'),
    skipped: having('obsolete', 'later'),
  };
}

const states = { sent: 'done', unknown: 'uncertain', obsolete: 'cancelled', later: 'waiting' } as const;

function changesOf(
  doneAt: string,
  jobs: readonly Job[],
  results: readonly Result[],
): readonly RowChange<typeof ledger.columns>[] {
  return jobs.flatMap((job, index) => {
    const result = results[index];
    if (!result) return [];
    const { note } = result;
    if (result.kind === 'later')
      return note === '' || note === job.note ? [] : [{ key: job.key, values: { note } }];
    const attempts = (job.attempts ?? 0) + (result.kind === 'obsolete' ? 0 : 1);
    return [{ key: job.key, values: { state: states[result.kind], doneAt, attempts, note } }];
  });
}
