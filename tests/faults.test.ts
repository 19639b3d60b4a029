import { useCases } from '../src/application/use-cases';
import { shareOf } from './support/rules/sample';
import { seedOf } from './support/rules/seed';
import { type OperationResult, type Plan, tryOperation } from './tools/faults/operation-result';
import { failureText } from './tools/faults/report';
import { type OperationCheck, operationChecks } from './tools/faults/verdicts/findings';
import { operations } from './tools/faults/worlds/operations';
import { Worlds } from './tools/faults/worlds/worlds';

jest.setTimeout(240_000);

const seed = seedOf(5);

/** The short form of what `npm run faults` draws: of each check one case, beside one other person. */
const short: Omit<Plan, 'checks'> = {
  atMost: {
    crashes: 1,
    pairs: 1,
    moments: 1,
    users: 1,
    edits: 1,
    lock: 1,
    requests: 1,
    alone: 1,
    permissions: 1,
    closed: 1,
    newer: 1,
  },
  partners: 1,
  seed,
};

/** They use every sheet, so one case takes as long as many others; the short form only interrupts and measures them. */
const long = ['set-up', 'repair'];
/** Each operation is broken off; of the other checks it goes through one in this many, each through others. */
const inTurn = 5;

const played = new Map<OperationCheck, number>();

/** Some checks fit few operations, so one that none has gone through yet is always tried. */
function checksOf(name: string, place: number): ReadonlySet<OperationCheck> {
  const always: readonly OperationCheck[] = ['crashes'];
  if (long.includes(name)) return new Set(name === long[seed % long.length] ? [...always, 'alone'] : always);
  return new Set([
    ...always,
    ...operationChecks.filter((check, at) => !played.get(check) || (at + place + seed) % inTurn === 0),
  ]);
}

/** These write nothing. */
const reading = /\.(?:open|read|gate|check|list|history)$/;
/** The list of a province is a spreadsheet of its own, with a column of links. */
const ofProvince = /^province\./;

it('every method that writes is an operation', () => {
  const tried = new Set(operations.map(({ form }) => form?.method));
  const writing = Object.keys(useCases).filter((name) => !reading.test(name) && !ofProvince.test(name));
  expect(writing.filter((name) => !tried.has(name))).toEqual([]);
});

describe('an operation that is interrupted, run by two people at once or mixed with a hand edit', () => {
  const worlds = new Worlds('dist');

  // Every third one; `npm run faults` plays them all.
  it.each(
    shareOf(operations, seed % 3, 3).map((operation, place) => [operation.name, operation, place] as const),
  )('%s loses nothing and repeats nothing', (name, operation, place) => {
    const plan: Plan = { ...short, checks: checksOf(name, place) };
    const { all, checks }: OperationResult = tryOperation(worlds, operation, plan);
    expect(all.failures.map((failure) => failureText(failure, seed))).toEqual([]);
    expect(checks.crashes.tried).toBeGreaterThan(0);
    expect(all.onReview).toBeLessThanOrEqual(2);
    for (const check of operationChecks) played.set(check, (played.get(check) ?? 0) + checks[check].tried);
  });

  it('is played in every kind of check', () => {
    expect(operationChecks.filter((check) => (played.get(check) ?? 0) === 0)).toEqual([]);
  });
});
