import { readEmail } from '../../../src/domain/people/email-address';
import { fc } from '../../support/rules/properties';

describe('reading an e-mail address', () => {
  it.each([
    ['vanphong@hoangtrung.gov.vn', 'vanphong@hoangtrung.gov.vn'],
    [' Le.Van_Ty+xa@ThanhHoa.GOV.VN\u200b', 'Le.Van_Ty+xa@thanhhoa.gov.vn'],
    ['a@b-c.vn', 'a@b-c.vn'],
  ])('takes "%s"', (raw, address) => {
    expect(readEmail(raw)).toEqual({ ok: true, value: address });
  });

  it.each([
    '',
    'khong co',
    'a@x.vn,b@y.vn',
    'a@x.vn;b@y.vn',
    'a@x.vn b@y.vn',
    'Tý <a@x.vn>',
    '"a"@x.vn',
    'a@x.vn\nBcc: b@y.vn',
    'a@x.vn\r',
    'a\u200b@x.vn',
    'a@x',
    'a@.vn',
    'a@x..vn',
    '.a@x.vn',
    'a..b@x.vn',
    'a.@x.vn',
    'a@-x.vn',
    'a@x.v1-',
    'a@x@y.vn',
    'đức@x.vn',
    '=cmd@x.vn',
    `${'a'.repeat(65)}@x.vn`,
    `a@${'x'.repeat(64)}.vn`,
    `a@${'x.'.repeat(130)}vn`,
  ])('refuses %j', (raw) => {
    expect(readEmail(raw)).toEqual({ ok: false, failure: 'email-invalid' });
  });

  it('never lets through anything that could be a second recipient or a header', () => {
    const unit = fc.constantFrom(...'ab@.,; <>"\'\r\n\t:()[]\\-+\u0000\u200bvn');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (left, right) => {
        const read = readEmail(`${left}a@x.vn${right}`);
        if (read.ok) expect(read.value).toMatch(/^[^@\s,;<>"'():[\]\\]+@[a-z0-9.-]+$/);
      }),
      { numRuns: 1000 },
    );
  });
});
