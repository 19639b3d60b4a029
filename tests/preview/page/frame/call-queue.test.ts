import { createCallQueue } from '../../../../src/preview/page/frame/call-queue';

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('the call queue of google.script.run', () => {
  it('runs ten calls at a time, and starts the next when one returns (facts 7.5)', async () => {
    const started: number[] = [];
    const queue = createCallQueue<number>(
      (call) => started.push(call),
      () => 0,
    );
    for (let call = 1; call <= 12; call += 1) queue.add(call);
    expect(started).toEqual([]);
    await settled();
    expect(started).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    queue.finished();
    expect(started).toHaveLength(11);
    queue.finished();
    queue.finished();
    expect(started).toHaveLength(12);
  });

  it('does not keep the order of calls made together (facts 7.5)', async () => {
    const started: string[] = [];
    const queue = createCallQueue<string>(
      (call) => started.push(call),
      () => 0.99,
    );
    for (const call of ['first', 'second', 'third']) queue.add(call);
    await settled();
    expect(started).toEqual(['third', 'second', 'first']);
  });
});
