import type { PaperFlaw } from '../../../src/register/papers/paper-report';
import { lintPaper } from '../../../src/templates/lint/paper-lint';
import type { PaperParagraph } from '../../../src/templates/lint/paper-text';

const body = [
  'ỦY BAN NHÂN DÂN',
  'XÃ HOẰNG TRUNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 05/KH-UBND',
  'Hoằng Trung, ngày 06 tháng 11 năm 2026',
  'KẾ HOẠCH',
  'Tổ chức Hội nghị đối thoại năm 2026',
  'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022.',
  'a) Ủy ban nhân dân xã lắng nghe Nhân dân; quản lý nhà nước ở địa phương.',
  'b) Công an nhân dân, đảng viên, Hội đồng nhân dân.',
  'c) Nội dung',
  'd) Nội dung',
  'đ) Nội dung',
  'e) Nội dung',
  'g) Lúc 07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026, tại Hội trường...',
  'Trên đây là Kế hoạch./.',
  'Nơi nhận:',
  '- UBND tỉnh (b/c);',
  '- Lưu: VT, VP.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Lê Văn Mẫu',
];

const paragraphs = (texts: readonly string[]): readonly PaperParagraph[] =>
  texts.map((text, index) => ({ text, startsPage: index === 0 }));

const lint = (texts: readonly string[]): readonly PaperFlaw[] =>
  lintPaper(paragraphs(texts), { kind: 'plan', isDraft: false });

/** The paper with one paragraph changed. */
const changed = (from: string, to: string): readonly string[] =>
  body.map((text) => (text === from ? to : text));

const without = (...lines: readonly string[]): readonly string[] =>
  body.filter((text) => !lines.includes(text));

/** Kind and correction of the flaws in a paragraph of the body. */
const flawsIn = (text: string): readonly (readonly [string, string])[] =>
  lint(changed('Trên đây là Kế hoạch./.', `${text}./.`)).map((flaw) => [
    flaw.kind,
    'expected' in flaw ? flaw.expected : '',
  ]);

describe('a paper in the form of Decree 30', () => {
  it('has no flaw', () => {
    expect(lint(body)).toEqual([]);
  });

  it('has no flaw as a draft with blank number and day', () => {
    const draft = [
      'DỰ THẢO',
      ...changed('Số: 05/KH-UBND', 'Số:        /KH-UBND').map((text) =>
        text.replace('ngày 06 tháng', 'ngày      tháng'),
      ),
    ];
    expect(lintPaper(paragraphs(draft), { kind: 'plan', isDraft: true })).toEqual([]);
  });
});

describe('words and numbers', () => {
  it.each<readonly [string, string, string]>([
    ['lắng nghe nhân dân trong xã', 'wrong-capital', 'Nhân dân'],
    ['pháp luật của nhà nước', 'wrong-capital', 'Nhà nước'],
    ['tại Ủy ban Nhân dân xã', 'wrong-capital', 'Ủy ban nhân dân'],
    ['trên địa bàn Xã Hoằng Trung', 'wrong-capital', 'xã'],
    ['chủ trương của đảng', 'wrong-capital', 'Đảng'],
    ['do chủ tịch Lê Văn Tý chủ trì', 'wrong-capital', 'Chủ tịch'],
    ['vào thứ hai, ngày 16 tháng 11 năm 2026', 'wrong-capital', 'thứ Hai'],
    ['vào sáng Thứ Tư hằng tuần', 'wrong-capital', 'thứ Tư'],
    ['dự kiến vào Tháng 5', 'wrong-capital', 'tháng'],
    ['theo Luật tổ chức chính quyền địa phương', 'wrong-capital', 'Tổ chức chính quyền'],
    ['theo khoản 1 điều 43', 'wrong-capital', 'Điều'],
    ['theo Khoản 1 Điều 43', 'wrong-capital', ''],
    ['trước tết nguyên đán', 'wrong-capital', 'tết Nguyên đán'],
    ['ngày 6 tháng 11 năm 2026', 'wrong-padding', 'ngày 06'],
    ['ngày 06 tháng 2 năm 2026', 'wrong-padding', 'tháng 02'],
    ['ngày 06 tháng 03 năm 2026', 'wrong-padding', 'tháng 3'],
    ['Kế hoạch số 5/KH-UBND', 'wrong-padding', '05'],
    ['lúc 7 giờ 30 phút', 'wrong-padding', '07'],
    ['hai  dấu cách', 'double-space', ' '],
    ['điện , nước', 'stray-space', ''],
    ['hội trường ( tầng 2)', 'stray-space', ''],
    ['hội trường.. Hết', 'doubled-sign', ''],
    ['hội trường;. Hết', 'doubled-sign', ''],
    ['hội trường.', 'doubled-sign', ''],
    ['gửi {{Họ và tên}}', 'leftover-tag', ''],
    ['gửi undefined', 'leftover-tag', ''],
  ])('finds what is wrong in “%s”', (text, kind, expected) => {
    const flaws = flawsIn(text);
    expect(flaws.map(([one]) => one)).toEqual([kind]);
    if (expected !== '') expect(flaws[0]?.[1]).toBe(expected);
  });

  it.each([
    'Khoản 1 Điều này, theo Điều 43; điểm b khoản 2',
    'lần thứ hai, thứ ba và các năm 2027, 2028',
    'Thứ Tư là ngày họp. Thôn 1 và thôn Trung Hậu',
    'Chủ tịch Ủy ban nhân dân xã, Phó Chủ tịch Trần Thị Thử',
    'điện, nước, v.v.; đơn giá 50.000 đồng; tỷ lệ 95,5%...',
    'Ban Thanh tra nhân dân, Quỹ Tín dụng nhân dân, an ninh nhân dân',
    'Ngân sách nhà nước, cơ quan nhà nước, Nhà nước và Nhân dân',
    '"nghe dân nói - nói dân hiểu - làm dân tin" (b/c), 1/2 ngày, tháng 11/2023, ngày 29/10/2025',
  ])('lets “%s” pass', (text) => {
    expect(flawsIn(text)).toEqual([]);
  });

  it('names the paragraph and the surrounding words', () => {
    const text = 'c) Các thôn vận động để nhân dân trong xã tham dự đông đủ, đúng thời gian quy định';
    expect(lint(changed('c) Nội dung', text))).toEqual([
      {
        kind: 'wrong-capital',
        paragraph: 13,
        excerpt: 'c) Các thôn vận động để nhân dân trong xã tham dự đông…',
        expected: 'Nhân dân',
      },
    ]);
  });
});

