/** Rows that were typed or copied get an ID from the register's check; until then nothing can be noted of them. */
export const hasId = ({ id }: { readonly id: string }): boolean => id !== '';

export const countUnnumbered = (rows: readonly { readonly id: string }[]): number =>
  rows.filter((row) => !hasId(row)).length;

/** Rows by their IDs; those that have none are left out. */
export const rowsById = <Row extends { readonly values: { readonly id: string } }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> =>
  new Map(rows.filter(({ values }) => hasId(values)).map((row) => [row.values.id, row]));
