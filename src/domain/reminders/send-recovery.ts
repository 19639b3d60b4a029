/** Written to shared memory before each letter, to survive a crash. */
export interface SendCursor {
  readonly run: string;
  /** Sequence of the letter being sent; -1 before the first. */
  readonly at: number;
  /** Earlier letters that may or may not have been sent. */
  readonly unknown: readonly number[];
  /** Earlier jobs not sent, because they were obsolete or had to wait. */
  readonly skipped: readonly number[];
}

/** A job of a run; `sequence` is its place in the order of sending, from 0. */
export interface NumberedJob {
  readonly run: string;
  readonly sequence: number | null;
}

/** What became of a pending job, by the cursor of the crashed run. */
export type Delivery = 'sent' | 'uncertain' | 'not-begun';

/**
 * Jobs before the cursor were sent, unless the cursor lists them. The one at the cursor may have been: people decide, and it
 * is never resent automatically. Later ones are safe to send.
 */
export function deliveryOf(job: NumberedJob, cursor: SendCursor): Delivery {
  const { run, sequence } = job;
  if (run !== cursor.run || sequence === null || sequence > cursor.at) return 'not-begun';
  if (cursor.skipped.includes(sequence)) return 'not-begun';
  return sequence === cursor.at || cursor.unknown.includes(sequence) ? 'uncertain' : 'sent';
}
