/** What a draft prints where something is missing: never an empty place, never a guess. */
export const blank = '……';
