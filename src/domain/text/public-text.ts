import { formOfAddress, readPersonName } from '../people/person-name';
import { withoutNames } from './public-names';
import { withoutPersonalNumbers } from './public-numbers';
import { fold, literalPattern } from './vietnamese-text';

/** Replaces phone, identity and account numbers, addresses and the name of the petitioner. */
export const redactionMark = '[…]';

const mailAddress =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?(?:@|＠|[[(]\s?(?:at|a còng|a(?=[^\n]{1,30}\.[a-z]{2}))\s?[\])])\s?[\p{L}\p{N}_-]+(?:\s?[.．]\s?[\p{L}\p{N}_-]+(?![\p{L}\p{N}]*\s*[@＠]))*/giu;
const profile =
  /(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|fb|zalo|messenger|tiktok)\.(?:com|me)\/[^\s,;)]+/giu;

/** A name in a network: `Facebook Lê An`, `nick zalo AnNguyen89`. */
const nick =
  /(?<=(?<!\p{L})(?:[Ff]acebook|[Ff][Bb]|[Zz]alo|[Tt]iktok|[Mm]essenger|[Nn]ick(?:\s+\p{L}+)?)\s*:?\s+)(?:\p{L}+[\p{L}._]*\p{Nd}[\p{L}\p{Nd}._]*|(?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/gu;

const house =
  /(?:số\s+nhà|nhà\s+số|sn|địa\s+chỉ\s*:?\s*số)\s*:?\s*\p{Nd}+\p{L}?(?!\p{L})(?:\/\p{Nd}+\p{L}?(?!\p{L}))*|số\s+\p{Nd}+\p{L}?(?:\/\p{Nd}+)*(?=\s*,?\s*(?:ngõ|ngách|hẻm|kiệt|đường|phố)(?!\p{L}))/giu;
const lane = /(?<=\[…\]\s*,?\s*)(?:ngõ|ngách|hẻm|kiệt)\s+(?:số\s+)?\p{Nd}+\p{L}?(?!\p{L})(?:\/\p{Nd}+)*/giu;
const houses = new RegExp(`(?<!\\p{L})(?:${house.source})`, 'giu');
const birthday =
  /(?<=(?<!\p{L})sinh(?:\s+ngày)?\s*:?\s*)\p{Nd}{1,2}\s?[-/.]\s?\p{Nd}{1,2}\s?[-/.]\s?\p{Nd}{4}(?!\p{Nd})/giu;
const someone = /\[…\]|(?<!\p{L})[Tt]ôi(?!\p{L})|(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|ÔNG|BÀ)\s+\p{Lu}/u;

/** Blanks, line breaks, hyphens and invisible characters between the words of a name. */
const between = '[\\s\\p{Cf}\\p{Pd}]+';

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const toneBefore = new RegExp(`([ou])(${tone})([aey])$`, 'iu');
const toneAfter = new RegExp(`([ou])([aey])(${tone})$`, 'iu');

/** A syllable with the tone on either vowel: Hòa, Hoà. */
function spellings(syllable: string): string {
  const marks = syllable.normalize('NFD');
  const forms = [marks, marks.replace(toneBefore, '$1$3$2'), marks.replace(toneAfter, '$1$3$2')];
  return `(?:${forms.map((form) => literalPattern(form.normalize('NFC'))).join('|')})`;
}

const written = (words: readonly string[]): string =>
  [words.map(spellings), words.map((word) => literalPattern(fold(word)))]
    .map((form) => form.join(between))
    .join('|');

/** The full name in any case, with or without tones; a form of address before it stays. */
const nameIn = (fullName: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${written(fullName.split(' '))})(?!\\p{L})`, 'giu');

/** `ông Mẫu`: a given name identifies a person after a form of address and with a capital. */
function givenNameIn(fullName: string): RegExp {
  const givenName = literalPattern(fullName.split(' ').slice(-1)[0] ?? '');
  const addressed = formOfAddress
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
    .join('|');
  return new RegExp(
    `(?<!\\p{L})((?:${addressed})\\s+)(?:${givenName}|${givenName.toUpperCase()})(?!\\p{L}|${between}\\p{Lu}\\p{Ll})`,
    'gu',
  );
}

/** Entries of `Người nêu` that are no name. */
const nobody =
  /^(?:nhân dân|cử tri|bà con|tập thể|các hộ|đại diện|một số|thôn|xóm|tổ|khu|làng|bí thư|trưởng|phó (?:trưởng|bí|chủ|ban)|chi bộ|hội|xã)(?!\p{L})/iu;

/** The names in a cell: `Ông Trần Thế Mẫu và bà Lê Thị Hoa`, `Trần Thế Mẫu (thôn Đông)`. */
function namesIn(cell: string): readonly string[] {
  const parts = cell.split(/[,;/\n()]|\s[\p{Pd}]\s|\s+(?:và|cùng)\s+/u).map((part) => part.trim());
  const names = [cell, ...parts]
    .filter((part) => part !== '' && !nobody.test(part))
    .map((part) => readPersonName(part).fullName)
    .filter((name) => name !== '');
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

function maskedOnce(text: string, names: readonly string[]): string {
  let rest = text.normalize('NFC');
  for (const name of names) {
    // A single word is part of many names and of ordinary speech.
    if (name.includes(' ')) rest = rest.replace(nameIn(name), redactionMark);
    rest = rest.replace(givenNameIn(name), `$1${redactionMark}`);
  }
  rest = withoutNames(rest, redactionMark);
  rest = rest
    .replace(mailAddress, redactionMark)
    .replace(profile, redactionMark)
    .replace(nick, redactionMark)
    .replace(birthday, redactionMark);
  rest = withoutPersonalNumbers(rest, redactionMark);
  return someone.test(rest) ? rest.replace(houses, redactionMark).replace(lane, redactionMark) : rest;
}

/**
 * A public text, for the sheet and for papers: masks the name of the petitioner and all contact data. Repeats until nothing
 * is left to mask, so that masking is idempotent.
 */
export function publicText(text: string, petitioner: string): string {
  const names = namesIn(petitioner);
  let before = text;
  let masked = maskedOnce(before, names);
  while (masked !== before) {
    before = masked;
    masked = maskedOnce(before, names);
  }
  return masked;
}
