import type { Failure } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import type { Ports } from './ports';

/**
 * The write-ahead cursor of a sending run, kept in shared memory. Before each letter its number is written here, so that
 * after a crash at most that one letter is uncertain. While the time lasts nobody else sends.
 */
export interface MailRun {
  readonly run: string;
  /** Number of the letter that is leaving; -1 before the first. */
  readonly at: number;
  /** Milliseconds since 1970; a run that is older than an execution can last has died. */
  readonly until: number;
  /** Letters of which it is not known whether they left. */
  readonly unknown: readonly number[];
  /** Jobs before the cursor for which nothing was sent, because they no longer mattered. */
  readonly skipped: readonly number[];
}

const runKey = 'mail.run';
const deadKey = 'mail.dead';
/** An execution ends after six minutes, whatever happens. */
const longestRun = 390_000;

export interface BegunRun {
  readonly run: MailRun;
  /** A run that died and still has to be settled in the ledger. */
  readonly dead: MailRun | null;
}

export function beginRun(ports: Ports): Outcome<BegunRun, Failure> {
  return ports.lock.holding((): Outcome<BegunRun, Failure> => {
    const memory = ports.memory.readAll();
    const former = readRun(memory[runKey]);
    if (former && former.until > ports.clock.now()) return failure({ code: 'busy' });
    const unsettled = former && former.at >= 0 ? former : readRun(memory[deadKey]);
    const run: MailRun = {
      run: ports.person.newId().slice(0, 8),
      at: -1,
      until: ports.clock.now() + longestRun,
      unknown: [],
      skipped: [],
    };
    ports.memory.write({
      [runKey]: JSON.stringify(run),
      ...(unsettled ? { [deadKey]: JSON.stringify(unsettled) } : {}),
    });
    return success({ run, dead: unsettled });
  });
}

export const writeCursor = (ports: Ports, run: MailRun): void =>
  ports.memory.write({ [runKey]: JSON.stringify(run) });

export const forgetDead = (ports: Ports): void => ports.memory.remove(deadKey);

export const endRun = (ports: Ports): void => ports.memory.remove(runKey);

/** Whether somebody is sending now. */
export const isRunning = (memory: Readonly<Record<string, string>>, now: number): boolean =>
  (readRun(memory[runKey])?.until ?? 0) > now;

/** Whether a run died and left letters to settle. */
export const hasDeadRun = (memory: Readonly<Record<string, string>>): boolean =>
  memory[runKey] !== undefined || memory[deadKey] !== undefined;

function readRun(text: string | undefined): MailRun | null {
  if (!text) return null;
  try {
    const run: Partial<MailRun> = JSON.parse(text);
    return typeof run.run === 'string' && typeof run.at === 'number' && typeof run.until === 'number'
      ? { run: run.run, at: run.at, until: run.until, unknown: run.unknown ?? [], skipped: run.skipped ?? [] }
      : null;
  } catch {
    return null;
  }
}
