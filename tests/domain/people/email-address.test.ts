import { readEmail, readEmails, readTypedEmail } from '../../../src/domain/people/email-address';
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

describe('reading addresses as they are typed', () => {
  it.each([
    ['a@x.vn; b@y.vn', ['a@x.vn', 'b@y.vn'], []],
    ['a@x.vn,b@y.vn\nc@z.vn', ['a@x.vn', 'b@y.vn', 'c@z.vn'], []],
    ['Lê Văn Tý <a@x.vn>, "Bà Hoa" <b@y.vn>', ['a@x.vn', 'b@y.vn'], []],
    ['MAILTO:a@x.vn', ['a@x.vn'], []],
    ['Email: a@x.vn.', ['a@x.vn'], []],
    ['a＠x.vn；A@X.vn', ['a@x.vn'], []],
    ['a @ x.vn (chị Hoa)', ['a@x.vn'], []],
    ['a@x.vn; b.y.vn', ['a@x.vn'], ['b.y.vn']],
    ['a@x.vn; gửi chị Hoa', ['a@x.vn'], ['gửi chị Hoa']],
    ['a@x', [], ['a@x']],
    ['', [], []],
  ])('finds those of %j', (typed, addresses, unread) => {
    expect(readEmails(typed)).toEqual({ addresses, unread });
  });

  it('takes one where one is asked for, and says what is wrong otherwise', () => {
    expect(['Tý <a@x.vn>', 'a@x.vn; b@y.vn', 'a@x', ''].map(readTypedEmail)).toEqual([
      { ok: true, value: 'a@x.vn' },
      { ok: false, failure: 'several-emails' },
      { ok: false, failure: 'email-invalid' },
      { ok: false, failure: 'email-invalid' },
    ]);
  });
});
