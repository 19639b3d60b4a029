import { isVietnameseSyllable } from './vietnamese-syllable';

/** Pre-Unicode fonts map Vietnamese letters to Latin-1 codes, so their text arrives as Latin-1. */
export type LegacyFont = 'tcvn3' | 'vni';

// TCVN 5712:1993 (fonts .VnTime): one code per letter. Toned capitals have no code; they come from
// a capitals font (.VnTimeH) with the codes of small letters; the plain capitals of a word tell.
const tcvn3Codes = '¡¢§£¤¥¦µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ';
const tcvn3Letters = 'ĂÂĐÊÔƠƯàảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';

// VNI Windows: a plain vowel, then a code for its tone or for shape and tone together.
const vniSingles: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const vniTones: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const circumflex = '\u0302';
const breve = '\u0306';
const vniShapes: Readonly<Record<string, string>> = {
  â: circumflex,
  á: `${circumflex}\u0301`,
  à: `${circumflex}\u0300`,
  å: `${circumflex}\u0309`,
  ã: `${circumflex}\u0303`,
  ä: `${circumflex}\u0323`,
  ê: breve,
  é: `${breve}\u0301`,
  è: `${breve}\u0300`,
  ú: `${breve}\u0309`,
  ü: `${breve}\u0303`,
  ë: `${breve}\u0323`,
};

const vniPair = /([aeo])([âáàåãä])|(a)([êéèúüë])|([aeouyôö])([ùøûõï])|[ñôöæóòî]/gi;

function fromVni(text: string): string {
  return text.replace(vniPair, (match: string) => {
    const [first = '', second = ''] = match;
    const lower = first.toLowerCase();
    const mark = second.toLowerCase();
    const letter = (vniSingles[lower] ?? lower) + (vniTones[mark] ?? vniShapes[mark] ?? '');
    const composed = letter.normalize('NFC');
    return first === lower ? composed : composed.toUpperCase();
  });
}

function fromTcvn3(text: string): string {
  const converted = (word: string): string =>
    word.replace(/[\u00a1-\u00fe]/g, (code) => {
      const place = tcvn3Codes.indexOf(code);
      return place < 0 ? code : tcvn3Letters.charAt(place);
    });
  return text.replace(/[a-z\u00a1-\u00fe]+/gi, (word) =>
    /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? converted(word).toUpperCase() : converted(word),
  );
}

/** The text in Unicode. It may be wrong, so somebody is shown the result. */
export const convertLegacy = (text: string, font: LegacyFont): string =>
  font === 'vni' ? fromVni(text) : fromTcvn3(text);

/** Words of two or more characters with a non-ASCII code; a single sign proves nothing. */
const markedWords = (text: string): readonly string[] =>
  (text.match(/[a-z\u00a1-\u00ff]{2,}/gi) ?? []).filter((word) => /[\u00a1-\u00ff]/.test(word));

// Real text has foreign names and misspellings, so not every word must be a syllable.
const plausibleShare = 0.75;

const syllableShare = (words: readonly string[], read: (word: string) => string): number =>
  words.filter((word) => isVietnameseSyllable(read(word))).length / words.length;

/**
 * The legacy font of a text, or null: its words are no Vietnamese syllables as they are, but nearly all are once
 * converted. Call before cleanText, which drops the code of ư.
 */
export function legacyFontOf(text: string): LegacyFont | null {
  const isUnicode = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{Mn}/u.test(text);
  const words = isUnicode ? [] : markedWords(text);
  if (words.length === 0 || syllableShare(words, (word) => word) === 1) return null;
  const tcvn3 = syllableShare(words, fromTcvn3);
  const vni = syllableShare(words, fromVni);
  if (Math.max(tcvn3, vni) < plausibleShare || tcvn3 === vni) return null;
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}

/** The text in Unicode where it is clearly in an older font; any other text as it is. */
export function inUnicode(text: string): string {
  const font = legacyFontOf(text);
  return font ? convertLegacy(text, font) : text;
}
