import { officeWords, wordsOr, wordsToOurselves } from '../../../src/templates/mail/office-words';

const tags = { 'Họ và tên': 'Nguyễn {{Thôn}} $&', Thôn: 'Thôn 1' };

describe("the office's own words", () => {
  it('are filled in one pass, whatever the values look like', () => {
    expect(officeWords('Kính mời {{ họ và tên }} ({{Thôn}}) {không phải thẻ}.', tags)).toEqual({
      ok: true,
      value: 'Kính mời Nguyễn {{Thôn}} $& (Thôn 1) {không phải thẻ}.',
    });
  });

  it('are refused with an unknown tag, and the nearest one is named', () => {
    expect(officeWords('{{Ho ten}} {{Mã bưu điện}}', tags)).toEqual({
      ok: false,
      failure: [
        { tag: 'Ho ten', reason: 'unknown', person: '', nearest: 'Họ và tên' },
        { tag: 'Mã bưu điện', reason: 'unknown', person: '' },
      ],
    });
  });

  it('are replaced by the built-in ones when blank', () => {
    expect(wordsOr(' \n', 'Lời có sẵn {{x}}', tags)).toEqual({ ok: true, value: 'Lời có sẵn {{x}}' });
    expect(wordsOr('Mời {{Thôn}}', 'Lời có sẵn', tags)).toEqual({ ok: true, value: 'Mời Thôn 1' });
  });

  it('are sent despite a mistyped tag in mails to the office itself', () => {
    expect(wordsToOurselves('{{Thôn}} {{Xóm}}', 'Lời có sẵn', tags)).toBe('Thôn 1 {{Xóm}}');
    expect(wordsToOurselves(' ', 'Lời có sẵn', tags)).toBe('Lời có sẵn');
  });
});
