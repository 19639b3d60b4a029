import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editsMeanwhile } from '../checks/edits-meanwhile';
import { rehearse } from '../checks/rehearsal';
import { crashEverywhere } from '../checks/single-crashes';
import { twoUsers } from '../checks/two-users';
import type { CaseFailure, Selection, Tally } from '../verdicts/findings';
import { operations } from '../worlds/operations';
import { Worlds } from '../worlds/worlds';

/** The add-on with one safeguard taken out; this check of this operation must show it. */
interface Mutant {
  readonly name: string;
  readonly operation: string;
  readonly check: 'crashes' | 'users' | 'edits';
  /** As esbuild writes it; names may carry a number behind. */
  readonly from: RegExp;
  readonly to: string;
}

const mutants: readonly Mutant[] = [
  {
    name: 'the cursor is written after the letter has left',
    operation: 'send-invitations',
    check: 'crashes',
    from: /(writeCursor\(ports, cursorOf\(run, results, jobs\.length\)\);)(\s*)(const sent = ports\.mail\.send\([^\n]+\);)/,
    to: '$3$2$1',
  },
  {
    name: 'letters that the ledger knows are planned again',
    operation: 'send-invitations',
    check: 'crashes',
    from: /planned\.filter\(\((\w+)\) => !known\.has\(\1\.key\)[^\n]*\);/,
    to: 'planned.filter(() => true);',
  },
  {
    name: 'documents of a run that was cut off are made again',
    operation: 'print-letters',
    check: 'crashes',
    from: /\w+\.filter\(\((\w+)\) => !recorded\.has\(\1\.key\)\)/,
    to: '[]',
  },
  {
    name: 'the mark of a request is not looked for',
    operation: 'save-petition',
    check: 'crashes',
    from: /if \(!\w+\.request\.startsWith\(`\$\{\w+\}\/`\)\) continue;/,
    to: 'continue;',
  },
  {
    name: 'IDs of copied rows are mended first',
    operation: 'fix-register',
    check: 'crashes',
    from: /Number\(isId\(a\)\) - Number\(isId\(b\)\)/,
    to: 'Number(isId(b)) - Number(isId(a))',
  },
  {
    name: 'documents carry no key',
    operation: 'print-letters',
    check: 'crashes',
    from: /appProperties: \{ key, group \}/g,
    to: 'appProperties: { group }',
  },
  {
    name: 'the number of a row is kept, and not looked at again after the write',
    operation: 'edit-attendee',
    check: 'edits',
    from: /pending = left\w*\.writes;/,
    to: 'pending = [];',
  },
  {
    // Reading back is what makes Google store the collected writes while the lock is still held.
    name: 'the lock is released without a flush: what was written is not read back before',
    operation: 'edit-attendee',
    check: 'users',
    from: /const touched = (write\w*)\((\w+), pending\);/,
    to: '$1($2, pending); return success($2);',
  },
  {
    name: 'a lock that was not got does not matter',
    operation: 'save-petition',
    check: 'users',
    from: /if \(!acquired\(lock, wait\)\) return/,
    to: 'if (!acquired(lock, wait) && false) return',
  },
];

export interface MutantResult {
  readonly name: string;
  readonly operation: string;
  /** The first case that showed it; null where it lived. */
  readonly caughtBy: CaseFailure | null;
  /** What an operation without trouble already showed. */
  readonly brokenAtOnce: string;
}

/** Takes each safeguard out of the built add-on and breaks the operation until that shows. */
export function tryMutants(
  dist: string,
  isWanted: (name: string) => boolean = () => true,
): readonly MutantResult[] {
  const script = readFileSync(join(dist, 'Code.js'), 'utf8');
  return mutants
    .filter(({ name }) => isWanted(name))
    .map((mutant) => {
      if (!mutant.from.test(script)) throw new Error(`Code.js does not hold what "${mutant.name}" takes out`);
      const folder = mkdtempSync(join(tmpdir(), 'mutant-'));
      try {
        cpSync(dist, folder, { recursive: true });
        writeFileSync(join(folder, 'Code.js'), script.replace(mutant.from, mutant.to));
        return resultOf(mutant, folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
}

function resultOf({ name, operation: wanted, check }: Mutant, folder: string): MutantResult {
  const operation = operations.find((one) => one.name === wanted);
  if (!operation) throw new Error(`no operation is called ${wanted}`);
  const selection: Selection = { atMost: Number.POSITIVE_INFINITY, seed: 0, stopAtFirst: true };
  try {
    const worlds = new Worlds(folder);
    const play = (): Tally => {
      if (check === 'users') return twoUsers(worlds, operation, operation, selection);
      const rehearsal = rehearse(worlds, operation);
      return check === 'edits' ? editsMeanwhile(rehearsal, selection) : crashEverywhere(rehearsal, selection);
    };
    const [caughtBy = null] = play().failures;
    return { name, operation: wanted, caughtBy, brokenAtOnce: '' };
  } catch (error) {
    return { name, operation: wanted, caughtBy: null, brokenAtOnce: String(error).slice(0, 200) };
  }
}

export const isCaught = ({ caughtBy, brokenAtOnce }: MutantResult): boolean =>
  caughtBy !== null || brokenAtOnce !== '';

export function mutantText({ name, operation, caughtBy, brokenAtOnce }: MutantResult): string {
  const by = caughtBy ? `${caughtBy.check}, ${caughtBy.what}` : brokenAtOnce || 'NOT CAUGHT';
  return `${name}: ${operation}, ${by}`;
}
