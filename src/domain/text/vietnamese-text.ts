// Eth and African D are lookalikes of Đ from old fonts and scans.
const crossedD: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };

/** A break that is not seen parts two words where a small letter stands before a capital one. */
const withSeenBreaks = (text: string): string => text.replace(/(?<=\p{Ll})\u200b+(?=\p{Lu})/gu, ' ');

const withoutInvisible = (text: string): string =>
  withSeenBreaks(text).replace(/[\p{Cf}\p{Cs}\p{NChar}]/gu, '');

/** Letters, figures and signs of full width, as keyboards of East Asian languages type them. */
const inHalfWidth = (text: string): string => text.replace(/[！-～]/g, (sign) => sign.normalize('NFKC'));

/** Circumflex and breve first, then tones. */
const shapesFirst = (marks: string): string =>
  marks.replace(/[\u0300\u0301\u0303\u0309]/g, '') + marks.replace(/[\u0302\u0306]/g, '');

/**
 * Some keyboards put the tone before the circumflex or breve, which NFC would not compose. Sorts each run of marks as a
 * whole, so that cleaning is idempotent.
 */
const composed = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302\u0303\u0306\u0309]{2,}/g, shapesFirst)
    .normalize('NFC')
    .replace(/[ÐƉðɖ]/g, (letter) => crossedD[letter] ?? letter);

/**
 * Fast path for most cells: printable ASCII and composed Vietnamese letters with single spaces. Without it the daily run
 * spends half its time on cleaning.
 */
const cleanWord = '[!-~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+';
// Replaced, as the build would write a template out with the letters twice.
const alreadyClean = new RegExp('^(?:W(?: W)*)?$'.replace(/W/g, cleanWord));

/**
 * One trimmed line in NFC with single spaces and signs of half width, without invisible, control and private-use characters (bullets of Word).
 * Detect legacy fonts first: their ư is the soft hyphen, which is removed here.
 */
export const cleanText = (text: string): string =>
  alreadyClean.test(text)
    ? text
    : composed(inHalfWidth(withoutInvisible(text)))
        .replace(/[\s\p{Cc}\p{Co}]+/gu, ' ')
        .trim();

/**
 * As cleanText, but keeps line breaks as `\n`, with at most one empty line between paragraphs. The separators of Unicode
 * are none: pasted text has them inside its lines.
 */
export const cleanLongText = (text: string): string =>
  text
    .split(/\r\n|[\n\v\r]/)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

const foldedText = (text: string): string =>
  cleanText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd');

/** Labels of choices and names are folded repeatedly. */
const cache = new Map<string, string>();
const cacheSize = 5_000;
const longestCached = 1_000;

/** Key for search and duplicates: no tones, marks or capitals. Never stored in place of the text. */
export function fold(text: string): string {
  if (text.length > longestCached) return foldedText(text);
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  const key = foldedText(text);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(text, key);
  return key;
}

/** Key by which names are the same that differ in signs and blanks beside: `UBND xã.`, `Phòng Kinh tế – Hạ tầng`. */
export const nameKey = (text: string): string => fold(text).replace(/\W+/g, ' ').trim();

export const containsFolded = (haystack: string, needle: string): boolean =>
  fold(haystack).includes(fold(needle));

/** Source of a regular expression that matches the text literally. */
export const literalPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first words of a longer text, with the mark that something follows; an address is cut within. */
export const excerptOf = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters).replace(/\s+\S{0,10}$/, '')}…` : text;

export const startsSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const startsLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
