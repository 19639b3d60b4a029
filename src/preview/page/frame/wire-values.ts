/**
 * The first property that may not cross from a sidebar to the server: a date, a function, an element of the page.
 * Undefined when everything may.
 */
export function illegalProperty(values: readonly unknown[]): string | undefined {
  return inside(Object.entries(values));
}

function inside(entries: readonly (readonly [string, unknown])[]): string | undefined {
  for (const [name, value] of entries) {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return name;
    if (typeof value !== 'object' || value === null) continue;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return name;
    const deeper = inside(Object.entries(value));
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
