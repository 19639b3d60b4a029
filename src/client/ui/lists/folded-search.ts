import { fold } from '../../../domain/text/vietnamese-text';

/** Finds texts that hold all typed words, without regard to accents; whole words come before parts of words. */
export function foldedSearch(texts: readonly string[]): (typed: string) => readonly number[] {
  // Folding is slow, and what is searched does not change while a form is open.
  const known = texts.map((text) => {
    const folded = fold(text);
    return { folded, words: new Set(folded.split(' ')) };
  });
  return (typed) => {
    const wanted = fold(typed)
      .split(' ')
      .filter((word) => word !== '');
    const found = known.flatMap(({ folded, words }, index) =>
      wanted.every((word) => folded.includes(word))
        ? [{ index, whole: wanted.filter((word) => words.has(word)).length }]
        : [],
    );
    return found
      .sort((one, other) => other.whole - one.whole || one.index - other.index)
      .map(({ index }) => index);
  };
}
