/** Lines that other formulas refer to. */
export const places = { head: 2, clocks: 7, actions: 13, counts: 26 } as const;

/** Number of next actions shown. */
export const actionLines = 10;
/** Tasks considered for the next actions, all years together: `columns` columns of `lines` each. */
export const watched = { lines: 200, columns: 5 } as const;
/** Capacity of the village matrix. */
export const villageLines = 60;
