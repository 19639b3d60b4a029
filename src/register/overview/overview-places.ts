/** Lines of the overview that other lines refer to. */
export const places = { head: 2, clocks: 7, actions: 13, counts: 26 } as const;

/** So many next actions are shown. */
export const actionLines = 10;
/** Tasks that the list of next actions looks at, over all the years: columns of so many, side by side. */
export const watched = { lines: 200, columns: 5 } as const;
/** Villages that the matrix has room for. */
export const villageLines = 60;
