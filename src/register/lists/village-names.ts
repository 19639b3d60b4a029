import { cleanText, fold } from '../../domain/text/vietnamese-text';
import { spacedWords } from './cells/cell-looks';

/** Finds the villages of the register in what a list says. */
export interface VillageNames {
  /** The village whose whole name this is, accents aside. */
  exactly(text: string): string | undefined;
  /** The village that a text speaks of; a text that fits two villages fits neither. */
  spokenOf(text: string): string | undefined;
}

/** Prepares the names once, for a list asks at every line. */
export function villageNames(villages: readonly string[]): VillageNames {
  const names = villages.map((village) => ({
    village,
    lower: village.toLowerCase(),
    folded: fold(village),
    spaced: spacedWords(village),
  }));
  return {
    exactly(text) {
      const whole = fold(text);
      return names.find(({ folded }) => folded === whole)?.village;
    },
    spokenOf(text) {
      const lower = cleanText(text).toLowerCase();
      const exact = names.find((name) => name.lower === lower);
      if (exact) return exact.village;
      const words = spacedWords(text);
      const ending = ` ${fold(text)}`;
      const named = names
        .filter(
          ({ spaced, folded }) => (spaced.trim() !== '' && words.includes(spaced)) || folded.endsWith(ending),
        )
        .map(({ village }) => village);
      const longest = Math.max(...named.map((village) => village.length));
      const best = named.find((village) => village.length === longest);
      // The name of another may be a part of it: `Thôn Đông` of `Thôn Đông Thành`.
      const isOnly = named.every((village) => spacedWords(best ?? '').includes(spacedWords(village)));
      return isOnly ? best : undefined;
    },
  };
}
