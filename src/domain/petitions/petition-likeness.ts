import { fold } from '../text/vietnamese-text';

// Phrases of nearly every petition, which prove no likeness. Folded. No single words: without accents they are ambiguous.
const stockPhrases =
  /\b(?:(?:de nghi|kien nghi|uy ban nhan dan|ubnd)(?: xa)?|chinh quyen|cac cap|xem xet|quan tam|chung toi|nhan dan)\b/g;

/** Words and pairs of adjacent words, without stock phrases. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    fold(text)
      .replace(stockPhrases, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>(words);
  for (let index = 1; index < words.length; index += 1) shingles.add(`${words[index - 1]} ${words[index]}`);
  return shingles;
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Similarity of two texts from 0 to 1 (Dice); ignores accents, capitals, signs and stock phrases. */
export const likeness = (a: string, b: string): number => likenessOf(shinglesOf(a), shinglesOf(b));

/** Letters from the start of a petition that a form compares while it is typed. */
export const comparedLetters = 160;

export interface ComparablePetition {
  readonly village: string;
  readonly content: string;
}

export interface LikelyDuplicate<Petition> {
  readonly petition: Petition;
  readonly likeness: number;
  readonly sameVillage: boolean;
}

/** Earlier petitions at or above the threshold, most alike first; among equals, the same village first. */
export function likelyDuplicates<Petition extends ComparablePetition>(
  draft: ComparablePetition,
  earlier: readonly Petition[],
  threshold: number,
): ReadonlyArray<LikelyDuplicate<Petition>> {
  const drafted = shinglesOf(draft.content);
  const village = fold(draft.village);
  const matches = earlier.flatMap((petition) => {
    const value = likenessOf(drafted, shinglesOf(petition.content));
    if (value === 0 || value < threshold) return [];
    return [{ petition, likeness: value, sameVillage: fold(petition.village) === village }];
  });
  return matches.sort((a, b) => b.likeness - a.likeness || Number(b.sameVillage) - Number(a.sameVillage));
}

/** likelyDuplicates among excerpts, with which as many letters of the draft are compared. */
export const likelyExcerpts = <Petition extends { readonly village: string; readonly excerpt: string }>(
  draft: ComparablePetition,
  earlier: readonly Petition[],
  threshold: number,
): readonly Petition[] =>
  likelyDuplicates(
    { ...draft, content: draft.content.slice(0, comparedLetters) },
    earlier.map((one) => ({ village: one.village, content: one.excerpt, one })),
    threshold,
  ).map(({ petition }) => petition.one);
