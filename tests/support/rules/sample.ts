/** `SAMPLE=all npm test` plays every case of what is a sample otherwise. */
const playsAll = process.env.SAMPLE === 'all';

/** An even sample of so many at least, so that a slow check still gets each kind. */
export const sampleOf = <Item>(cases: readonly Item[], count: number): readonly Item[] => {
  const step = playsAll ? 1 : Math.max(1, Math.floor(cases.length / count));
  return cases.filter((_, index) => index % step === 0);
};

/** The share of one of several places that go through the same cases together. */
export const shareOf = <Item>(cases: readonly Item[], place: number, places: number): readonly Item[] =>
  playsAll ? cases : cases.filter((_, index) => index % places === place);

/** How often a costly case is tried: the first number, and the second with `SAMPLE=all`. */
export const timesOf = (few: number, all: number): number => (playsAll ? all : few);

/** The same for a property. */
export const runsOf = (few: number, all: number): { readonly numRuns: number } => ({
  numRuns: timesOf(few, all),
});

/**
 * From one moment at which something is broken off to the next that is tried: every ninth, so that it falls before and
 * after a call in turn; `SAMPLE=all` tries every one.
 */
export const momentStep = playsAll ? 1 : 9;

/** The moments that are tried of so many, from 0; the last one always. */
export const momentsOf = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, moment) => moment).filter(
    (moment) => moment % momentStep === 0 || moment === count - 1,
  );
