import { publicText, uniformMask } from '../../../src/domain/text/public-text';

const shown = (text: string, ...people: readonly string[]): string =>
  publicText(text, people, uniformMask('[…]'));

describe('a public text', () => {
  it('holds no phone, identity or account number', () => {
    expect(shown('Gọi 0912.345.678 hoặc +84 912 345 678, CCCD 038123456789')).toBe(
      'Gọi […] hoặc […], CCCD […]',
    );
    expect(shown('thư: an.nguyen@x.com.vn')).toBe('thư: […]');
  });

  it('keeps days, lengths, sums and the numbers of papers', () => {
    const text = 'Quyết định 45/2026/QĐ-UBND ngày 15/11/2026: đường dài 1.200 m, kinh phí 150.000.000 đồng';
    expect(shown(text)).toBe(text);
  });

  it('does not name the speaker, however the name is written', () => {
    expect(shown('Tôi là NGUYỄN VĂN AN, thôn Đông', 'Nguyễn  Văn An')).toBe('Tôi là […], thôn Đông');
    expect(shown('Hai năm qua đường hỏng', 'Năm')).toBe('Hai năm qua đường hỏng');
    expect(shown('a.c (b) rất khó', 'a.c (b)')).toBe('[…] rất khó');
  });

  it('keeps the form of address, however the register holds the name', () => {
    expect(shown('Hộ ông Nguyễn  Văn An khai', 'Ông Nguyễn Văn An')).toBe('Hộ ông […] khai');
    expect(shown('Nguyễn Văn Anh là người khác', 'Ông Nguyễn Văn An')).toBe('Nguyễn Văn Anh là người khác');
  });
});
