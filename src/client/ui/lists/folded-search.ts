import { fold } from '../../../domain/text/vietnamese-text';

/** Finds texts that contain all typed words, ignoring accents; whole words rank before parts of words. */
export function foldedSearch(texts: readonly string[]): (typed: string) => readonly number[] {
  // Folded once, since folding is slow and the texts do not change. The blanks delimit whole words.
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
