import { types } from 'node:util';

/** A value that crosses between a sidebar and the server, or the platform's text when it cannot. */
export type Wired<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

class WireError extends Error {}

const circular = 'Failed due to circular reference.';

/**
 * The arguments of `google.script.run.f(…)`, as the server gets them. Strings, numbers, booleans, null and plain
 * objects or arrays of them pass; a Date, a function or an element of the page makes the call throw at once.
 */
export function wiredArguments(args: readonly unknown[]): Wired<unknown[]> {
  return attempt(() => args.map((value, at) => clientValue(value, String(at), [])));
}

/**
 * What the success handler gets. A Date anywhere makes the whole result null, without any error; the other
 * losses follow the published table of live tests. `isService` tells service objects: they do not arrive.
 */
export function wiredResult(
  value: unknown,
  isService: (value: object) => boolean = () => false,
): Wired<unknown> {
  return attempt(() => {
    try {
      const wired = serverValue(value, [], isService);
      return wired === lost ? null : wired;
    } catch (error) {
      if (error === dateInside) return null;
      throw error;
    }
  });
}

const lost = Symbol('lost');
const dateInside = Symbol('date');

function attempt<T>(work: () => T): Wired<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof WireError) return { ok: false, message: error.message };
    throw error;
  }
}

function clientValue(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new WireError(`Failed due to illegal value in property: ${property}`);
  if (above.includes(value)) throw new WireError(circular);
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, at) => clientValue(item, String(at), path));
  if (!isPlain(value)) throw new WireError(`Failed due to illegal value in property: ${property}`);
  return mapProperties(value, (item, key) => clientValue(item, key, path));
}

function serverValue(
  value: unknown,
  above: readonly object[],
  isService: (value: object) => boolean,
): unknown {
  if (value === undefined || value === null || typeof value === 'symbol') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') throw new WireError('Do not know how to serialize a BigInt');
  if (typeof value === 'function') return isService(value) ? lost : Function.prototype.toString.call(value);
  if (isService(value)) return lost;
  if (types.isDate(value)) throw dateInside;
  if (types.isUint8Array(value)) {
    throw new WireError("We're sorry, a server error occurred. Please wait a bit and try again.");
  }
  if (types.isMap(value) || types.isSet(value) || types.isRegExp(value)) return {};
  if (types.isNumberObject(value) || types.isBooleanObject(value)) return value.valueOf();
  if (above.includes(value)) throw new WireError(circular);
  const path = [...above, value];
  const inner = (item: unknown) => serverValue(item, path, isService);
  if (Array.isArray(value)) return Array.from(value, inner).map((item) => (item === lost ? null : item));
  // What is left shows its own properties: plain objects, `new String('ab')` as {0: 'a', 1: 'b'}, an Int8Array.
  return mapProperties(value, inner);
}

function mapProperties(
  value: object,
  wire: (item: unknown, key: string) => unknown,
): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, item]) => [key, wire(item, key)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== lost));
}

/** An object literal of any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
