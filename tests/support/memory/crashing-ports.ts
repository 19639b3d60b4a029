import type { Ports } from '../../../src/application/ports';

class Crash extends Error {}

/**
 * Runs the work and breaks it off at a call of a port: even numbers break before the call takes effect, odd ones after
 * it. Returns false if the work ended before that call.
 */
export function crashingAt(ports: Ports, moment: number, work: (ports: Ports) => unknown): boolean {
  let calls = 0;
  let dead = false;
  const stopAt = (number: number): void => {
    if (number !== moment && !dead) return;
    dead = true;
    throw new Crash();
  };
  const guarded = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, member) {
        const value: unknown = Reflect.get(target, member);
        if (typeof value !== 'function') return value;
        return (...values: unknown[]): unknown => {
          const number = calls;
          calls += 1;
          stopAt(number * 2);
          const result: unknown = Reflect.apply(value, target, values);
          stopAt(number * 2 + 1);
          return result;
        };
      },
    });
  const remote = { register: ports.register, workbook: ports.workbook, memory: ports.memory };
  const { drive, mail, triggers, permissions } = ports;
  const outside = { drive, mail, triggers, permissions };
  const wrapped = Object.entries({ ...remote, ...outside }).map(([name, port]) => [name, guarded(port)]);
  try {
    work({ ...ports, ...Object.fromEntries(wrapped) });
    return false;
  } catch (error) {
    if (error instanceof Crash) return true;
    throw error;
  }
}
