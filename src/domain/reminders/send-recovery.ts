/** What a run stores in shared memory before each letter, so that it survives a crash. */
export interface SendCursor {
  readonly run: string;
  /** Number of the letter that is about to leave; -1 before the first. */
  readonly at: number;
  /** Earlier letters that may or may not have left. */
  readonly unknown: readonly number[];
  /** Earlier jobs for which nothing was sent, because they no longer mattered or had to wait. */
  readonly skipped: readonly number[];
}

/** A job that a run took up: its place in the order of sending, counted from 0. */
export interface NumberedJob {
  readonly run: string;
  readonly sequence: number | null;
}

/** What became of a job that still waits, judged by the cursor of the run that died. */
export type Delivery = 'sent' | 'uncertain' | 'not-begun';

/**
 * Everything before the cursor left, unless the run noted otherwise; the letter at the cursor may have left, so people
 * decide and it is never sent again by itself; what comes after is safe to send.
 */
export function deliveryOf(job: NumberedJob, cursor: SendCursor): Delivery {
  const { run, sequence } = job;
  if (run !== cursor.run || sequence === null || sequence > cursor.at) return 'not-begun';
  if (cursor.skipped.includes(sequence)) return 'not-begun';
  return sequence === cursor.at || cursor.unknown.includes(sequence) ? 'uncertain' : 'sent';
}
