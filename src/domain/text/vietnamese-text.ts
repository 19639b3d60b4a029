// Latin Eth and African D look like the Vietnamese letter and come from old fonts and scans.
const crossedD: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };

const withoutInvisible = (text: string): string => text.replace(/[\p{Cf}\p{Cs}]/gu, '');

/** The circumflex and the breve of a vowel, then its tones. */
const shapesFirst = (marks: string): string =>
  marks.replace(/[\u0300\u0301\u0303\u0309]/g, '') + marks.replace(/[\u0302\u0306]/g, '');

/**
 * Some keyboards put the tone before the shape of the vowel; NFC alone would leave that as two marks. A whole run of
 * marks is put in order at once, so that a second cleaning finds nothing to do.
 */
const composed = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302\u0303\u0306\u0309]{2,}/g, shapesFirst)
    .normalize('NFC')
    .replace(/[ÐƉðɖ]/g, (letter) => crossedD[letter] ?? letter);

/**
 * Most cells hold what cleaning leaves alone: printable ASCII and composed letters of Vietnamese, with single spaces. The
 * daily run spends half its time on cleaning what is clean.
 */
const alreadyClean =
  /^(?:[!-~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: [!-~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*)?$/;

/**
 * One line in NFC: invisible, control and private-use characters (bullets of Word) gone, spaces single, ends trimmed.
 * Text in an old font must be recognised before: its letter ư is the soft hyphen, which is lost here.
 */
export const cleanText = (text: string): string =>
  alreadyClean.test(text)
    ? text
    : composed(withoutInvisible(text))
        .replace(/[\s\p{Cc}\p{Co}]+/gu, ' ')
        .trim();

/** As cleanText, but line breaks stay, as `\n`, with at most one empty line between paragraphs. */
export const cleanLongText = (text: string): string =>
  text
    .split(/\r\n|[\n\v\r\u0085\u2028\u2029]/)
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

/** Labels of choices and names of people are asked for again and again. */
const folded = new Map<string, string>();
const remembered = 5_000;
const longestRemembered = 1_000;

/** The key for search and for duplicates: no tones, no marks, no capitals. Never stored in place of the text. */
export function fold(text: string): string {
  if (text.length > longestRemembered) return foldedText(text);
  const cached = folded.get(text);
  if (cached !== undefined) return cached;
  const key = foldedText(text);
  if (folded.size >= remembered) folded.clear();
  folded.set(text, key);
  return key;
}

export const containsFolded = (haystack: string, needle: string): boolean =>
  fold(haystack).includes(fold(needle));
