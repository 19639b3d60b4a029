import { columnLetters } from '../cell';

export const overviewTab = 'Tổng quan';

/** Where the blocks of the overview stand; formulas refer to each other by these lines and columns. */
export const places = {
  /** The conference and the daily run, over the whole width. */
  head: 2,
  pulse: 5,
  /** Three blocks beside each other. */
  blocks: 7,
  clocks: 8,
  actions: 16,
} as const;

/** Number of next actions shown. */
export const actionLines = 7;

/** Columns of the blocks, and how many each has; between them a narrow one. */
export const zones = {
  left: { from: 1, count: 4 },
  middle: { from: 6, count: 5 },
  right: { from: 12, count: 4 },
} as const;

/** Pixels: as wide as the cells on a screen of 1440, and as a page of A4 across at eight tenths. */
export const widths: readonly number[] = [
  ...[176, 104, 88, 130],
  12,
  ...[138, 70, 64, 70, 68],
  12,
  ...[190, 42, 76, 56],
];

/** Hidden columns of intermediate values, by what they hold. */
export const hiddenColumns = { words: 16, flags: 17, days: 18, actions: 19, names: 20 } as const;

export const hidden = {
  words: columnLetters(hiddenColumns.words),
  flags: columnLetters(hiddenColumns.flags),
  days: columnLetters(hiddenColumns.days),
  actions: columnLetters(hiddenColumns.actions),
  names: columnLetters(hiddenColumns.names),
} as const;

/** Lines of the chairs, the year, the letters and the proved products in the hidden columns. */
export const hiddenLines = { hosts: 2, year: 6, letters: 9, products: 12 } as const;

/** Filled and empty parts of a bar made of letters, which every program and printer draws. */
export const barOf = (filled: string, whole: number): string =>
  `REPT("█";${filled})&REPT("░";${whole}-${filled})`;
