import { cleanText } from '../text/vietnamese-text';

export type Honorific = 'mr' | 'mrs' | 'comrade';

export interface PersonName {
  readonly honorific: Honorific | null;
  readonly fullName: string;
}

// The first match wins. `Ông (bà)` leaves the form of address open, so it yields null.
const honorifics: ReadonlyArray<readonly [RegExp, Honorific | null]> = [
  [/^ông\s*(?:\(\s*bà\s*\)|[/,-]\s*bà|bà)(?:\s*[.:]\s*|\s+)/iu, null],
  [/^(?:đồng\s+chí|đ\s?[/.]\s?c|đc)(?:\s*[.:]\s*|\s+)/iu, 'comrade'],
  [/^[Đđ]\s?\/\s?[Cc](?=\p{Lu})/u, 'comrade'],
  [/^(?:ông(?:\s*[.:]\s*|\s+)|ô(?:\s*[.:]\s*|\s+))/iu, 'mr'],
  [/^(?:bà(?:\s*[.:]\s*|\s+)|b\s*[.:]\s*)/iu, 'mrs'],
  [/^[Ôô]ng(?=\p{Lu})/u, 'mr'],
  [/^[Bb]à(?=\p{Lu})/u, 'mrs'],
  // With a capital Anh is a name too.
  [/^anh\s+(?=\p{Lu})/u, 'mr'],
  [/^(?:chú|mr)(?:\s*[.:]\s*|\s+)(?=\p{L})/iu, 'mr'],
  [/^(?:chị|cô|mrs|ms|miss)(?:\s*[.:]\s*|\s+)(?=\p{L})/iu, 'mrs'],
];

/** Forms of address inside a sentence, as the source of a regular expression. */
export const formOfAddress = 'ông \\(bà\\)|ông|bà|anh|chị|đồng chí';

// Cyrillic and Greek lookalikes from scans and foreign keyboards, and their Latin letters.
const lookalikes = 'АВЕКМНОРСТХУаеорсухіΑΒΕΗΙΚΜΝΟΡΤΥΧο';
const familiars = 'ABEKMHOPCTXYaeopcyxiABEHIKMNOPTYXo';

const withLatinLetters = (text: string): string =>
  text.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => {
    const place = lookalikes.indexOf(letter);
    return place < 0 ? letter : familiars.charAt(place);
  });

/** The other case where it is one letter that leads back; `ß`, `ŉ` and `İ` stay as they are. */
const upperOf = (letter: string): string => {
  const upper = letter.toUpperCase();
  return upper.toLowerCase() === letter && [...upper].length === 1 ? upper : letter;
};
const lowerOf = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.toUpperCase() === letter && [...lower].length === 1 ? lower : letter;
};

/** Some ethnic minority names have an apostrophe followed by a capital (H'Hen). */
const titleCased = (part: string): string =>
  part
    .replace(/\p{L}/gu, lowerOf)
    .replace(/(^|['’("“-])(\p{L})/gu, (_, before: string, letter: string) => before + upperOf(letter));

/** Every syllable of a name begins with a capital (Decree 30, Annex II). Capitals inside a syllable are kept. */
function capitalised(syllable: string): string {
  const isAllCapitals = !/\p{Ll}/u.test(syllable);
  const beginsSmall = !/^[("“]?\p{Lu}/u.test(syllable);
  return isAllCapitals || beginsSmall ? titleCased(syllable) : syllable;
}

// Numbers, dashes and bullets before a name in a pasted list.
const listMark = /^(?:[\s.,;:/)•*+–-]|\d+\s*[.)/-])+/;

// Middle names that are no family names. After them `Ông` or `Bà` is the family name: Ông Ích Khiêm, Bà Thị Hoa.
const middleNames = 'ích|hữu|đình|viết|bá|khắc|văn|duy|trọng';
const addressAsFamilyName = new RegExp(
  `^(?:ông|bà) (?:thị [\\p{L}\\p{M} ]+|(?:${middleNames}) [\\p{L}\\p{M}]+)$`,
  'iu',
);

function titleOf(
  text: string,
): { readonly length: number; readonly honorific: Honorific | null } | undefined {
  if (addressAsFamilyName.test(text)) return undefined;
  for (const [pattern, honorific] of honorifics) {
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, honorific };
  }
  return undefined;
}

/** Strips the list number and the form of address from a typed or pasted name; the rest may be empty. */
export function readPersonName(raw: string): PersonName {
  let rest = withLatinLetters(cleanText(raw)).replace(listMark, '');
  let honorific: Honorific | null = null;
  for (let title = titleOf(rest); title; title = titleOf(rest)) {
    honorific ??= title.honorific;
    rest = rest.slice(title.length).replace(listMark, '');
  }
  const capitals = rest
    .replace(/[\s.,;:/-]+$/, '')
    .split(' ')
    .map(capitalised)
    .join(' ');
  // A capital may look like a Latin one where its small letter does not.
  const fullName = cleanText(withLatinLetters(capitals));
  return { honorific, fullName };
}
