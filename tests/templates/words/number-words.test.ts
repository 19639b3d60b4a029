import {
  countDigits,
  moneyDigits,
  moneyWords,
  numberWords,
  pointLetter,
  romanNumeral,
  shareWords,
} from '../../../src/templates/words/number-words';

describe('numbers in papers', () => {
  it.each<[number, string]>([
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [114, 'một trăm mười bốn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1010, 'một nghìn không trăm mười'],
    [1_500_000, 'một triệu năm trăm nghìn'],
    [1_000_500, 'một triệu năm trăm'],
    [12_034_000, 'mười hai triệu không trăm ba mươi tư nghìn'],
    [2_000_000_001, 'hai tỷ không trăm linh một'],
  ])('reads %d aloud', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it('write money in digits and in words', () => {
    expect([moneyDigits(0), moneyDigits(950), moneyDigits(1_500_000)]).toEqual(['0', '950', '1.500.000']);
    expect(moneyWords(8_100_000)).toBe('Tám triệu một trăm nghìn đồng');
  });

  it('write counts with two digits and shares with one decimal after a comma', () => {
    expect([countDigits(5), countDigits(12), countDigits(0)]).toEqual(['05', '12', '00']);
    expect([shareWords(27, 69), shareWords(3, 3), shareWords(0, 0)]).toEqual(['39,1%', '100,0%', '']);
  });

  it('letter points by the Vietnamese alphabet, and number parts in Roman numerals', () => {
    expect(Array.from({ length: 8 }, (_, index) => pointLetter(index))).toEqual([...'abcdđegh']);
    expect([pointLetter(22), pointLetter(23), pointLetter(24)]).toEqual(['y', 'aa', 'ab']);
    expect([1, 4, 9, 14].map(romanNumeral)).toEqual(['I', 'IV', 'IX', 'XIV']);
  });
});
