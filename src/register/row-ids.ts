/** Typed or copied rows get their ID from Soát sổ; until then nothing can refer to them. */
export const hasId = ({ id }: { readonly id: string }): boolean => id !== '';

export const countUnnumbered = (rows: readonly { readonly id: string }[]): number =>
  rows.filter((row) => !hasId(row)).length;

/** Rows by ID; drops rows without one. */
export const rowsById = <Row extends { readonly values: { readonly id: string } }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> =>
  new Map(rows.filter(({ values }) => hasId(values)).map((row) => [row.values.id, row]));
