import type { TagScope } from '../../src/templates/document-engine';
import { createDocumentEngine } from '../../src/templates/engine';
import { openTemplate } from '../../src/templates/merge';
import { fillTemplate } from '../support/papers/fill-template';
import { documentXml, paragraphTexts, smallDocx } from './small-docx';

const rules = {
  optional: ['Ghi chú'],
  personTag: 'Họ và tên',
  tagNames: ['Họ và tên', 'Thôn', 'Ghi chú', 'Giấy mời'],
};

const fill = (paragraphs: readonly string[], values: TagScope) => {
  const filled = fillTemplate(createDocumentEngine(), smallDocx(paragraphs), values, rules);
  return filled.ok ? paragraphTexts(filled.value) : filled.failure;
};

describe('filling a template', () => {
  it('prints values literally, in one pass, whatever they look like', () => {
    const naughty = ['{{Thôn}}', '$& $1 \\1', '<b>đậm</b> & "trích"', '{{#Thôn}}', '=1+1', 'x'.repeat(5000)];
    for (const value of naughty)
      expect(fill(['[{{Họ và tên}}]'], { 'Họ và tên': value, Thôn: '1' })).toEqual([`[${value}]`]);
  });

  it('keeps lines, each in a paragraph, and drops what a document cannot hold', () => {
    const value = 'một\r\nhai\nba\u0000\u0007\uD800!';
    expect(fill(['{{Ghi chú}}'], { 'Ghi chú': value })).toEqual(['một', 'hai', 'ba!']);
  });

  it('keeps a year off the start of a line and the two words before it together at the end of a title', () => {
    const printed = (value: string): string => {
      const filled = fillTemplate(
        createDocumentEngine(),
        smallDocx(['{{Ghi chú}}']),
        { 'Ghi chú': value },
        rules,
      );
      return filled.ok ? documentXml(filled.value).replace(/<[^>]*>/g, '') : '';
    };
    const hard = '\u00A0';
    expect(printed('Hội nghị với Nhân dân năm 2026')).toBe(`Hội nghị với Nhân${hard}dân năm${hard}2026`);
    expect(printed('ngày 16 tháng 11 năm 2026')).toBe(`ngày 16 tháng 11 năm${hard}2026`);
    expect(printed('Nhân dân thôn 10, Thôn Đông')).toBe(`Nhân dân thôn${hard}10, Thôn Đông`);
  });

  it('finds tags in any capitals, spacing and accent encoding', () => {
    const typed = ['{{ HỌ VÀ TÊN }}', `{{${'Họ và tên'.normalize('NFD')}}}`, '{{Họ\u00A0và  tên}}'];
    expect(fill(typed, { 'Họ và tên': 'Lê Văn Tý' })).toEqual(['Lê Văn Tý', 'Lê Văn Tý', 'Lê Văn Tý']);
  });

  it('finds a tag that an editor split over several runs', () => {
    const split = '<w:p><w:r><w:t>{{Họ và</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t> tên}}</w:t></w:r></w:p>';
    expect(fill([split], { 'Họ và tên': 'Lê Văn Tý' })).toEqual(['Lê Văn Tý']);
  });

  it('repeats sections, nests them, and looks up values in the outer scope', () => {
    const template = [
      '{{#Giấy mời}}',
      '{{Họ và tên}}, {{Thôn}}',
      '{{#Ghi chú}}',
      '({{Ghi chú}})',
      '{{/Ghi chú}}',
      '{{/Giấy mời}}',
    ];
    const values = {
      Thôn: 'Thôn 1',
      'Giấy mời': [
        { 'Họ và tên': 'An', 'Ghi chú': '' },
        { 'Họ và tên': 'Bình', Thôn: 'Thôn 2', 'Ghi chú': 'mời thêm' },
      ],
    };
    expect(fill(template, values)).toEqual(['An, Thôn 1', 'Bình, Thôn 2', '(mời thêm)']);
  });

  it('fills one open template many times', () => {
    const opened = openTemplate(createDocumentEngine(), smallDocx(['{{Họ và tên}}']), rules);
    const fillFor = (name: string) => {
      const filled = opened.ok ? opened.value.fill({ 'Họ và tên': name }) : opened;
      return filled.ok ? paragraphTexts(filled.value) : filled.failure;
    };
    expect(['An', 'Bình', 'Chi'].map(fillFor)).toEqual([['An'], ['Bình'], ['Chi']]);
  });
});

