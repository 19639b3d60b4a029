import { readEmail } from '../../domain/people/email-address';
import { readPhones } from '../../domain/people/phone';
import { fold } from '../../domain/text/vietnamese-text';
import { isOrderNumber } from './pasted-cells';
import { postWords } from './words/list-headers';

export type GuessedField =
  | 'honorific'
  | 'fullName'
  | 'title'
  | 'organisation'
  | 'village'
  | 'phone'
  | 'email'
  | 'note';

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
]);

export const isAddress = (cell: string): boolean => addresses.has(words(cell).join(' '));

/** Two to seven words of letters only, such as a Vietnamese name with its form of address. */
const looksLikeName = (cell: string): boolean =>
  /^[\p{L}\p{M}.'’/() ]+$/u.test(cell) && words(cell).length >= 2 && words(cell).length <= 7;

/** What each cell of a row without headings most likely is; a later cell never replaces an earlier one. */
export function guessedFields(
  cells: readonly string[],
  isVillage: (cell: string) => boolean,
): Readonly<Partial<Record<GuessedField, string>>> {
  const guessed: Partial<Record<GuessedField, string>> = {};
  const put = (field: GuessedField, cell: string): boolean => {
    if (guessed[field] !== undefined) return false;
    guessed[field] = cell;
    return true;
  };
  const place = (cell: string): boolean => {
    if (readEmail(cell).ok) return put('email', cell);
    if (readPhones(cell).numbers.length > 0 || /^[+\d][\d .()-]{7,}$/.test(cell)) return put('phone', cell);
    if (isAddress(cell)) return put('honorific', cell);
    if (isVillage(cell)) return put('village', cell);
    if (looksLikePost(cell) && put('title', cell)) return true;
    if (looksLikeName(cell) && put('fullName', cell)) return true;
    return put('organisation', cell);
  };
  for (const cell of cells) {
    if (cell === '' || isOrderNumber(cell)) continue;
    if (!place(cell)) guessed.note = [guessed.note ?? '', cell].filter((part) => part !== '').join('; ');
  }
  return guessed;
}
