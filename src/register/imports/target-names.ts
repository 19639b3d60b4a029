/** Kinds of rows that a register kept elsewhere may hold, apart from their tables, which sidebars do not carry. */
export const targetNames = ['people', 'matters'] as const;

export type ImportTarget = (typeof targetNames)[number];
