import { illegalProperty } from '../../../../src/preview/page/frame/wire-values';

describe('values on their way from a sidebar to the server', () => {
  it('may be texts, numbers, booleans, null, lists and plain objects of them', () => {
    expect(illegalProperty(['a', 1, true, null, undefined, [{ b: ['c'] }]])).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['a date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['a date inside', { due: { on: new Date(0) } }, 'on'],
    ['an object of a class', new Map(), '0'],
  ])('may not be %s', (_, value, property) => {
    expect(illegalProperty([value])).toBe(property);
  });
});
