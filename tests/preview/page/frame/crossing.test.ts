import { makeCrossing } from '../../../../src/preview/page/frame/crossing';

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('the way of google.script.run to the server', () => {
  it('takes ten calls at a time, and the next when one has come back (facts 7.5)', async () => {
    const started: number[] = [];
    const crossing = makeCrossing<number>(
      (call) => started.push(call),
      () => 0,
    );
    for (let call = 1; call <= 12; call += 1) crossing.add(call);
    expect(started).toEqual([]);
    await settled();
    expect(started).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    crossing.ended();
    expect(started).toHaveLength(11);
    crossing.ended();
    crossing.ended();
    expect(started).toHaveLength(12);
  });

  it('does not keep the order of calls made together (facts 7.5)', async () => {
    const started: string[] = [];
    const crossing = makeCrossing<string>(
      (call) => started.push(call),
      () => 0.99,
    );
    for (const call of ['first', 'second', 'third']) crossing.add(call);
    await settled();
    expect(started).toEqual(['third', 'second', 'first']);
  });
});
