import { readPersonName } from '../../../domain/people/person-name';
import { cleanText, fold } from '../../../domain/text/vietnamese-text';
import { groupWords, headingWords } from '../words/group-words';
import { postWords } from '../words/list-headers';
import { familyNames, ranks } from '../words/name-words';

const words = (text: string): readonly string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** The words of a text without accents, each between blanks: one text holds another's where it includes these. */
export const spacedWords = (text: string): string => ` ${words(text).join(' ')} `;

/** Whether the words of the part stand in the text, in this order and unbroken. */
function holdsWords(text: string, part: string): boolean {
  const spaced = spacedWords(part);
  return spaced.trim() !== '' && spacedWords(text).includes(spaced);
}

/** Accents count where the cell has any: a head (trưởng) and a school (trường) differ by nothing else. */
export function looksLikePost(cell: string): boolean {
  const lower = cell.normalize('NFC').toLowerCase();
  const accented = fold(lower) !== lower;
  const padded = ` ${lower.replace(/[^\p{L}]+/gu, ' ')} `;
  return postWords.some((word) => (accented ? padded.includes(` ${word} `) : holdsWords(lower, word)));
}

/** Forms of address that stand in a cell of their own, without accents and signs. */
const addresses: ReadonlySet<string> = new Set([
  'ong',
  'ba',
  'd c',
  'dc',
  'dong chi',
  'anh',
  'chi',
  'o',
  'b',
  'ong ba',
]);

export const isAddress = (cell: string): boolean => addresses.has(words(cell).join(' '));

export const beginsLikeHeading = (text: string): boolean => {
  const folded = fold(text);
  return [...headingWords, ...groupWords.flatMap(([, group]) => group)].some(
    (word) => folded === fold(word) || folded.startsWith(`${fold(word)} `),
  );
};

/** Two to seven words of letters only, such as a Vietnamese name with its form of address. */
export const looksLikeName = (cell: string): boolean =>
  /^[\p{L}\p{M}.'’/() ]+$/u.test(cell) && words(cell).length >= 2 && words(cell).length <= 7;

const wordsOf = (text: string): readonly string[] => text.split(' ');

const beginsWithFamilyName = (text: string): boolean =>
  familyNames.has((wordsOf(cleanText(text))[0] ?? '').toLowerCase());

/** Whether every word begins with a capital, or none of the letters is one: a name typed in a hurry. */
const isSpeltLikeName = (typed: readonly string[]): boolean =>
  typed.every((word) => /^\p{Lu}/u.test(word)) || typed.every((word) => !/\p{Lu}/u.test(word));

/** Two to six words of which the first is a family name, or one to six after a form of address. */
export function looksLikePerson(typed: string): boolean {
  const { text } = withoutRank(typed);
  const { honorific, fullName } = readPersonName(text);
  const count = wordsOf(fullName).length;
  if (!/^[\p{L}\p{M}.'’ ]+$/u.test(fullName) || count > 6) return false;
  if (honorific) return !looksLikePost(fullName) || beginsWithFamilyName(fullName);
  const isSpelt = isSpeltLikeName(wordsOf(cleanText(text)));
  return count > 1 && isSpelt && beginsWithFamilyName(fullName) && !beginsLikeHeading(typed);
}

/** A name without the ranks and degrees before it. */
export function withoutRank(text: string): { readonly text: string; readonly rank: string } {
  const found: string[] = [];
  let rest = text;
  for (let rank = rankOf(rest); rank; rank = rankOf(rest)) {
    found.push(rank.replace(/[\s,.]+$/, ''));
    rest = rest.slice(rank.length).replace(/^[\s.,]+/, '');
  }
  return rest === '' ? { text, rank: '' } : { text: rest, rank: found.join(' ') };
}

const rankOf = (text: string): string | undefined =>
  ranks.map((rank) => rank.exec(text)?.[0]).find((rank) => rank !== undefined);
