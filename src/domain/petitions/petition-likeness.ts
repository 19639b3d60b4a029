import { fold } from '../text/vietnamese-text';

// Phrases that nearly every petition has, so sharing them says nothing. Without accents, as fold gives them; single
// words are not listed, because without accents each of them is other words too.
const stockPhrases =
  /\b(?:(?:de nghi|kien nghi|uy ban nhan dan|ubnd)(?: xa)?|chinh quyen|cac cap|xem xet|quan tam|chung toi|nhan dan)\b/g;

/** The words of a text and its neighbouring pairs of words, stock phrases left out. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    fold(text)
      .replace(stockPhrases, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>(words);
  for (let index = 1; index < words.length; index += 1) shingles.add(`${words[index - 1]} ${words[index]}`);
  return shingles;
}

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of fewer) if (more.has(shingle)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** How much two texts say the same, from 0 to 1; accents, capitals, signs and stock phrases do not count. */
export const likeness = (one: string, other: string): number =>
  likenessOf(shinglesOf(one), shinglesOf(other));

export interface ComparablePetition {
  readonly village: string;
  readonly content: string;
}

export interface LikelyDuplicate<Known> {
  readonly known: Known;
  readonly likeness: number;
  readonly sameVillage: boolean;
}

/** Known petitions at or above the threshold: the most alike first, and among equals those of the same village. */
export function likelyDuplicates<Known extends ComparablePetition>(
  draft: ComparablePetition,
  known: readonly Known[],
  threshold: number,
): ReadonlyArray<LikelyDuplicate<Known>> {
  const drafted = shinglesOf(draft.content);
  const village = fold(draft.village);
  const found = known.flatMap((petition) => {
    const value = likenessOf(drafted, shinglesOf(petition.content));
    if (value === 0 || value < threshold) return [];
    return [{ known: petition, likeness: value, sameVillage: fold(petition.village) === village }];
  });
  return found.sort(
    (one, other) => other.likeness - one.likeness || Number(other.sameVillage) - Number(one.sameVillage),
  );
}
