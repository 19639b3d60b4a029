import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomHistories } from './checks/histories';
import { crowds, manyWriters } from './checks/many-writers';
import { tenYears } from './checks/ten-years';
import { isCaught, mutantText, tryMutants } from './mutants/try-mutants';
import { type OperationResult, operationChecks, type Plan, tryOperation } from './operation-result';
import { checkLine, failureText, tableFoot, tableHead, tableLine } from './report';
import { type CheckName, checkNames, type Selection, type Tally } from './verdicts/findings';
import { operations } from './worlds/operations';
import { Worlds } from './worlds/worlds';

const help = `npm run faults -- [--all] [--checks LIST] [--only OPERATION] [--case CASE] [--seed N] [--histories N]
                  [--progress FILE] [--mutants] [--json FILE]
  Breaks the built add-on in every way at every call to Google, and does it again as people would.
  --all        every pair of crash points, every moment of the season, every pair of users; without it a sample
  --checks     some of ${checkNames.join(', ')}
  --only       just this operation (${operations.length} in all); for 'users' also FIRST/SECOND
  --case       just the case of this name, as a failure prints it
  --seed       of the samples and of the random histories; printed
  --histories  how many random histories (100)
  --progress   keeps how far the histories are in this file, and goes on from there
  --mutants    also takes safeguards out of the add-on, one by one, and shows what catches each`;

interface Options {
  readonly checks: ReadonlySet<CheckName>;
  readonly only: string | undefined;
  readonly all: boolean;
  readonly selection: Selection;
  readonly histories: number;
  readonly progress: string | undefined;
}

function checksOf(list: string | undefined): ReadonlySet<CheckName> {
  if (list === undefined) return new Set(checkNames);
  return new Set(
    list.split(',').map((name) => {
      const check = checkNames.find((one) => one === name);
      if (!check) throw new Error(`no check is called ${name}`);
      return check;
    }),
  );
}

function tryOperations(worlds: Worlds, { checks, only, all, selection }: Options): OperationResult[] {
  const [first, second] = (only ?? '').split('/');
  const chosen = operations.filter(({ name }) => only === undefined || name === first);
  if (!operationChecks.some((check) => checks.has(check))) return [];
  const sample = all ? Number.POSITIVE_INFINITY : 0;
  const plan: Plan = {
    checks,
    atMost: {
      crashes: Number.POSITIVE_INFINITY,
      pairs: Math.max(sample, 300),
      moments: Math.max(sample, 40),
      users: Math.max(sample, 4),
      edits: Math.max(sample, 200),
      lock: 1,
      requests: 2,
    },
    ...(second ? { seconds: [second] } : {}),
    seed: selection.seed,
    name: selection.name,
  };
  if (chosen.length > 0) console.log(tableHead());
  const results = chosen.map((operation) => {
    const result = tryOperation(worlds, operation, plan);
    console.log(tableLine(result));
    return result;
  });
  if (results.length > 1) console.log(tableFoot(results));
  return results;
}

/** Checks of which each is one story, not one operation. */
function tryStories(worlds: Worlds, options: Options): readonly Tally[] {
  const { checks, only, selection } = options;
  const tallies: Tally[] = [];
  const run = (check: CheckName, name: string, title: string, play: () => Tally): void => {
    if (!checks.has(check) || (only !== undefined && only !== name)) return;
    const result = play();
    console.log(checkLine(title, result));
    tallies.push(result);
  };
  for (const crowd of crowds) {
    run('writers', `${crowd}-writers`, `${crowd} people save at once, at each call`, () =>
      manyWriters(worlds, crowd, selection),
    );
  }
  run('years', 'ten-years', 'ten years of daily triggers, on time and not', () =>
    tenYears(worlds, selection.seed, selection),
  );
  run('histories', 'history', 'random histories of 200 events', () =>
    randomHistories(worlds, selection, options.histories, options.progress),
  );
  return tallies;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      checks: { type: 'string' },
      only: { type: 'string' },
      case: { type: 'string' },
      seed: { type: 'string', default: '1' },
      histories: { type: 'string', default: '100' },
      progress: { type: 'string' },
      json: { type: 'string' },
      mutants: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const seed = Number(values.seed);
  const options: Options = {
    checks: checksOf(values.checks),
    only: values.only,
    all: values.all,
    selection: { atMost: Number.POSITIVE_INFINITY, seed, name: values.case },
    histories: Number(values.histories),
    progress: values.progress,
  };
  console.log(`seed ${seed}`);
  const worlds = new Worlds('dist', seed);
  const results = tryOperations(worlds, options);
  const stories = tryStories(worlds, options);
  const failures = [...results.map(({ all }) => all), ...stories].flatMap((one) => one.failures);
  for (const failure of failures.slice(0, 50)) console.log(`\n${failureText(failure, seed)}`);
  const mutants = values.mutants ? tryMutants('dist') : [];
  if (mutants.length > 0) console.log('\nSafeguards taken out, and what caught it:');
  for (const mutant of mutants) console.log(mutantText(mutant));
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ seed, results, stories, mutants }, null, 2)}\n`);
  if (failures.length > 0 || !mutants.every(isCaught)) process.exitCode = 1;
}

main();
