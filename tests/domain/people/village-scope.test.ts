import { villagesInScope } from '../../../src/domain/people/village-scope';

const names = ['Thôn 1', 'Thôn 10', 'Thôn Đông'];

describe('the villages of a conference (S41)', () => {
  it.each([
    ['Toàn xã', names],
    ['', names],
    ['Cụm: Thôn 10; thôn đông', ['Thôn 10', 'Thôn Đông']],
    ['Thôn 1', ['Thôn 1']],
  ])('with the scope %j are %j', (scope, expected) => {
    expect(villagesInScope(scope, names)).toEqual(expected);
  });
});
