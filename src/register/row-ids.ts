/** Rows that were typed or copied get an ID from the register's check; until then nothing can be noted of them. */
export const hasId = ({ id }: { readonly id: string }): boolean => id !== '';

export const countUnnumbered = (rows: readonly { readonly id: string }[]): number =>
  rows.filter((row) => !hasId(row)).length;
