import { failure, type Outcome, success } from '../outcome';
import { cleanText } from '../text/vietnamese-text';

// Eleven-digit mobile numbers lost a digit in 2018: old prefix to new one, both without their zero.
const prefixesOf2018: Readonly<Record<number, number>> = {
  120: 70,
  121: 79,
  122: 77,
  123: 83,
  124: 84,
  125: 85,
  126: 76,
  127: 81,
  128: 78,
  129: 82,
  162: 32,
  163: 33,
  164: 34,
  165: 35,
  166: 36,
  167: 37,
  168: 38,
  169: 39,
  186: 56,
  188: 58,
  199: 59,
};

const mobile = /^0[35789]\d{8}$/;
const landline = /^02\d{8,9}$/;

/** National digits with a leading zero: drops an international prefix, restores a zero lost in a spreadsheet. */
function national(digits: string, international: boolean): string {
  if (international) return `0${digits.replace(/^(?:00)?84/, '').replace(/^0/, '')}`;
  // Checked first: nine-digit mobile numbers may begin with 84 too.
  if (/^[35789]\d{8}$/.test(digits) || /^[12]\d{9}$/.test(digits)) return `0${digits}`;
  const abroad = /^(?:00)?84(0?\d{9,10})$/.exec(digits)?.[1];
  return abroad === undefined ? digits : `0${abroad.replace(/^0/, '')}`;
}

/** Dashes of every kind. */
const dashes = /[\u2010-\u2015\u2212\ufe58]/g;

const labels =
  '(?:số\\s+)?(?:sđt|đtdđ|đtcq|đt|dđ|điện thoại|di động|mobile|phone|tel|zalo)(?:\\s*[.:]\\s*|\\s+(?=[\\d(+]))';
const label = new RegExp(`^${labels}`, 'iu');

/** `9.12345678E8` as a spreadsheet writes a number that it took for one; null where it dropped digits. */
function withoutExponent(text: string): string | null {
  const [, whole = '', fraction = '', exponent] = /^(\d)[.,]?(\d*)e\+?(\d{1,2})$/i.exec(text) ?? [];
  if (exponent === undefined) return text;
  return fraction.length === Number(exponent) ? whole + fraction : null;
}

/** The text without what spreadsheets, fonts and habits put around a number. */
const bare = (raw: string): string | null =>
  withoutExponent(
    cleanText(raw.normalize('NFKC').replace(dashes, '-'))
      .replace(/^'/, '')
      .replace(label, '')
      .replace(/^(\d{9,12})\.0+$/, '$1'),
  );

/** One Vietnamese number as ten or eleven digits from 0, however it is written; anything else in the text is refused. */
export function readPhone(raw: string): Outcome<string, 'phone-invalid'> {
  const text = bare(raw) ?? '';
  if (!/^(?:\(?\+84|[(]?\d)[\d\s.,()-]*$/.test(text)) return failure('phone-invalid');
  const number = national(text.replace(/\D/g, ''), /^\(?\+/.test(text));
  const renewed = prefixesOf2018[Number(number.slice(0, 4))];
  const current = renewed !== undefined && number.length === 11 ? `0${renewed}${number.slice(4)}` : number;
  return mobile.test(current) || landline.test(current) ? success(current) : failure('phone-invalid');
}

export interface TypedPhones {
  /** In the order in which they were typed. */
  readonly numbers: readonly string[];
  /** What stands beside the numbers. */
  readonly words: string;
  /** A letter was taken for a digit, so somebody has to confirm the number. */
  readonly isGuess: boolean;
}

const numberRun = /(?<![\p{L}\d])\(?\+?\d[\d ().-]{7,}\d(?!\p{L})/u;

const labelledRun = new RegExp(`(?:(?<!\\p{L})${labels})?${numberRun.source}`, 'giu');

/** The pieces of a text that are phones, each with the word that calls it one. */
export const phoneRuns = (text: string): readonly string[] =>
  (text.match(labelledRun) ?? []).filter((run) => {
    const { numbers, isGuess } = readPhones(run);
    return numbers.length > 0 && !isGuess;
  });

/** The number in a piece of text that holds one beside words. */
function numberIn(piece: string): { readonly number: string; readonly words: string } | null {
  const whole = readPhone(piece);
  if (whole.ok) return { number: whole.value, words: '' };
  const run = numberRun.exec(piece)?.[0] ?? '';
  const read = readPhone(run);
  return read.ok ? { number: read.value, words: piece.replace(run, ' ') } : null;
}

/** What a cell with phones holds, several of them or words beside one: `0912345678 / 0987654321 (con trai)`. */
export function readPhones(raw: string): TypedPhones {
  const one = readPhone(raw);
  if (one.ok) return { numbers: [one.value], words: '', isGuess: false };
  const text = raw.normalize('NFKC').replace(dashes, '-');
  const split = text.split(
    /[/;|\n\r]|,\s+| - |\s+(?:và|hoặc)\s+|(?<=\d{9}) (?=\(?[+0]\d{3})|(?<=\d{3}) ?- ?(?=0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?!\d))/iu,
  );
  const pieces = split.map((piece) => ({ piece, read: numberIn(piece) }));
  const numbers = pieces.flatMap(({ read }) => (read ? [read.number] : []));
  const words = pieces
    .map(({ piece, read }) => cleanText(read ? read.words : piece).replace(/^[\s(.,:-]+|[\s).,:-]+$/g, ''))
    .filter((part) => part !== '');
  if (numbers.length > 0) return { numbers, words: words.join('; '), isGuess: false };
  const guess = readPhone(text.replace(/[oO]/g, '0').replace(/[lI]/g, '1'));
  return { numbers: guess.ok ? [guess.value] : [], words: '', isGuess: guess.ok };
}
