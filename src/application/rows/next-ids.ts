import { rehearsalPrefix } from '../../register/defaults/rehearsal-marks';
import { conferences } from '../../register/tables/conferences';
import type { MemoryValues } from '../ports';
import { rehearsalIn } from './rehearsal-memory';

/** Digits of the running number in an ID. */
const widths: Readonly<Record<string, number>> = { HN: 2, [rehearsalPrefix]: 2 };

const memoryKey = (prefix: string): string => `next.${prefix}`;

/**
 * The next IDs of a prefix, such as `KN-0012`, after both the counter and the highest ID in the sheet, so that no number
 * is given twice, not even after its row was deleted. Conferences of a rehearsal have their own prefix.
 */
export function nextIds(
  tablePrefix: string,
  count: number,
  usedIds: readonly string[],
  memory: MemoryValues,
): { readonly ids: readonly string[]; readonly memory: MemoryValues } {
  const prefix = tablePrefix === conferences.idPrefix && rehearsalIn(memory) ? rehearsalPrefix : tablePrefix;
  const numbers = usedIds.map((id) =>
    id.startsWith(`${prefix}-`) ? Number(id.slice(prefix.length + 1)) : 0,
  );
  const highest = numbers.reduce(
    (top, number) => (Number.isInteger(number) && number > top ? number : top),
    0,
  );
  const last = Math.max(highest, Number(memory[memoryKey(prefix)] ?? '0') || 0);
  const ids = Array.from(
    { length: count },
    (_, index) => `${prefix}-${String(last + index + 1).padStart(widths[prefix] ?? 4, '0')}`,
  );
  return { ids, memory: { [memoryKey(prefix)]: String(last + count) } };
}

/** Counters raised to cover every ID named in these texts. */
export function countersNaming(
  prefixes: readonly string[],
  texts: readonly string[],
  memory: MemoryValues,
): MemoryValues {
  const counters: Record<string, string> = {};
  const named = texts.flatMap((text) => [...text.matchAll(/\b([A-Z]+)-(\d+)\b/g)]);
  for (const [, prefix = '', digits = ''] of named) {
    const key = memoryKey(prefix);
    const last = Number(counters[key] ?? memory[key] ?? '0') || 0;
    if (prefixes.includes(prefix) && Number(digits) > last) counters[key] = String(Number(digits));
  }
  return counters;
}

/** Whether one ID of a prefix was given before another; longer numbers are later. */
export const givenBefore = (a: string, b: string): boolean =>
  a.length === b.length ? a < b : a.length < b.length;
