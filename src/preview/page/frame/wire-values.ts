/**
 * The error of the platform for values that `google.script.run` rejects: dates, functions, elements, circular objects.
 * Undefined when all values are legal.
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
 * A form as the server receives it: fields are texts, fields of one name a list. The platform sends a file as a blob,
 * which the preview does not support.
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
