import { useCases } from '../src/application/use-cases';
import { seedOf } from './support/rules/seed';
import { type OperationResult, type Plan, tryOperation } from './tools/faults/operation-result';
import { failureText } from './tools/faults/report';
import { operationChecks } from './tools/faults/verdicts/findings';
import { operations } from './tools/faults/worlds/operations';
import { Worlds } from './tools/faults/worlds/worlds';

jest.setTimeout(240_000);

/** The short form, an even sample of what `npm run faults -- --all` tries. */
const plan: Plan = {
  checks: new Set(operationChecks),
  atMost: {
    crashes: 2,
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
  partners: 4,
  seed: seedOf(5),
};

/** They use every sheet, so one case takes as long as many others; the short form only interrupts and measures them. */
const long = ['set-up', 'repair'];
const briefly: Plan = {
  ...plan,
  checks: new Set(['crashes', 'lock', 'alone']),
};

/** These write nothing. */
const reading = /\.(?:open|read|check|list|history)$/;
/** The list of a province is a spreadsheet of its own, with a column of links. */
const ofProvince = /^province\./;

it('every method that writes is an operation', () => {
  const tried = new Set(operations.map(({ form }) => form?.method));
  const writing = Object.keys(useCases).filter((name) => !reading.test(name) && !ofProvince.test(name));
  expect(writing.filter((name) => !tried.has(name))).toEqual([]);
});

describe('an operation that is interrupted, run by two people at once or mixed with a hand edit', () => {
  const worlds = new Worlds('dist');

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s loses nothing and repeats nothing',
    (_name, operation) => {
      const isLong = long.includes(operation.name);
      const { all, checks }: OperationResult = tryOperation(worlds, operation, isLong ? briefly : plan);
      expect(all.failures.map((failure) => failureText(failure, plan.seed))).toEqual([]);
      expect(checks.crashes.tried).toBeGreaterThan(0);
      if (operation.form && !isLong) expect(checks.users.tried).toBeGreaterThan(0);
      expect(all.onReview).toBeLessThanOrEqual(2);
    },
  );
});
