import { isVietnamZone } from '../../../src/domain/calendar/vietnam-zone';

describe('isVietnamZone', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', true],
    ['Asia/Saigon', true],
    ['Asia/Bangkok', false],
    ['', false],
  ])('%s: %s', (zone, expected) => expect(isVietnamZone(zone)).toBe(expected));
});
