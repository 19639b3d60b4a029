import { readPhone } from '../../../src/domain/people/phone';
import { fc } from '../../support/rules/properties';

const anyMobile = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([prefix, rest]) => `0${prefix}${String(rest).padStart(8, '0')}`);

describe('reading a phone number', () => {
  it.each([
    ['0912345678', '0912345678'],
    [' 0912.345.678 ', '0912345678'],
    ['(0912) 345-678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['+84 (0) 912 345 678', '0912345678'],
    ['84912345678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['912345678', '0912345678'],
    ['842345678', '0842345678'],
    ["'0912345678", '0912345678'],
    ['0237 3825 123', '02373825123'],
    ['2373825123', '02373825123'],
    ['+84 24 3825 1234', '02438251234'],
  ])('understands "%s"', (raw, phone) => {
    expect(readPhone(raw)).toEqual({ ok: true, value: phone });
  });

  it('shortens every eleven-digit mobile number of before 2018', () => {
    const pairs = [
      '0162 032 0163 033 0164 034 0165 035 0166 036 0167 037 0168 038 0169 039',
      '0120 070 0121 079 0122 077 0126 076 0128 078 0123 083 0124 084 0125 085 0127 081 0129 082',
      '0186 056 0188 058 0199 059',
    ].flatMap((line) => line.match(/\d+ \d+/g) ?? []);
    expect(pairs).toHaveLength(21);
    for (const pair of pairs) {
      const [old, renewed] = pair.split(' ');
      expect(readPhone(`${old}1234567`)).toEqual({ ok: true, value: `${renewed}1234567` });
      expect(readPhone(`+84${old?.slice(1)}1234567`)).toEqual({ ok: true, value: `${renewed}1234567` });
      expect(readPhone(`${old?.slice(1)}1234567`)).toEqual({ ok: true, value: `${renewed}1234567` });
    }
  });

  it.each([
    '',
    '0',
    '091234567',
    '09123456789',
    '0612345678',
    '0130 1234567',
    '+1 912 345 678',
    '113',
    '0912345678 / 0987654321',
    '0912 345 67a',
    'không có',
    '=0912345678',
  ])('refuses "%s"', (raw) => {
    expect(readPhone(raw)).toEqual({ ok: false, failure: 'phone-invalid' });
  });

  it('reads every mobile number in every way it is written', () => {
    fc.assert(
      fc.property(anyMobile, (phone) => {
        const written = [
          phone,
          `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`,
          phone.slice(1),
          `+84${phone.slice(1)}`,
          `84${phone.slice(1)}`,
        ];
        expect(written.map(readPhone)).toEqual(written.map(() => ({ ok: true, value: phone })));
      }),
    );
  });
});
