/**
 * Why values may not cross from a sidebar to the server, in the platform's words: a date, a function, an element of
 * the page, an object that holds itself. Undefined when everything may.
 */
export function wireTrouble(values: readonly unknown[]): string | undefined {
  return inside(Object.entries(values), []);
}

function inside(
  entries: readonly (readonly [string, unknown])[],
  above: readonly object[],
): string | undefined {
  for (const [name, value] of entries) {
    const trouble = `Failed due to illegal value in property: ${name}`;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return trouble;
    if (typeof value !== 'object' || value === null) continue;
    if (above.includes(value)) return 'Failed due to circular reference.';
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return trouble;
    const deeper = inside(Object.entries(value), [...above, value]);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
