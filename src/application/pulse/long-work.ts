import { isLong, type LongWork, type WorkKind } from '../../domain/pulse/long-work';
import { storedJson } from '../../domain/stored-json';
import { hasLettersLeft } from '../mail/mail-run';
import type { MemoryValues, Ports } from '../ports';

/** Work that goes on where it broke off when it is called again. */
type ResumedName =
  | 'invitation.make'
  | 'invitation.remake'
  | 'invitation.finish'
  | 'paper.make'
  | 'paper.issue'
  | 'files.restore';

export interface WorkCall {
  readonly name: ResumedName;
  readonly input: object;
}

/** Why it ended: nothing is left, or the rest goes on soon, or when Drive makes documents again. */
type WorkEnd = 'whole' | 'soon' | 'next-day';

/** What memory holds of a job that is under way or broke off. */
export interface WorkRecord extends LongWork {
  /** Null for work that nobody but the person who presses can go on with. */
  readonly call: WorkCall | null;
  /** Null while it is under way. */
  readonly rest: Exclude<WorkEnd, 'whole'> | null;
}

/** Told by a job as it goes on; of a short one nothing is written. */
export interface Progress {
  /** `kind` begins another round over the same pieces. */
  at(done: number, kind?: WorkKind): void;
  end(how: WorkEnd): void;
}

const workKey = 'work';
/** Of work without a call, which may not take the place of a call that waits. */
const watchedKey = 'work.watched';
/** How often it was gone on with without coming to the end. */
export const triesKey = 'work.tries';
/** Then the trigger leaves it to a person. */
export const mostTries = 3;

/** Milliseconds between two signs. */
const signInterval = 3_000;
/** Milliseconds; later than any execution lasts, so that the job is over or dead. */
export const untilResumed = 420_000;
/** Milliseconds; a little more than a day. */
const untilNextDay = 87_000_000;
/** Characters; a property holds 9 kB, and letters of Vietnamese names take up to three bytes. */
const longestRecord = 6_000;

export const silent: Progress = { at() {}, end() {} };

interface BegunWork {
  readonly kind: WorkKind;
  readonly total: number;
  readonly call: WorkCall | null;
  /** Hears every sign. */
  readonly told?: ((work: LongWork) => void) | undefined;
}

/**
 * Begins a job of so many pieces. One of more than ten seconds books the trigger that finishes it, writes down what to
 * call again, and tells every few seconds how far it is: 7 calls, and one for each sign. Work without a call only tells.
 */
export function beginWork(ports: Ports, { kind, total, call, told }: BegunWork): Progress {
  const { clock, memory, triggers } = ports;
  const now = clock.now();
  // A self-check tries whether the account says who it is.
  const person = call ? ports.person.email() : '';
  let work: WorkRecord = { kind, done: 0, total, person, begun: now, seen: now, call, rest: null };
  if (JSON.stringify(work).length > longestRecord) work = { ...work, call: null };
  const tell = (news: Partial<WorkRecord>): void => {
    work = { ...work, ...news };
    memory.write({ [call ? workKey : watchedKey]: JSON.stringify(work) });
    told?.(work);
  };
  const goOnLater = (rest: 'soon' | 'next-day'): void => {
    tell({ rest });
    if (work.call && rest === 'next-day') triggers.bookContinuation(untilNextDay);
  };
  if (!isLong(kind, total))
    return {
      at(done) {
        work = { ...work, done };
      },
      end(how) {
        // What failed was said; what Drive leaves for tomorrow goes on by itself.
        if (how === 'next-day') goOnLater(how);
      },
    };
  if (work.call) triggers.bookContinuation(untilResumed);
  tell({});
  return {
    at(done, kind = work.kind) {
      const seen = clock.now();
      if (kind !== work.kind) tell({ kind, done, begun: seen, seen });
      else if (seen - work.seen >= signInterval) tell({ done, seen });
      else work = { ...work, done };
    },
    end(how) {
      if (!call) memory.remove(watchedKey);
      else if (how !== 'whole') goOnLater(how);
      else {
        forgetWork(ports);
        // Letters that wait may have booked it as well.
        if (work.call && !hasLettersLeft(memory.readAll())) triggers.unbook();
      }
    },
  };
}

export const forgetWork = ({ memory }: Ports): void => memory.write({ [workKey]: '', [triesKey]: '' });

/** The job with a call that is under way or broke off; null without one. */
export const workIn = (memory: MemoryValues): WorkRecord | null => storedJson(memory[workKey]);

export const watchedIn = (memory: MemoryValues): WorkRecord | null => storedJson(memory[watchedKey]);
