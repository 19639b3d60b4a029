import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import type { SendCursor } from '../../domain/reminders/send-recovery';
import { storedJson } from '../../domain/stored-json';
import type { MemoryValues, Ports } from '../ports';
import { rehearsalIn } from '../rows/rehearsal-memory';

/**
 * The write-ahead cursor of a sending run, in shared memory. The number of each letter is written before it is sent, so
 * that after a crash at most one letter is in doubt. Nobody else sends before `until`.
 */
export interface MailRun extends SendCursor {
  /** Milliseconds since 1970; after it the run is dead, since no execution lasts longer. */
  readonly until: number;
  /** E-mail address of the sender. */
  readonly person: string;
  /** Letters of this run; 0 before they are counted. */
  readonly total: number;
}

const runKey = 'mail.run';
const deadKey = 'mail.dead';
const leftOverKey = 'mail.leftOver';
const stopKey = 'mail.stop';
/** Whose account withheld the permission to send when letters were to leave; '' once letters left again. */
const refusedKey = 'mail.refused';
const overQuotaKey = 'mail.overQuota';
/** The last day whose daily run finished its work. */
export const lastRunKey = 'reminders.lastRun';
/** Milliseconds. Apps Script ends an execution after six minutes. */
const longestRun = 390_000;

export interface BegunRun {
  readonly run: MailRun;
  /** A dead run that still has to be settled in the ledger. */
  readonly dead: MailRun | null;
  /** As it was when the run began. */
  readonly memory: MemoryValues;
  /** In a rehearsal every letter goes to this address; null otherwise. */
  readonly rehearsalAddress: string | null;
}

export function beginRun(ports: Ports): Outcome<BegunRun, Failure> {
  return ports.lock.holding((): Outcome<BegunRun, Failure> => {
    const memory = ports.memory.readAll();
    const former = readRun(memory[runKey]);
    if (former && former.until > ports.clock.now()) {
      const { person, total } = former;
      return failure({ code: 'busy', doing: 'mail', person, done: Math.max(0, former.at), total });
    }
    const unsettled = unsettledRun(memory);
    const run: MailRun = {
      run: ports.person.newId().slice(0, 8),
      at: -1,
      until: ports.clock.now() + longestRun,
      unknown: [],
      skipped: [],
      person: ports.person.email(),
      total: 0,
    };
    ports.memory.write({
      [runKey]: JSON.stringify(run),
      // Set until a run ends with nothing left, so that after a crash the next daily run reads the ledger.
      [leftOverKey]: '1',
      [stopKey]: '',
      ...(unsettled ? { [deadKey]: JSON.stringify(unsettled) } : {}),
    });
    return success({ run, dead: unsettled, memory, rehearsalAddress: rehearsalIn(memory)?.person ?? null });
  });
}

/** A run that broke off and that nobody has settled in the ledger; null without one. */
export function unsettledRun(memory: MemoryValues): MailRun | null {
  const former = readRun(memory[runKey]);
  return former && former.at >= 0 ? former : readRun(memory[deadKey]);
}

/** For memory: due letters that the day's quota left over. */
export const overQuota = (letters: number): MemoryValues => ({
  [overQuotaKey]: letters === 0 ? '' : String(letters),
});

export const overQuotaIn = (memory: MemoryValues): number => Number(memory[overQuotaKey]) || 0;

/** `remember` is stored by the same write. */
export const writeCursor = (ports: Ports, run: MailRun, remember: MemoryValues = {}): void =>
  ports.memory.write({ [runKey]: JSON.stringify(run), ...remember });

/** For memory: the account may not send; `''` where letters left. */
export const refusalOf = (person: string): MemoryValues => ({ [refusedKey]: person });

export const refusalIn = (memory: MemoryValues): string => memory[refusedKey] ?? '';

export const forgetDead = (ports: Ports): void => ports.memory.remove(deadKey);

/** `remember` is stored by the same write. */
export const endRun = (
  ports: Ports,
  left: 'letters-left' | 'nothing-left',
  remember: MemoryValues = {},
): void =>
  ports.memory.write({ ...remember, [runKey]: '', [leftOverKey]: left === 'letters-left' ? '1' : '0' });

/** For letters put back to waiting outside a run. */
export const noteLettersLeft = (ports: Ports): void => ports.memory.write({ [leftOverKey]: '1' });

/** Whether letters wait in the ledger, or a dead run has to be settled there. */
export const hasLettersLeft = (memory: MemoryValues): boolean => memory[leftOverKey] === '1';

/** Who is sending now, and how far along; null if nobody is. */
export function runningNow(
  memory: MemoryValues,
  now: number,
): { readonly person: string; readonly done: number; readonly total: number } | null {
  const run = readRun(memory[runKey]);
  return run && run.until > now ? { person: run.person, done: Math.max(0, run.at), total: run.total } : null;
}

/** When the current run began, in milliseconds since 1970. */
export const runBegan = (memory: MemoryValues): number => (readRun(memory[runKey])?.until ?? 0) - longestRun;

/** Asks the current run to stop before its next batch of letters. */
export const askToStop = (ports: Ports): void => ports.memory.write({ [stopKey]: '1' });

export const isAskedToStop = (ports: Ports): boolean => ports.memory.readAll()[stopKey] === '1';

function readRun(text: string | undefined): MailRun | null {
  const {
    run,
    at,
    until,
    unknown = [],
    skipped = [],
    person = '',
    total = 0,
  } = storedJson<Partial<MailRun>>(text) ?? {};
  return typeof run !== 'string' || typeof at !== 'number' || typeof until !== 'number'
    ? null
    : { run, at, until, unknown, skipped, person, total };
}
