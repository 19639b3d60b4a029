import { crashPairs } from './crash-pairs';
import { editsMeanwhile } from './edits-meanwhile';
import { type CheckName, type Selection, type Tally, tally, together } from './findings';
import { callsUnderLock, lockSpan } from './lock-span';
import { type Operation, operations } from './operations';
import { otherMoments } from './other-moments';
import { rehearse } from './rehearsal';
import { sameRequest } from './same-request';
import { crashEverywhere } from './single-crashes';
import { twoUsers } from './two-users';
import type { Worlds } from './worlds';

/** The checks that every operation goes through. */
export const operationChecks = ['crashes', 'pairs', 'moments', 'users', 'edits', 'lock', 'requests'] as const;

export type OperationCheck = (typeof operationChecks)[number];

/** What one operation withstood. */
export interface OperationResult {
  readonly name: string;
  readonly calls: number;
  /** Calls while it holds the lock of the rows. */
  readonly underLock: number;
  readonly checks: Readonly<Record<OperationCheck, Tally>>;
  readonly all: Tally;
}

export interface Plan {
  readonly checks: ReadonlySet<CheckName>;
  /** How many cases of each check. */
  readonly atMost: Readonly<Record<OperationCheck, number>>;
  /** Operations that the other person does; all when absent. */
  readonly seconds?: readonly string[];
  readonly seed: number;
  readonly name?: string | undefined;
}

export function tryOperation(worlds: Worlds, operation: Operation, plan: Plan): OperationResult {
  const rehearsal = rehearse(worlds, operation);
  const run = (check: OperationCheck, play: (selection: Selection) => Tally): Tally => {
    const selection = { atMost: plan.atMost[check], seed: plan.seed, name: plan.name };
    return plan.checks.has(check) ? play(selection) : tally(check, operation.name, [], selection);
  };
  const seconds = operations.filter(({ name }) => plan.seconds?.includes(name) ?? true);
  const checks = {
    crashes: run('crashes', (selection) => crashEverywhere(rehearsal, selection)),
    pairs: run('pairs', (selection) => crashPairs(rehearsal, selection)),
    edits: run('edits', (selection) => editsMeanwhile(rehearsal, selection)),
    lock: run('lock', (selection) => lockSpan(rehearsal, selection)),
    requests: run('requests', (selection) => sameRequest(rehearsal, selection)),
    // Last, for they play in other worlds.
    moments: run('moments', (selection) => otherMoments(worlds, operation, selection)),
    users: run('users', (selection) =>
      together(seconds.map((second) => twoUsers(worlds, operation, second, selection))),
    ),
  };
  return {
    name: operation.name,
    calls: rehearsal.calls.length,
    underLock: callsUnderLock(rehearsal.everyCall),
    checks,
    all: together(Object.values(checks)),
  };
}
