import type { TagFailure } from '../../domain/failure';
import type { TagRules } from '../check-tags';
import { lettersOf } from '../lint/letters';
import type { PaperParagraph } from '../lint/paper-text';
import { placeholdersIn } from './look-alikes';

const words = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const braces = /\{\{[^{}]*\}?\}?|\}\}/g;

/**
 * Errors in finished letters: a letter without the name of its guest, and an unfilled placeholder. `guests` are in the
 * order of the letters.
 */
export function finishedLetterFlaws(
  paragraphs: readonly PaperParagraph[],
  guests: readonly string[],
  { personTag, letterTag = '', tagNames }: TagRules,
): readonly TagFailure[] {
  const letters = lettersOf(paragraphs).map((letter) => letter.paragraphs.map(({ text }) => text).join('\n'));
  // An own template of the office may have another head, so its letters cannot be separated.
  const isApart = letters.length >= guests.length;
  const whole = words(letters.join('\n'));
  const textFor = (index: number): string => (isApart ? words(letters[index] ?? '') : whole);
  const nameless = guests.flatMap((person, index): readonly TagFailure[] =>
    textFor(index).includes(words(person))
      ? []
      : [{ tag: personTag, reason: 'missing', person, section: letterTag }],
  );
  const leftover = letters.flatMap((text, index) => {
    const person = isApart ? (guests[index] ?? '') : '';
    return [...(text.match(braces) ?? []), ...placeholdersIn(text.replace(braces, ' '), tagNames)].map(
      (typed): TagFailure => ({ tag: typed, reason: 'leftover', person }),
    );
  });
  return [...nameless, ...leftover];
}
