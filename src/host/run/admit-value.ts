import { types } from 'node:util';

/**
 * Copies a script's value to this side: stand-ins become their service objects; arrays, dates and plain objects are
 * copied; anything else (a function, a symbol) is passed on for the guard to refuse.
 */
export function admitValue(value: unknown, unwrap: (value: object) => object | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let at = 0; at < value.length; at += 1) {
      const item: unknown = value[at];
      copy.push(typeof item === 'object' ? admitValue(item, unwrap) : item);
    }
    return copy;
  }
  const target = unwrap(value);
  if (target) return target;
  if (types.isDate(value)) return new Date(Number(value));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    copy[key] = admitValue((value as Record<string, unknown>)[key], unwrap);
  return copy;
}