describe('lists', () => {
  it('end their bases with a semicolon and the last with a full stop', () => {
    const [first = '', second = ''] = body.slice(8, 10);
    expect(
      lint(changed(first, first.replace(';', '.'))).map(({ kind, paragraph }) => [kind, paragraph]),
    ).toEqual([['basis-punctuation', 9]]);
    expect(
      lint(changed(second, second.replace(/\.$/, ';'))).map(({ kind, paragraph }) => [kind, paragraph]),
    ).toEqual([['basis-punctuation', 10]]);
  });

  it('run through the Vietnamese alphabet', () => {
    expect(lint(without('đ) Nội dung'))).toEqual([
      { kind: 'point-order', paragraph: 15, excerpt: 'e) Nội dung', expected: 'đ)' },
    ]);
  });

  it('end their recipients with the kept copy and a full stop', () => {
    expect(lint(changed('- Lưu: VT, VP.', '- Lưu: VT, VP;'))).toEqual([
      { kind: 'missing-part', part: 'kept-copy', paragraph: 1 },
      { kind: 'recipient-punctuation', paragraph: 21, excerpt: '- Lưu: VT, VP;', expected: '.' },
    ]);
    expect(lint(changed('- UBND tỉnh (b/c);', '- UBND tỉnh (b/c)')).map(({ kind }) => kind)).toEqual([
      'recipient-punctuation',
    ]);
  });
});

describe('parts', () => {
  it('are reported by name when they are missing', () => {
    const lines: readonly (readonly [string, readonly string[]])[] = [
      ['motto', ['Độc lập - Tự do - Hạnh phúc']],
      ['number', ['Số: 05/KH-UBND']],
      ['place-date', ['Hoằng Trung, ngày 06 tháng 11 năm 2026']],
      ['title', ['KẾ HOẠCH', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
      ['end-mark', ['Trên đây là Kế hoạch./.']],
      ['kept-copy', ['- UBND tỉnh (b/c);', '- Lưu: VT, VP.']],
      ['signature', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ];
    for (const [part, gone] of lines) {
      const parts = lint(without(...gone)).flatMap((flaw) => ('part' in flaw ? [flaw.part] : []));
      expect(parts).toContain(part);
    }
  });

  it('depend on the kind: a letter has a subject line and addressee, minutes no place and date', () => {
    const kinds = (kind: 'reply' | 'minutes' | 'guests', texts: readonly string[]) =>
      lintPaper(paragraphs(texts), { kind, isDraft: false }).map((flaw) =>
        'part' in flaw ? flaw.part : flaw.kind,
      );
    expect(kinds('reply', body)).toEqual(['subject-line', 'addressee']);
    expect(kinds('minutes', without('Hoằng Trung, ngày 06 tháng 11 năm 2026'))).toEqual([]);
    expect(kinds('guests', ['DANH SÁCH ĐẠI BIỂU', 'Nguyễn Văn An'])).toEqual([]);
  });

  it('have the closing sign once', () => {
    expect(
      lint(changed('c) Nội dung', 'c) Nội dung./.')).map(({ kind, paragraph }) => [kind, paragraph]),
    ).toEqual([['end-mark-repeated', 18]]);
  });

  it('carry the draft mark exactly while something is missing', () => {
    expect(lint(['DỰ THẢO', ...body])).toEqual([{ kind: 'draft-mark', required: false, paragraph: 1 }]);
    expect(lintPaper(paragraphs(body), { kind: 'plan', isDraft: true })).toEqual([
      { kind: 'draft-mark', required: true, paragraph: 1 },
    ]);
  });
});

describe('a print of many letters', () => {
  const many = (texts: readonly (readonly string[])[]): readonly PaperParagraph[] =>
    texts.flatMap(paragraphs);

  it('is read letter by letter, with the annex of each', () => {
    const print = many([body, body, ['DANH SÁCH', 'kèm theo'], without('Nơi nhận:', '- Lưu: VT, VP.')]);
    expect(lintPaper(print, { kind: 'plan', isDraft: false })).toEqual([
      { kind: 'missing-part', part: 'recipients', paragraph: 51 },
      { kind: 'missing-part', part: 'kept-copy', paragraph: 51 },
    ]);
  });

  it('reports an error of the template once', () => {
    const wrong = changed('c) Nội dung', 'c) Nội dung  thừa');
    expect(lintPaper(many([wrong, wrong, wrong]), { kind: 'plan', isDraft: false })).toEqual([
      { kind: 'double-space', paragraph: 13, excerpt: 'c) Nội dung  thừa', expected: ' ' },
    ]);
  });
});
