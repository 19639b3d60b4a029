import { closedToEdits } from './checks/closed-to-edits';
import { crashPairs } from './checks/crash-pairs';
import { editsMeanwhile } from './checks/edits-meanwhile';
import { callsUnderLock, lockSpan } from './checks/lock-span';
import { inNewerRegister } from './checks/newer-register';
import { nobodyAgain } from './checks/nobody-again';
import { otherMoments } from './checks/other-moments';
import { withoutPermissions } from './checks/permissions';
import { rehearse } from './checks/rehearsal';
import { sameRequest } from './checks/same-request';
import { crashEverywhere } from './checks/single-crashes';
import { twoUsers } from './checks/two-users';
import {
  type CheckName,
  type OperationCheck,
  type Selection,
  type Tally,
  tally,
  together,
} from './verdicts/findings';
import type { Operation } from './worlds/operation';
import { operations } from './worlds/operations';
import type { Worlds } from './worlds/worlds';

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
  /** Operations that the other person does: these, or as many as this, chosen by the seed. */
  readonly partners: readonly string[] | number;
  readonly seed: number;
  readonly name?: string | undefined;
}

/** Itself and the next ones of the list, from a place that the seed says. */
function partnersOf(operation: Operation, { partners, seed }: Plan): readonly Operation[] {
  if (typeof partners !== 'number') return operations.filter(({ name }) => partners.includes(name));
  const own = operations.indexOf(operation);
  const others = operations.map((_, index) => operations[(own + seed + index) % operations.length]);
  return [...new Set([operation, ...others])].flatMap((one) => one ?? []).slice(0, partners);
}

export function tryOperation(worlds: Worlds, operation: Operation, plan: Plan): OperationResult {
  const rehearsal = rehearse(worlds, operation);
  const run = (check: OperationCheck, play: (selection: Selection) => Tally): Tally => {
    const selection = { atMost: plan.atMost[check], seed: plan.seed, name: plan.name };
    return plan.checks.has(check) ? play(selection) : tally(check, operation.name, [], selection);
  };
  const partners = partnersOf(operation, plan);
  const checks = {
    crashes: run('crashes', (selection) => crashEverywhere(rehearsal, selection)),
    pairs: run('pairs', (selection) => crashPairs(rehearsal, selection)),
    edits: run('edits', (selection) => editsMeanwhile(rehearsal, selection)),
    lock: run('lock', (selection) => lockSpan(rehearsal, selection)),
    requests: run('requests', (selection) => sameRequest(rehearsal, selection)),
    permissions: run('permissions', (selection) => withoutPermissions(worlds, rehearsal, selection)),
    // Last, for they play in other worlds.
    alone: run('alone', (selection) => nobodyAgain(worlds, operation, selection)),
    newer: run('newer', (selection) => inNewerRegister(rehearsal, selection)),
    closed: run('closed', (selection) => closedToEdits(worlds, operation, selection)),
    moments: run('moments', (selection) => otherMoments(worlds, operation, selection)),
    users: run('users', (selection) =>
      together(partners.map((second) => twoUsers(worlds, operation, second, selection))),
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
