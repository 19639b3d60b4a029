/** Kinds of rows that a register kept elsewhere may hold, apart from their tables, which sidebars do not carry. */
export const targetNames = ['people', 'matters'] as const;

export type ImportTarget = (typeof targetNames)[number];

/** What becomes of a column of the older register: the field that it fills, or one of the two below. */
export type ColumnUse = string;

/** The column goes to the note, with its heading before it. */
export const toNote: ColumnUse = '';

export const leftOut: ColumnUse = '-';
