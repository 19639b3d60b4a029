import { shareOf } from '../../domain/petitions/petition-count';
import { startsLarge } from '../../domain/text/vietnamese-text';

/** How papers of Vietnamese offices write counts, shares and sums of money. */

/** A count under ten gets a zero in front: `05 nội dung`. */
export const countDigits = (count: number): string => String(count).padStart(2, '0');

/** The same in a table, where nothing is `0`. */
export const cellDigits = (count: number): string => (count === 0 ? '0' : countDigits(count));

/** `39,1%` in a table, `–` for nothing. */
export const cellShare = (part: number, whole: number): string =>
  part === 0 ? '–' : shareWords(part, whole);

/** `39,1%`: one decimal after a comma; '' if `whole` is 0. */
export function shareWords(part: number, whole: number): string {
  const share = shareOf(part, whole);
  return share === null ? '' : `${share.toFixed(1).replace('.', ',')}%`;
}

/** `1.500.000` */
export const moneyDigits = (dong: number): string => String(dong).replace(/\B(?=(\d{3})+$)/g, '.');

const digitNames = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const nameOf = (digit: number): string => digitNames[digit] ?? '';

function unitsWords(tens: number, units: number): readonly string[] {
  if (units === 0) return [];
  if (units === 1 && tens > 1) return ['mốt'];
  if (units === 4 && tens > 1) return ['tư'];
  if (units === 5 && tens > 0) return ['lăm'];
  return [nameOf(units)];
}

function tensWords(tens: number, units: number): readonly string[] {
  if (tens > 1) return [nameOf(tens), 'mươi'];
  if (tens === 1) return ['mười'];
  return units > 0 ? ['linh'] : [];
}

/** Three digits; after a larger group every place is read: `không trăm linh năm`. */
function threeDigitsWords(value: number, behind: boolean): readonly string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const units = value % 10;
  const full = behind || hundreds > 0;
  return [
    ...(full ? [nameOf(hundreds), 'trăm'] : []),
    ...(full || tens > 0 ? tensWords(tens, units) : []),
    ...unitsWords(tens, units),
  ];
}

const scales = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ', 'triệu tỷ'] as const;

/** A non-negative whole number in lower-case words: 21 is `hai mươi mốt`. */
export function numberWords(value: number): string {
  if (value === 0) return nameOf(0);
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  const words = groups.map((group, scale) =>
    group === 0 ? [] : [...threeDigitsWords(group, scale < groups.length - 1), scales[scale] ?? ''],
  );
  return words
    .reverse()
    .flat()
    .filter((word) => word !== '')
    .join(' ');
}

/** `Một triệu năm trăm nghìn đồng` */
export function moneyWords(dong: number): string {
  return `${startsLarge(numberWords(dong))} đồng`;
}

// The alphabet of Decree 30, Annex I: after d comes đ, and there is no f, j, w or z.
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';

/** The letter of a point, from 0: a, b, c, d, đ, e, g; after the alphabet, two letters. */
export function pointLetter(index: number): string {
  const last = pointLetters.charAt(index % pointLetters.length);
  const before = Math.floor(index / pointLetters.length);
  return before === 0 ? last : pointLetter(before - 1) + last;
}

const romanSteps: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `IV` for 4; for headings, so from 1 to 39. */
export function romanNumeral(value: number): string {
  const step = romanSteps.find(([size]) => size <= value);
  return step ? step[1] + romanNumeral(value - step[0]) : '';
}
