// CLDR collation for Vietnamese: letters with a mark are primary, tones secondary, case tertiary.
const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const tones = '\u0300\u0309\u0303\u0301\u0323';

interface CollationElement {
  readonly letter: number;
  readonly tone: number;
  readonly capital: number;
}

const spaceRank = 0;
const signRank = 1;
const digitRank = 0x20_0000;
const letterRank = 0x30_0000;
const foreignRank = 0x40_0000;

function letterOf(lower: string): number {
  const place = alphabet.indexOf(lower);
  if (place >= 0) return letterRank + place;
  const code = lower.codePointAt(0) ?? 0;
  if (lower === ' ') return spaceRank;
  if (lower >= '0' && lower <= '9') return digitRank + code;
  const base = lower.normalize('NFD').charAt(0);
  if (base !== lower && alphabet.includes(base)) return letterRank + alphabet.indexOf(base);
  return (/\p{L}/u.test(lower) ? foreignRank : signRank) + code;
}

function elementOf(character: string): CollationElement {
  const lower = character.toLowerCase();
  const capital = lower === character ? 0 : 1;
  if (lower >= 'a' && lower <= 'z') return { letter: letterRank + alphabet.indexOf(lower), tone: 0, capital };
  let tone = 0;
  let rest = '';
  for (const part of lower.normalize('NFD')) {
    const rank = tones.indexOf(part);
    if (rank >= 0 && rest !== '') tone = rank + 1;
    else rest += part;
  }
  return { letter: letterOf(rest.normalize('NFC')), tone, capital };
}

/** Dictionary order (CLDR `vi`): negative, zero or positive. */
export function compareVietnamese(a: string, b: string): number {
  const left = Array.from(a.normalize('NFC'), elementOf);
  const right = Array.from(b.normalize('NFC'), elementOf);
  let tone = 0;
  let capital = 0;
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [x, y] = [left[index], right[index]];
    if (!x || !y) break;
    if (x.letter !== y.letter) return x.letter - y.letter;
    tone ||= x.tone - y.tone;
    capital ||= x.capital - y.capital;
  }
  return left.length - right.length || tone || capital;
}
