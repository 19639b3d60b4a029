import { type OperationResult, operationChecks, type Plan, tryOperation } from './faults/operation-result';
import { operations } from './faults/operations';
import { Worlds } from './faults/worlds';

jest.setTimeout(240_000);

/** The short form, an even sample of what `npm run faults -- --all` tries. */
const plan: Plan = {
  checks: new Set(operationChecks),
  atMost: { crashes: 12, pairs: 8, users: 2, edits: 8, lock: 1, requests: 2 },
  seconds: ['save-petition', 'edit-attendee', 'send-invitations'],
  seed: 5,
};

describe('an operation that breaks off, that two people do at once or that meets a hand edit', () => {
  const worlds = new Worlds('dist');

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s loses nothing and repeats nothing',
    (_name, operation) => {
      const { all, checks }: OperationResult = tryOperation(worlds, operation, plan);
      expect(all.failures).toEqual([]);
      expect(checks.crashes.tried).toBeGreaterThan(0);
      expect(checks.users.tried).toBeGreaterThan(0);
      expect(all.onReview).toBeLessThanOrEqual(2);
    },
  );
});