describe('refusing to fill a template', () => {
  it('names an unknown tag once, with the nearest valid one', () => {
    const people = { 'Giấy mời': [{ 'Họ và tên': 'An' }, { 'Họ và tên': 'Bình' }] };
    expect(fill(['{{#Giấy mời}}{{Ho va ten}} {{Mã bưu điện}}{{/Giấy mời}}'], people)).toEqual([
      { tag: 'Ho va ten', reason: 'unknown', person: '', nearest: 'Họ và tên' },
      { tag: 'Mã bưu điện', reason: 'unknown', person: '' },
    ]);
  });

  it('names every person for whom a required tag is empty', () => {
    const people = {
      'Giấy mời': [
        { 'Họ và tên': 'An', Thôn: '' },
        { 'Họ và tên': 'Bình', Thôn: 'Thôn 2' },
        { 'Họ và tên': 'Chi', Thôn: '  ' },
      ],
    };
    expect(fill(['{{#Giấy mời}}{{Họ và tên}} {{Thôn}}{{/Giấy mời}}'], people)).toEqual([
      { tag: 'Thôn', reason: 'empty', person: 'An' },
      { tag: 'Thôn', reason: 'empty', person: 'Chi' },
    ]);
  });

  it('lets a tag be empty if it is optional or in a section that is left out', () => {
    const template = ['{{Họ và tên}}{{#Thôn}}, {{Thôn}}{{/Thôn}}.{{Ghi chú}}'];
    expect(fill(template, { 'Họ và tên': 'An', Thôn: '', 'Ghi chú': '' })).toEqual(['An.']);
  });

  it('finds an unknown tag inside a section that these values leave out', () => {
    expect(fill(['{{#Thôn}}{{Xóm lẻ}}{{/Thôn}}'], { Thôn: '' })).toEqual([
      { tag: 'Xóm lẻ', reason: 'unknown', person: '' },
    ]);
  });

  it('does not take the inherited members of an object for tags', () => {
    expect(fill(['{{constructor}} {{toString}} {{__proto__}}'], { Thôn: '1' })).toEqual([
      { tag: 'constructor', reason: 'unknown', person: '' },
      { tag: 'toString', reason: 'unknown', person: '' },
      { tag: '__proto__', reason: 'unknown', person: '' },
    ]);
  });

  it('never prints a list or a condition as text', () => {
    expect(fill(['{{Giấy mời}} {{Thôn}}'], { 'Giấy mời': [], Thôn: true })).toEqual([
      { tag: 'Giấy mời', reason: 'broken', person: '' },
      { tag: 'Thôn', reason: 'broken', person: '' },
    ]);
  });

  it.each([
    ['an unclosed section', ['{{#Thôn}} x'], 'Thôn'],
    ['a section closed twice', ['x {{/Thôn}}'], 'Thôn'],
    ['an unclosed tag', ['{{Thôn'], 'Thôn'],
    ['a tag that would insert raw XML', ['{{@Thôn}}'], 'Thôn'],
  ])('names the tag of %s', (_case, template, tag) => {
    expect(fill(template, { Thôn: '1' })).toEqual([{ tag, reason: 'broken', person: '', nearest: 'Thôn' }]);
  });

  it('refuses a file that is not .docx', () => {
    const broken = [{ tag: '', reason: 'broken', person: '' }];
    for (const bytes of [new Uint8Array(), new Uint8Array([80, 75, 3, 4, 0]), smallDocx([]).slice(0, 200)]) {
      expect(fillTemplate(createDocumentEngine(), bytes, {}, rules)).toEqual({ ok: false, failure: broken });
    }
  });
});
