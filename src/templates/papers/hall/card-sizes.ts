/** A desk card: A4 in landscape, folded in half. Points. */
export const cardWidth = 755;

/** Sizes of the texts. A name that fits no single line at `longName` takes two or three at `longestName`. */
export const cardSizes = {
  agency: 14,
  name: 54,
  longName: 40,
  longestName: 28,
  position: 26,
  longPosition: 18,
} as const;
