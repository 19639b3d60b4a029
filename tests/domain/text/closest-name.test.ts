import { closestName } from '../../../src/domain/text/closest-name';

const villages = ['Thôn Đông', 'Thôn Đoài', 'Thôn 1', 'Thôn 11'];

describe('the closest name of a list', () => {
  it.each([
    ['Thôn Dôngg', 'Thôn Đông'],
    ['thon doai.', 'Thôn Đoài'],
  ])('is near "%s"', (typed, name) => {
    expect(closestName(typed, villages)).toBe(name);
  });

  it.each(['Thôn 7', 'Thôn 12', 'Trường Mầm non', ''])('is none for "%s"', (typed) => {
    expect(closestName(typed, villages)).toBeUndefined();
  });
});
