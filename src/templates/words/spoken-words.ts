import { numberWords } from './number-words';

/** Longer ones first: `UB MTTQ` is read before `MTTQ`. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['UB MTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['CTMT', 'công tác Mặt trận'],
  ['BTV', 'Ban Thường vụ'],
  ['HTX', 'hợp tác xã'],
  ['TDP', 'tổ dân phố'],
  ['NVH', 'nhà văn hóa'],
  ['NTM', 'nông thôn mới'],
  ['KT-XH', 'kinh tế - xã hội'],
  ['QP-AN', 'quốc phòng - an ninh'],
  ['ANTT', 'an ninh trật tự'],
  ['TTHC', 'thủ tục hành chính'],
  ['VSMT', 'vệ sinh môi trường'],
  ['BHYT', 'bảo hiểm y tế'],
  ['THPT', 'trung học phổ thông'],
  ['THCS', 'trung học cơ sở'],
];

const anyAbbreviation = new RegExp(
  `(?<![\\p{L}\\d])(?:${abbreviations.map(([short]) => short).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

const full = (short: string): string => abbreviations.find(([written]) => written === short)?.[1] ?? short;

/** The text as it is read aloud: without abbreviations and signs that cannot be spoken. */
export const spokenText = (text: string): string =>
  text
    .replace(anyAbbreviation, full)
    .replace(/ *& */g, ' và ')
    .replace(/ *\( */g, ', ')
    .replace(/ *\)/g, '');

// A phone or any other row of digits that begins with zero or is long is read digit by digit.
const rowOfDigits = /(?<!\d)(?:0\d{1,3}(?:[ .\u00A0]\d{2,4}){2,3}|0\d{2,}|\d{7,})(?!\d)/g;

const digitByDigit = (row: string): string =>
  [...row.replace(/\D/g, '')].map((digit) => numberWords(Number(digit))).join(' ');

/** Numbers in words; days up to the tenth are read with `mùng`, the fourth month as `tư`. */
export const spokenNumbers = (text: string): string =>
  text
    .replace(rowOfDigits, digitByDigit)
    .replace(/(?<=ngày )0?\d(?!\d)|(?<=ngày )10(?!\d)/g, (day) => `mùng ${numberWords(Number(day))}`)
    .replace(/(?<=tháng )0?4(?!\d)/g, 'tư')
    .replace(/(?<=giờ) 00 phút/g, '')
    .replace(/\d+/g, (digits) => numberWords(Number(digits)));

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
