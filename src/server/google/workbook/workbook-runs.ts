/** Neighbouring columns with the same value, for one call. */
export interface Run<Item, Value> {
  readonly from: number;
  readonly items: readonly Item[];
  readonly value: Value;
}

export function runsOf<Item extends { readonly position: number }, Value>(
  columns: readonly Item[],
  sharedBy: (column: Item) => Value,
): readonly Run<Item, Value>[] {
  const runs: { from: number; items: Item[]; value: Value }[] = [];
  for (const column of [...columns].sort((a, b) => a.position - b.position)) {
    const run = runs[runs.length - 1];
    const value = sharedBy(column);
    if (run && run.value === value && run.from + run.items.length === column.position) run.items.push(column);
    else runs.push({ from: column.position, items: [column], value });
  }
  return runs;
}
