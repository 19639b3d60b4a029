import type { MemoryValues, Ports } from '../ports';

export interface RenamedVillage {
  readonly was: string;
  readonly is: string;
}

/** Shared-memory key of the villages by the names that all sheets have. */
export const villagesKey = 'told.villages';

/**
 * Villages that `Thôn` calls otherwise than the other sheets still do: as many names are gone as are new, in their order.
 * A name that is only gone or only new is no new name of another.
 */
export function renamedVillages(memory: MemoryValues, names: readonly string[]): readonly RenamedVillage[] {
  const told = (memory[villagesKey] ?? '').split('\n').filter((name) => name !== '');
  const gone = told.filter((name) => !names.includes(name));
  const added = names.filter((name) => !told.includes(name));
  if (told.length === 0 || gone.length !== added.length) return [];
  return gone.flatMap((was, at) => {
    const is = added[at];
    return is === undefined ? [] : [{ was, is }];
  });
}

/** Stores the names once no sheet has another. */
export function rememberVillages(ports: Ports, memory: MemoryValues, names: readonly string[]): void {
  const text = names.join('\n');
  if (text !== '' && memory[villagesKey] !== text) ports.memory.write({ [villagesKey]: text });
}
