import { hostileTexts } from './inputs/corpus';

describe('the corpus of hostile texts', () => {
  it('has at least five hundred different ones, of every kind', () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(500);
    expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
    const kinds: readonly RegExp[] = [
      /^=IMPORTXML/,
      /^'=/,
      /^0\d+$/,
      /^\d{2}\/02\/2026$/,
      /^TRUE$/,
      /%$/,
      /<script/,
      /\{\{#/,
      /\$&/,
      /^\\$/,
      /\r\nBcc:/,
      /@[^@]*,.*@/,
      /\u202e/,
      /\u200b/,
      /\ud83d(?![\udc00-\udfff])/,
      /§¹i/,
      /Nguyeãn/,
      /__proto__/,
    ];
    expect(kinds.filter((kind) => !hostileTexts.some((text) => kind.test(text)))).toEqual([]);
    expect(hostileTexts.some((text) => text !== text.normalize('NFC'))).toBe(true);
  });
});
