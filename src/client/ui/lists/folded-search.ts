import { fold } from '../../../domain/text/vietnamese-text';

/** Finds texts that hold all typed words, without regard to accents; whole words come before parts of words. */
export function foldedSearch(texts: readonly string[]): (typed: string) => readonly number[] {
  // Folding is slow, and what is searched does not change while a form is open. The blanks let a whole word be found.
  const folded = texts.map((text) => ` ${fold(text)} `);
  return (typed) => {
    const words = fold(typed)
      .split(' ')
      .filter((word) => word !== '');
    const matches = folded.flatMap((text, index) =>
      words.every((word) => text.includes(word))
        ? [{ index, whole: words.filter((word) => text.includes(` ${word} `)).length }]
        : [],
    );
    return matches.sort((a, b) => b.whole - a.whole || a.index - b.index).map(({ index }) => index);
  };
}
