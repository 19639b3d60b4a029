import type { TagFailure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { tagKey, unknownTag } from '../tag-key';

export type WordTags = Readonly<Record<string, string>>;

const tagPattern = /\{\{([^{}]*)\}\}/g;

const valuesOf = (tags: WordTags): ReadonlyMap<string, string> =>
  new Map(Object.entries(tags).map(([name, value]) => [tagKey(name), value]));

/**
 * The office's own words for a mail with its tags replaced in one pass; a value that looks like a tag stays text.
 * Refuses a tag that the mail does not have.
 */
export function officeWords(words: string, tags: WordTags): Outcome<string, readonly TagFailure[]> {
  const values = valuesOf(tags);
  const unknown: TagFailure[] = [];
  const text = words.replace(tagPattern, (_whole, name: string) => {
    const value = values.get(tagKey(name));
    if (value === undefined) unknown.push(unknownTag(name, Object.keys(tags)));
    return value ?? '';
  });
  return unknown.length > 0 ? failure(unknown) : success(text);
}

/** The office's words, or the built-in ones if there are none. */
export const wordsOr = (
  words: string,
  builtIn: string,
  tags: WordTags,
): Outcome<string, readonly TagFailure[]> =>
  words.trim() === '' ? success(builtIn) : officeWords(words, tags);

/** For mails to the office itself, which must be sent before a deadline: an unknown tag stays as typed. */
export function wordsToOurselves(words: string, builtIn: string, tags: WordTags): string {
  const values = valuesOf(tags);
  const text = words.replace(tagPattern, (whole, name: string) => values.get(tagKey(name)) ?? whole);
  return text.trim() === '' ? builtIn : text;
}
