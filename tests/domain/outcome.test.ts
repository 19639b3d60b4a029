import { eachInTurn, failure, inTurn, type Outcome, success } from '../../src/domain/outcome';

describe('steps in turn', () => {
  it('give their values by name', () => {
    const read: Outcome<{ readonly year: number; readonly place: string }, 'missing'> = inTurn({
      year: () => success(2026),
      place: (): Outcome<string, 'missing'> => success('Hội trường'),
    });
    expect(read).toEqual({ ok: true, value: { year: 2026, place: 'Hội trường' } });
  });

  it('end at the first failure', () => {
    const taken: string[] = [];
    const step = (name: string, ok: boolean) => () => {
      taken.push(name);
      return ok ? success(name) : failure(`no ${name}`);
    };
    expect(inTurn({ a: step('a', true), b: step('b', false), c: step('c', true) })).toEqual({
      ok: false,
      failure: 'no b',
    });
    expect(taken).toEqual(['a', 'b']);
  });
});

describe('one step for each', () => {
  it('gives the values in their order', () => {
    expect(eachInTurn([1, 2, 3], (number) => success(number * 2))).toEqual({ ok: true, value: [2, 4, 6] });
  });

  it('ends at the first failure', () => {
    const taken: number[] = [];
    const each = eachInTurn([1, 2, 3], (number): Outcome<number, string> => {
      taken.push(number);
      return number === 2 ? failure('no 2') : success(number);
    });
    expect(each).toEqual({ ok: false, failure: 'no 2' });
    expect(taken).toEqual([1, 2]);
  });
});
