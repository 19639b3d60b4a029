import type { TagFailure } from '../../domain/failure';
import type { TagRules } from '../check-tags';
import type { TagScope, TagValue } from '../document-engine';
import { lettersOf } from '../lint/letters';
import type { PaperParagraph } from '../lint/paper-text';
import { tagKey } from '../tag-key';
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
 * order of the letters, `printed` are the values of all tags.
 */
export function finishedLetterFlaws(
  paragraphs: readonly PaperParagraph[],
  guests: readonly string[],
  printed: TagScope,
  { personTag, letterTag = '', tagNames }: TagRules,
): readonly TagFailure[] {
  const letters = lettersOf(paragraphs).map((letter) => letter.paragraphs.map(({ text }) => text).join('\n'));
  // An own template of the office may have another head, so its letters cannot be separated.
  const isApart = letters.length >= guests.length;
  const whole = words(letters.join('\n'));
  const textFor = (index: number): string => (isApart ? words(letters[index] ?? '') : whole);
  const textOf = (index: number): string => (isApart ? (letters[index] ?? '') : letters.join('\n'));
  // A name without any letter is compared as it stands.
  const isNamed = (person: string, index: number): boolean =>
    words(person).trim() === '' ? textOf(index).includes(person) : textFor(index).includes(words(person));
  const nameless = guests.flatMap((person, index): readonly TagFailure[] =>
    isNamed(person, index) ? [] : [{ tag: personTag, reason: 'missing', person, section: letterTag }],
  );
  const tagKeys = new Set(tagNames.map(tagKey));
  const isTag = (text: string): boolean =>
    [...text.matchAll(/\{\{\s*[#/^]?([^{}]*)\}\}/g)].some(([, name = '']) => tagKeys.has(tagKey(name)));
  // Braces that somebody typed are text; a tag in a cell of the register is an oversight.
  const typed = textsIn(printed).filter((text) => text.search(braces) >= 0 && !isTag(text));
  const leftover = letters.flatMap((letter, index) => {
    const person = isApart ? (guests[index] ?? '') : '';
    const text = withoutTexts(letter, typed);
    return [...(text.match(braces) ?? []), ...placeholdersIn(text.replace(braces, ' '), tagNames)].map(
      (typed): TagFailure => ({ tag: typed, reason: 'leftover', person }),
    );
  });
  return [...nameless, ...leftover];
}

/** Each line of each value, as it stands in a paragraph. */
const textsIn = (value: TagValue | TagScope): readonly string[] =>
  typeof value === 'string'
    ? value.split('\n').map((line) => line.trim())
    : typeof value === 'boolean'
      ? []
      : Object.values(value).flatMap(textsIn);

const withoutTexts = (text: string, typed: readonly string[]): string =>
  [...new Set(typed)]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, value) => rest.split(value).join(' '), text);
