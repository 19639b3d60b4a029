import fc from 'fast-check';
import { recover, type RunRow, type SendCursor } from '../../src/domain/send-recovery';

const row = (seq: number, run = 'r2', state: RunRow['state'] = 'queued'): RunRow => ({ run, seq, state });
const seqs = (rows: readonly RunRow[]) => rows.map(({ seq }) => seq);

describe('recovery of a sending run', () => {
  it('takes what is before the cursor as sent, what is at it as uncertain, and what is after it as pending', () => {
    const recovery = recover([row(0), row(1), row(2), row(3)], { run: 'r2', at: 2, refused: [0] });
    expect(recovery).toEqual({ sent: [row(1)], failed: [row(0)], uncertain: row(2), pending: [row(3)] });
  });

  it('is certain about a mail that was refused, even at the cursor', () => {
    expect(recover([row(0), row(1)], { run: 'r2', at: 1, refused: [1] })).toEqual({
      sent: [row(0)],
      failed: [row(1)],
      uncertain: null,
      pending: [],
    });
  });

  it('leaves rows with a result alone, and sends all of a run that never began', () => {
    const rows = [row(0, 'r1', 'sent'), row(1, 'r1', 'uncertain'), row(0), row(1)];
    expect(recover(rows, null).pending).toEqual([row(0), row(1)]);
    expect(recover(rows, { run: 'r1', at: 2, refused: [] })).toEqual({
      sent: [],
      failed: [],
      uncertain: null,
      pending: [row(0), row(1)],
    });
  });

  it('never repeats and never loses a mail, wherever the run stops', () => {
    const scenario = fc.record({
      mails: fc.integer({ min: 0, max: 12 }),
      refused: fc.uniqueArray(fc.nat({ max: 11 })),
      stopAfter: fc.nat({ max: 30 }),
    });
    fc.assert(
      fc.property(scenario, ({ mails, refused, stopAfter }) => {
        const rows = Array.from({ length: mails }, (_, seq) => row(seq));
        const left: number[] = [];
        let cursor: SendCursor | null = null;
        // Each mail is two steps, the cursor and the sending; the run stops between any two.
        const known: number[] = [];
        let steps = 0;
        for (let seq = 0; seq <= mails && steps < stopAfter; seq += 1) {
          cursor = { run: 'r2', at: seq, refused: [...known] };
          steps += 1;
          if (seq === mails || steps >= stopAfter) continue;
          if (refused.includes(seq)) known.push(seq);
          else left.push(seq);
          steps += 1;
        }
        const recovery = recover(rows, cursor);
        const uncertain = recovery.uncertain ? [recovery.uncertain.seq] : [];
        const all = [
          ...seqs(recovery.sent),
          ...seqs(recovery.failed),
          ...uncertain,
          ...seqs(recovery.pending),
        ];
        expect(all.sort((one, other) => one - other)).toEqual(seqs(rows));
        for (const seq of seqs(recovery.pending)) expect(left).not.toContain(seq);
        for (const seq of seqs(recovery.sent)) expect(left).toContain(seq);
        for (const seq of seqs(recovery.failed)) expect(left).not.toContain(seq);
      }),
      { numRuns: 500 },
    );
  });
});
