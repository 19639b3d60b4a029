import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from './operations';
import { type CaseFailure, crashEverywhere } from './single-crashes';
import { Worlds } from './worlds';

/** The add-on with one safeguard taken out; breaking this operation everywhere must show it. */
interface Mutant {
  readonly name: string;
  readonly operation: string;
  /** As esbuild writes it; names may carry a number behind. */
  readonly from: RegExp;
  readonly to: string;
}

const mutants: readonly Mutant[] = [
  {
    name: 'the cursor is written after the letter has left',
    operation: 'send-invitations',
    from: /(writeCursor\(ports, cursorOf\(run, results, jobs\.length\)\);)(\s*)(const sent = ports\.mail\.send\(\w+\.letter\);)/,
    to: '$3$2$1',
  },
  {
    name: 'letters that the ledger knows are planned again',
    operation: 'send-invitations',
    from: /planned\.filter\(\((\w+)\) => !known\.has\(\1\.key\)\)/,
    to: 'planned.filter(() => true)',
  },
  {
    name: 'documents of a run that was cut off are made again',
    operation: 'print-letters',
    from: /(\w+)\.value\.filter\(\((\w+)\) => !recorded\.has\(\2\.key\)\)/,
    to: '[]',
  },
  {
    name: 'the mark of a request is not looked for',
    operation: 'save-petition',
    from: /if \(!\w+\.request\.startsWith\(`\$\{\w+\}\/`\)\) continue;/,
    to: 'continue;',
  },
  {
    name: 'IDs of copied rows are mended first',
    operation: 'fix-register',
    from: /Number\.MAX_SAFE_INTEGER : position/,
    to: 'position : position',
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
export function tryMutants(dist: string): readonly MutantResult[] {
  const script = readFileSync(join(dist, 'Code.js'), 'utf8');
  return mutants.map((mutant) => {
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

function resultOf({ name, operation: wanted }: Mutant, folder: string): MutantResult {
  const operation = operations.find((one) => one.name === wanted);
  if (!operation) throw new Error(`no operation is called ${wanted}`);
  try {
    const [caughtBy = null] = crashEverywhere(new Worlds(folder), operation, {
      every: 1,
      offset: 0,
      stopAtFirst: true,
    }).failures;
    return { name, operation: wanted, caughtBy, brokenAtOnce: '' };
  } catch (error) {
    return { name, operation: wanted, caughtBy: null, brokenAtOnce: String(error).slice(0, 200) };
  }
}

export const isCaught = ({ caughtBy, brokenAtOnce }: MutantResult): boolean =>
  caughtBy !== null || brokenAtOnce !== '';

export function mutantText({ name, operation, caughtBy, brokenAtOnce }: MutantResult): string {
  const by = caughtBy
    ? `${caughtBy.trouble.kind} at call ${caughtBy.trouble.call} (${caughtBy.member})`
    : brokenAtOnce || 'NOT CAUGHT';
  return `${name}: ${operation}, ${by}`;
}
