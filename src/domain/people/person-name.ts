import { compareVietnamese } from '../text/vietnamese-order';
import { cleanText } from '../text/vietnamese-text';

export type Honorific = 'mr' | 'mrs' | 'comrade';

export interface PersonName {
  readonly honorific: Honorific | null;
  readonly fullName: string;
}

// The first pattern that fits wins; `Ông (bà)` says that the office does not know, so it gives none.
const honorifics: ReadonlyArray<readonly [RegExp, Honorific | null]> = [
  [/^ông\s*(?:\(\s*bà\s*\)|[/,-]\s*bà|bà)(?:\s*[.:]\s*|\s+)/iu, null],
  [/^(?:đồng\s+chí|đ\s?\/\s?c|đc)(?:\s*[.:]\s*|\s+)/iu, 'comrade'],
  [/^[Đđ]\s?\/\s?[Cc](?=\p{Lu})/u, 'comrade'],
  [/^(?:ông(?:\s*[.:]\s*|\s+)|ô(?:\s*[.:]\s*|\s+))/iu, 'mr'],
  [/^(?:bà(?:\s*[.:]\s*|\s+)|b\s*[.:]\s*)/iu, 'mrs'],
];

/** Forms of address inside a sentence, as the source of a regular expression. */
export const formOfAddress = 'ông \\(bà\\)|ông|bà|anh|chị|đồng chí';

// Cyrillic and Greek letters that scans and foreign keyboards leave in a name, and the Latin ones they look like.
const strangers = 'АВЕКМНОРСТХУаеорсухіΑΒΕΗΙΚΜΝΟΡΤΥΧο';
const familiars = 'ABEKMHOPCTXYaeopcyxiABEHIKMNOPTYXo';

const withLatinLetters = (text: string): string =>
  text.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => {
    const place = strangers.indexOf(letter);
    return place < 0 ? letter : familiars.charAt(place);
  });

/** Names of some peoples carry an apostrophe inside (H'Hen), after which a capital follows. */
const titleCased = (part: string): string =>
  part
    .toLowerCase()
    .replace(/(^|['’("“-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Decree 30, Annex II: every syllable of a person's name begins with a capital. Capitals inside one are kept. */
function capitalised(syllable: string): string {
  const isAllCapitals = syllable === syllable.toUpperCase();
  const beginsSmall = !/^[("“]?\p{Lu}/u.test(syllable);
  return isAllCapitals || beginsSmall ? titleCased(syllable) : syllable;
}

// What stands before a name in a pasted list: its number, a dash, a bullet.
const listMark = /^(?:[\s.,;:/)•*+–-]|\d+\s*[.)/-])+/;

function titleOf(
  text: string,
): { readonly length: number; readonly honorific: Honorific | null } | undefined {
  for (const [pattern, honorific] of honorifics) {
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, honorific };
  }
  return undefined;
}

/** A name as typed or pasted, its list number and its form of address taken off; the name may come out empty. */
export function readPersonName(raw: string): PersonName {
  let rest = withLatinLetters(cleanText(raw)).replace(listMark, '');
  let honorific: Honorific | null = null;
  for (let title = titleOf(rest); title; title = titleOf(rest)) {
    honorific ??= title.honorific;
    rest = rest.slice(title.length).replace(listMark, '');
  }
  const fullName = rest
    .replace(/[\s.,;:/-]+$/, '')
    .split(' ')
    .map(capitalised)
    .join(' ');
  return { honorific, fullName };
}

const syllablesOf = (fullName: string): readonly string[] => cleanText(fullName).split(' ');

function compareSyllables(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const order = compareVietnamese(one[index] ?? '', other[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Office order: given name, then the middle names from left to right, then the family name. */
export function comparePersonNames(one: string, other: string): number {
  const left = syllablesOf(one);
  const right = syllablesOf(other);
  return (
    compareSyllables(left.slice(-1), right.slice(-1)) ||
    compareSyllables(left.slice(1, -1), right.slice(1, -1)) ||
    compareSyllables(left.slice(0, -1).slice(0, 1), right.slice(0, -1).slice(0, 1))
  );
}
