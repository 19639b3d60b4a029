import { editsMeanwhile } from '../checks/edits-meanwhile';
import { rehearse } from '../checks/rehearsal';
import { crashEverywhere } from '../checks/single-crashes';
import { twoUsers } from '../checks/two-users';
import type { CaseFailure, Selection, Tally } from '../verdicts/findings';
import { operations } from '../worlds/operations';
import { Worlds } from '../worlds/worlds';
import { type Mutant, mutants } from './mutants';
import { withMutation } from './mutated-build';

export interface MutantResult {
  readonly name: string;
  readonly operation: string;
  /** The first case that showed it; null where it lived. */
  readonly caughtBy: CaseFailure | null;
  /** What an operation without trouble already showed. */
  readonly brokenAtOnce: string;
}

/** Takes each safeguard out of the sources, builds the add-on and breaks the operation until that shows. */
export function tryMutants(dist: string): readonly MutantResult[] {
  const sound = new Worlds(dist);
  return mutants.map((mutant) =>
    withMutation(dist, mutant, (folder) => resultOf(mutant, new Worlds(folder, 1, sound))),
  );
}

function resultOf({ name, operation: of, check }: Mutant, worlds: Worlds): MutantResult {
  const operation = operations.find((one) => one.name === of);
  if (!operation) throw new Error(`no operation is called ${of}`);
  const selection: Selection = { atMost: Number.POSITIVE_INFINITY, seed: 0, stopAtFirst: true };
  try {
    const play = (): Tally => {
      if (check === 'users') return twoUsers(worlds, operation, operation, selection);
      const rehearsal = rehearse(worlds, operation);
      return check === 'edits' ? editsMeanwhile(rehearsal, selection) : crashEverywhere(rehearsal, selection);
    };
    const [caughtBy = null] = play().failures;
    return { name, operation: of, caughtBy, brokenAtOnce: '' };
  } catch (error) {
    return { name, operation: of, caughtBy: null, brokenAtOnce: String(error).slice(0, 200) };
  }
}

export const isCaught = ({ caughtBy, brokenAtOnce }: MutantResult): boolean =>
  caughtBy !== null || brokenAtOnce !== '';

export function mutantText({ name, operation, caughtBy, brokenAtOnce }: MutantResult): string {
  const by = caughtBy ? `${caughtBy.check}, ${caughtBy.what}` : brokenAtOnce || 'NOT CAUGHT';
  return `${name}: ${operation}, ${by}`;
}
