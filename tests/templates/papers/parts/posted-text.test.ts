import { postedText } from '../../../../src/templates/papers/parts/posted-text';

const speaker = 'Ông Trịnh Văn Phúc';

describe('what is posted of a matter', () => {
  it.each<[string, string]>([
    ['Ông Trịnh Văn Phúc đề nghị sửa đường.', 'Người nêu kiến nghị đề nghị sửa đường.'],
    ['Đã làm việc với ông TRỊNH VĂN PHÚC ngày 05/12.', 'Đã làm việc với người nêu kiến nghị ngày 05/12.'],
    ['Hộ Trịnh Văn Phúc, điện thoại 0912.345.678.', 'Hộ người nêu kiến nghị, điện thoại 09xx xxx 678.'],
    ['Số định danh 038123456789, thư phuc@x.com.vn.', 'Số định danh xxxxxxxx6789, thư xxxx.'],
    [
      'Quyết định 123/QĐ-UBND ngày 05/12/2026, 1.500.000 đồng.',
      'Quyết định 123/QĐ-UBND ngày 05/12/2026, 1.500.000 đồng.',
    ],
    ['Trịnh Văn Phúcc không phải là người này.', 'Trịnh Văn Phúcc không phải là người này.'],
  ])('is, of %s', (text, expected) => expect(postedText(text, { speaker })).toBe(expected));

  it('is the text itself where nobody, or no full name, is noted', () => {
    expect(postedText('Bà con đề nghị.', { speaker: '' })).toBe('Bà con đề nghị.');
    expect(postedText('Ông An đề nghị.', { speaker: 'An' })).toBe('Ông An đề nghị.');
  });
});
