/** A ledger row that a run took up, in the order of sending; rows whose result is written are left alone. */
export interface RunRow {
  readonly run: string;
  /** From 0, one by one, in the order in which the run sends. */
  readonly seq: number;
  readonly state: 'queued' | 'sent' | 'failed' | 'uncertain';
}

/**
 * What a run stores before each send: the number of the mail that it is about to send, and those of earlier mails
 * that were refused for certain. After its last mail it stores the number that would come next.
 */
export interface SendCursor {
  readonly run: string;
  readonly at: number;
  readonly refused: readonly number[];
}

/** What is known about the unfinished rows of a run that stopped anywhere. */
export interface Recovery<Row> {
  readonly sent: readonly Row[];
  readonly failed: readonly Row[];
  /** The mail on its way when the run stopped: people decide, it is never sent again by itself. */
  readonly uncertain: Row | null;
  /** Never begun, so safe to send. */
  readonly pending: readonly Row[];
}

/** Reads the rows that still wait for a result against the cursor; the cursor is null where no send has begun. */
export function recover<Row extends RunRow>(rows: readonly Row[], cursor: SendCursor | null): Recovery<Row> {
  const sent: Row[] = [];
  const failed: Row[] = [];
  const pending: Row[] = [];
  let uncertain: Row | null = null;
  const refused = new Set(cursor?.refused);
  for (const row of rows) {
    if (row.state !== 'queued') continue;
    // A run without the cursor was booked and never reached its first send: the next cursor is stored only
    // after the rows of the run before it have their results.
    if (cursor === null || row.run !== cursor.run || row.seq > cursor.at) pending.push(row);
    else if (refused.has(row.seq)) failed.push(row);
    else if (row.seq < cursor.at) sent.push(row);
    else uncertain = row;
  }
  return { sent, failed, uncertain, pending };
}
