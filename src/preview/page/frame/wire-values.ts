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

/**
 * A form as the server gets it: every field is a text, fields of one name are a list. On the platform a chosen file
 * arrives as a blob, which the local preview does not carry.
 */
export function formFields(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).map((value) => {
      if (typeof value !== 'string') throw new Error(`The local preview carries no file: ${name}`);
      return value;
    });
    const [only = '', ...more] = texts;
    fields[name] = more.length === 0 ? only : texts;
  }
  return fields;
}
