import type { Execution, Fault, Hook, Host, ServiceCall } from '../../../../src/host/host';

/** How a remote call, or the whole execution at it, goes wrong. */
export const faultKinds = [
  'kill-before',
  'kill-after',
  'lose-unflushed',
  'throw-before',
  'throw-after',
  'half-done',
] as const;

export type FaultKind = (typeof faultKinds)[number];

export interface Trouble {
  /** Remote calls of the act count from 1. */
  readonly call: number;
  readonly kind: FaultKind;
}

const thrown = { kind: 'throw', message: 'Service unavailable: please try again later' } as const;

const before: Partial<Record<FaultKind, Fault>> = { 'kill-before': { kind: 'kill' }, 'throw-before': thrown };
const after: Partial<Record<FaultKind, Fault>> = {
  'kill-after': { kind: 'kill' },
  'lose-unflushed': { kind: 'kill', loseUnflushed: true },
  'throw-after': thrown,
};

/** Requests in a `fetchAll`, as its call says: `[7]`; other calls have none. */
function requestsIn({ member, argsSummary }: ServiceCall): number {
  return member === 'fetchAll' ? Number(/^\[(\d+)/.exec(argsSummary)?.[1] ?? '0') : 0;
}

/** Half of a batch can be done only where there is a half. */
export const applies = (kind: FaultKind, call: ServiceCall): boolean =>
  kind !== 'half-done' || requestsIn(call) > 1;

/** A hook that makes trouble at one remote call of the execution that starts next. */
export function troubleAt(host: Host, { call: number, kind }: Trouble): Hook {
  const target = host.state.executions + 1;
  let calls = 0;
  const half = (call: ServiceCall): Fault | undefined =>
    kind === 'half-done' && requestsIn(call) > 1
      ? { kind: 'partial', done: Math.floor(requestsIn(call) / 2) }
      : undefined;
  return {
    before(call, execution) {
      if (execution.number !== target || call.kind !== 'remote') return;
      calls += 1;
      if (calls === number) return before[kind] ?? half(call);
    },
    after(call, execution) {
      if (execution.number === target && call.kind === 'remote' && calls === number) return after[kind];
    },
  };
}

export function withTrouble(host: Host, trouble: Trouble, act: () => Execution): Execution {
  host.onHook(troubleAt(host, trouble));
  try {
    return act();
  } finally {
    host.onHook(undefined);
  }
}
