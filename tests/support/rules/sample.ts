/** `SAMPLE=all npm test` plays every case of what is a sample otherwise. */
const playsAll = process.env.SAMPLE === 'all';

/** An even sample of so many at least, so that a slow check still gets each kind. */
export const sampleOf = <Item>(cases: readonly Item[], count: number): readonly Item[] => {
  const step = playsAll ? 1 : Math.max(1, Math.floor(cases.length / count));
  return cases.filter((_, index) => index % step === 0);
};

/** How often a costly case is tried: the first number, and the second with `SAMPLE=all`. */
export const timesOf = (few: number, all: number): number => (playsAll ? all : few);

/** The same for a property. */
export const runsOf = (few: number, all: number): { readonly numRuns: number } => ({
  numRuns: timesOf(few, all),
});
