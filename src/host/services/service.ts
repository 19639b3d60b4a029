import type { ScriptRun } from './script-run';

/** The property under which a service object names its type; not reachable from a script. */
export const service: unique symbol = Symbol('service');

/** What the guard must know of one method. */
export interface Member<T> {
  /** `remote` is a round trip: it counts, costs time and can fail; `local` is a getter, a builder or a proxy. */
  readonly kind: 'local' | 'remote';
  /** Median milliseconds of the call (latency model); 0.1 when absent. */
  cost?(target: T, args: readonly unknown[]): number;
  /** Any one of these scopes (without the common prefix) allows the call; absent: none is needed. */
  readonly scopes?: readonly string[];
  /** Whether a simple trigger may call it. Absent: yes, unless it needs a scope other than the spreadsheet's. */
  readonly limited?: boolean;
  /**
   * Argument lists that the platform takes, such as `['number,number', 'string']`. A word is `number`, `string`,
   * `boolean`, `date`, `any`, `object`, the last name of a service type (`Range`), any of them with `[]` behind;
   * `?` behind a word allows null. Absent: the method checks its arguments itself.
   */
  readonly accepts?: readonly string[];
  /** The method gets the script's own values, not copies, to print them. */
  readonly raw?: boolean;
}

/** A type of the platform: what a script can reach of it here. */
export interface ServiceType<T = unknown> {
  /** As in the platform's own messages: `SpreadsheetApp.Range`. */
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Constants such as enumerations, read without a call. */
  readonly properties: readonly string[];
}

export interface ServiceObject {
  readonly [service]: ServiceType;
}

/** Makes one global of an execution. */
export type ServiceFactory = (run: ScriptRun) => ServiceObject;

type Methods<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T] &
  string;

/** Declares a type; a member that is no method of `T` does not compile. */
export function serviceType<T extends ServiceObject>(
  name: string,
  members: { readonly [K in Methods<T>]?: Member<T> },
  properties: readonly (keyof T & string)[] = [],
): ServiceType {
  // The guard calls `cost` only with objects whose `[service]` is this very type.
  return { name, members: members as Readonly<Record<string, Member<unknown>>>, properties };
}

export function isServiceObject(value: unknown): value is ServiceObject {
  return typeof value === 'object' && value !== null && service in value;
}

/** A getter, builder or proxy method: no round trip. */
export function local<T>(accepts?: readonly string[], more: Partial<Member<T>> = {}): Member<T> {
  return { kind: 'local', ...(accepts ? { accepts } : {}), ...more };
}

/** A round trip that takes `cost` milliseconds. */
export function remote<T>(
  cost: number | ((target: T, args: readonly unknown[]) => number),
  accepts?: readonly string[],
  more: Partial<Member<T>> = {},
): Member<T> {
  const price = typeof cost === 'number' ? () => cost : cost;
  return { kind: 'remote', cost: price, ...(accepts ? { accepts } : {}), ...more };
}
