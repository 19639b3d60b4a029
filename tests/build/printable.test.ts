import { printable } from '../../src/build/printable';

describe('printable', () => {
  it('escapes control, format and separator characters so that the script still means the same', () => {
    const text = 'PK\u0003\u0004 \u00AD\u200B\u2028\uFEFF\uFFFE\u{1FFFE} Đối thoại \u0301 😀';
    const script = printable(`"${text}"`);
    expect(script).toBe(
      '"PK\\u0003\\u0004 \\u00ad\\u200b\\u2028\\ufeff\\ufffe\\ud83f\\udffe Đối thoại \u0301 😀"',
    );
    expect(JSON.parse(script)).toBe(text);
  });

  it('leaves tabs and line feeds, which indent and end lines', () => {
    expect(printable('a\t\n')).toBe('a\t\n');
  });
});
