import { readEmail, readTypedEmail } from '../../domain/people/email-address';
import { readPhones } from '../../domain/people/phone';
import { postsHeld } from '../../domain/people/village-posts';
import { joined } from '../../domain/text/joined';
import { fold } from '../../domain/text/vietnamese-text';
import { isAddress, looksLikeName, looksLikePost, spacedWords } from './cells/cell-looks';
import { namesPerson } from './cells/name-cell';
import { isOrderNumber } from './cells/pasted-cells';
import type { ListNames } from './list-headings';
import { noneWords } from './words/list-headers';

type GuessedField =
  | 'honorific'
  | 'fullName'
  | 'title'
  | 'organisation'
  | 'village'
  | 'phone'
  | 'email'
  | 'note';

/** A unit has a name of letters; a year of birth or a word for "none" is none. */
const looksLikeUnit = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && !/^[\d./-]+$/.test(cell) && !noneWords.includes(fold(cell));

/** The cells from the first that names somebody on, where several do: a sentence such as `ông An, Bí thư; bà Bình`. */
function sentenceIn(cells: readonly string[]): number {
  const [first = ''] = cells.filter(namesPerson);
  const isSame = (cell: string): boolean => cell !== first && spacedWords(cell).includes(spacedWords(first));
  const naming = cells.flatMap((cell, place) => (namesPerson(cell) && !isSame(cell) ? [place] : []));
  return naming.length > 1 ? (naming[0] ?? cells.length) : cells.length;
}

/** What each cell of a row without headings most likely is; a later cell never replaces an earlier one. */
export function guessedFields(
  cells: readonly string[],
  { villages }: ListNames,
): Readonly<Partial<Record<GuessedField, string>>> {
  const guessed: Partial<Record<GuessedField, string>> = {};
  const put = (field: GuessedField, cell: string): boolean => {
    if (guessed[field] !== undefined) return false;
    guessed[field] = cell;
    return true;
  };
  const place = (cell: string): boolean => {
    if (readEmail(cell).ok) return put('email', cell);
    if (isAddress(cell)) return put('honorific', cell);
    if (villages.exactly(cell) !== undefined) return put('village', cell);
    if (namesPerson(cell) && put('fullName', cell)) return true;
    if (readTypedEmail(cell).ok) return put('email', cell);
    if (readPhones(cell).numbers.length > 0 || /^[+\d][\d .()-]{7,}$/.test(cell)) return put('phone', cell);
    const isPost = looksLikePost(cell) || postsHeld(cell).length > 0;
    if (isPost && put('title', cell)) return true;
    if (looksLikeName(cell) && put('fullName', cell)) return true;
    return looksLikeUnit(cell) && put('organisation', cell);
  };
  const filled = cells.filter((cell) => cell !== '');
  const own = isOrderNumber(filled[0] ?? '') ? filled.slice(1) : filled;
  const sentence = sentenceIn(own);
  const isSentence = sentence < own.length;
  if (isSentence) put('fullName', own.slice(sentence).join('; '));
  for (const cell of own.slice(0, sentence))
    if (isSentence || !place(cell)) guessed.note = joined('; ', guessed.note ?? '', cell);
  return guessed;
}
