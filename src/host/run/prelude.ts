/* This file's one function runs inside the script's context: see `membrane.ts`. */

/** Reply of the outside to a call: a value, or an error to be made in the script's realm. */
export interface Reply {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

interface ShownType {
  readonly name: string;
  readonly members: Readonly<Record<string, unknown>>;
  readonly properties: readonly string[];
}

/** The outside as the prelude sees it. None of these functions throws. */
export interface Bridge {
  call(target: object, member: string, args: readonly unknown[]): Reply;
  typeOf(value: object): ShownType | undefined;
  isDate(value: object): boolean;
  /** Notes that the host lacks a service or a member and gives the text to throw. */
  missing(name: string): string;
  now(): number;
  /** The services of the execution under way. */
  globals(): Readonly<Record<string, object>>;
  /** Services of the platform that the host does not have. */
  readonly lackingServices: readonly string[];
}

export interface Inside {
  /** A copy of a value from outside in the script's own realm; a service object becomes its stand-in. */
  revive(value: unknown): unknown;
  /** The service object behind a stand-in. */
  unwrap(value: object): object | undefined;
  /** Installs the services of the execution that begins. */
  begin(): void;
  invoke(fn: (...args: unknown[]) => unknown, args: readonly unknown[]): void;
  /** How the invoked function ended; `pending` when it returned a promise that never settles. */
  outcome(): { state: 'value' | 'error' | 'pending'; value: unknown };
}

/**
 * Prepares a fresh context: takes away what the platform does not have, makes `Date` follow the virtual clock and
 * installs stand-ins for the services. It is turned into text and compiled in the context, so that every
 * object it makes is of the script's own realm; hence it uses nothing from outside its own body.
 */
export function prelude(bridge: Bridge): Inside {
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'gc']) delete globals[name];

  const RealDate = Date;
  function VirtualDate(this: unknown, ...parts: []): unknown {
    if (new.target === undefined) return new RealDate(bridge.now()).toString();
    return Reflect.construct(RealDate, parts.length === 0 ? [bridge.now()] : parts, new.target);
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
  Object.defineProperty(VirtualDate, 'length', { value: 7 });
  VirtualDate.prototype = RealDate.prototype;
  VirtualDate.now = () => bridge.now();
  VirtualDate.parse = RealDate.parse;
  VirtualDate.UTC = RealDate.UTC;
  const hidden = { writable: true, configurable: true, enumerable: false };
  Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate, ...hidden });
  Object.defineProperty(globals, 'Date', { value: VirtualDate, ...hidden });

  const targets = new WeakMap<object, object>();
  const standIns = new WeakMap<object, object>();
  const prototypes = new Map<ShownType, object>();
  const inherited = new Set(Object.getOwnPropertyNames(Object.prototype).concat('then', 'toJSON'));

  function callOutside(target: object, member: string, args: readonly unknown[], from: object): unknown {
    const reply = bridge.call(target, member, args);
    if (reply.error === undefined) return revive(reply.value);
    const error = new Error(reply.error.message);
    error.name = reply.error.name;
    (Error as unknown as { captureStackTrace(error: Error, above: object): void }).captureStackTrace(
      error,
      from,
    );
    throw error;
  }

  /** End of the prototype chain: a name that arrives here is a member that the host lacks. */
  function lacking(type: ShownType): object {
    return new Proxy(Object.prototype, {
      get(all, key, receiver) {
        if (typeof key === 'symbol' || inherited.has(key)) return Reflect.get(all, key, receiver);
        throw new TypeError(bridge.missing(`${type.name}.${key}`));
      },
    });
  }

  function prototypeOf(type: ShownType): object {
    const earlier = prototypes.get(type);
    if (earlier) return earlier;
    const prototype: Record<string, unknown> = Object.create(lacking(type));
    const short = type.name.slice(type.name.lastIndexOf('.') + 1);
    Object.defineProperty(prototype, 'toString', { value: () => short, ...hidden });
    for (const name of Object.keys(type.members)) {
      const method = function (this: object, ...args: unknown[]): unknown {
        const target = targets.get(this) ?? bridge.globals()[type.name];
        if (!target) throw new TypeError(`Illegal invocation of ${type.name}.${name}`);
        return callOutside(target, name, args, method);
      };
      Object.defineProperty(prototype, name, { value: method, ...hidden });
    }
    for (const name of type.properties) {
      const read = function (this: object): unknown {
        const target = targets.get(this) as Record<string, unknown> | undefined;
        return target && revive(target[name]);
      };
      Object.defineProperty(prototype, name, { get: read, configurable: true, enumerable: false });
    }
    prototypes.set(type, prototype);
    return prototype;
  }

  function standInFor(target: object, type: ShownType): object {
    const earlier = standIns.get(target);
    if (earlier) return earlier;
    const standIn = Object.create(prototypeOf(type));
    targets.set(standIn, target);
    standIns.set(target, standIn);
    return standIn;
  }

  function revive(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const copy: unknown[] = [];
      for (let at = 0; at < value.length; at += 1) {
        const item: unknown = value[at];
        copy.push(typeof item === 'object' ? revive(item) : item);
      }
      return copy;
    }
    if (bridge.isDate(value)) return new RealDate(Number(value));
    const type = bridge.typeOf(value);
    if (type) return standInFor(value, type);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) copy[key] = revive((value as Record<string, unknown>)[key]);
    return copy;
  }

  // On the prototype of the global scope, so that a script can declare these names itself.
  const above: object = Object.create(Object.prototype);
  for (const name of bridge.lackingServices) {
    Object.defineProperty(above, name, {
      get() {
        throw new TypeError(bridge.missing(name));
      },
    });
  }
  Object.setPrototypeOf(globals, above);

  let outcome: ReturnType<Inside['outcome']> = { state: 'pending', value: undefined };
  return {
    revive,
    unwrap: (value) => targets.get(value),
    begin() {
      outcome = { state: 'pending', value: undefined };
      const services = bridge.globals();
      for (const name of Object.keys(services))
        Object.defineProperty(globals, name, { value: revive(services[name]), ...hidden });
    },
    invoke(fn, args) {
      // A promise settles after the stack has emptied, before the context is left.
      const returned = fn(...(revive(args) as unknown[]));
      const settle = (state: 'value' | 'error') => (value: unknown) => {
        outcome = { state, value };
      };
      if (returned instanceof Promise) returned.then(settle('value'), settle('error'));
      else settle('value')(returned);
    },
    outcome: () => outcome,
  };
}
