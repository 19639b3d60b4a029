/** What a long job is doing. */
export type WorkKind = 'make' | 'number' | 'lock' | 'restore' | 'mail' | 'set-up' | 'self-check';

/** How far a long job is, as it was last written down. */
export interface LongWork {
  readonly kind: WorkKind;
  readonly done: number;
  readonly total: number;
  /** E-mail address of whoever began it. */
  readonly person: string;
  /** Milliseconds since 1970: when this kind of work began, and when it was last heard of. */
  readonly begun: number;
  readonly seen: number;
}

/** Milliseconds without a sign after which a job has broken off; no call to Google takes as long. */
const longestPause = 90_000;

export const isGoingOn = ({ seen }: LongWork, now: number): boolean => now - seen < longestPause;

/** Seconds for what is left: by its own pace, or by `each` before anything is done. */
export function secondsLeft({ kind, begun, seen, done, total }: LongWork, each: SecondsEach): number {
  const pace = done > 0 ? (seen - begun) / 1000 / done : each[kind];
  return Math.ceil(pace * (total - done));
}

/** Longer work tells how far it is; seconds. */
const shortWork = 10;

/** Seconds that Google needs for one piece of it. */
export type SecondsEach = Readonly<Record<WorkKind, number>>;

const secondsADocument = 0.4;

/** By published latencies and those that the bench assumes; a mail as mail merges measured it, with two calls beside it. */
export const usualSeconds: SecondsEach = {
  make: secondsADocument,
  number: secondsADocument,
  lock: secondsADocument,
  restore: secondsADocument,
  mail: 0.9,
  'set-up': 0.8,
  'self-check': 3,
};

export const isLong = (kind: WorkKind, pieces: number): boolean => pieces * usualSeconds[kind] > shortWork;
