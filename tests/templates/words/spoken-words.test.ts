import { countWords, spokenNumbers, spokenText } from '../../../src/templates/words/spoken-words';

describe('words to be read aloud', () => {
  it.each([
    ['UB MTTQ xã và MTTQ thôn', 'Ủy ban Mặt trận Tổ quốc xã và Mặt trận Tổ quốc thôn'],
    ['HĐND&UBND xã', 'Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['Trưởng ban CTMT TDP 3', 'Trưởng ban công tác Mặt trận tổ dân phố 3'],
    ['Nhà văn hóa (cạnh chợ)', 'Nhà văn hóa, cạnh chợ'],
    ['KHUBND, UBNDX', 'KHUBND, UBNDX'],
  ])('reads “%s”', (text, spoken) => {
    expect(spokenText(text)).toBe(spoken);
  });

  it.each([
    ['07 giờ 30 phút', 'bảy giờ ba mươi phút'],
    ['14 giờ 00 phút', 'mười bốn giờ'],
    ['ngày 05 tháng 4 năm 2027', 'ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi bảy'],
    ['ngày 10 tháng 12', 'ngày mùng mười tháng mười hai'],
    ['ngày 21 tháng 01', 'ngày hai mươi mốt tháng một'],
    ['số 0912 345 678', 'số không chín một hai ba bốn năm sáu bảy tám'],
    ['số 0912345678', 'số không chín một hai ba bốn năm sáu bảy tám'],
    ['thôn 15', 'thôn mười lăm'],
  ])('says “%s” in words', (digits, words) => {
    expect(spokenNumbers(digits)).toBe(words);
  });

  it('counts words and no signs', () => {
    expect(countWords('Kinh tế - xã hội, năm 2026.')).toBe(6);
  });
});
