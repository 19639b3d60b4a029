import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type JobResult, jobsOf, type Options, partnersPlayed, play, titleOf } from './jobs';
import { mutantText, tryMutants } from './mutants/try-mutants';
import { checkLine, failureText, leftOutText, tableFoot, tableHead, tableLine } from './report';
import { type CheckName, checkNames } from './verdicts/findings';
import { operations } from './worlds/operations';
import { Worlds } from './worlds/worlds';

const help = `npm run faults -- [--all] [--checks LIST] [--only OPERATION] [--case CASE] [--seed N] [--histories N] [--part N]
                  [--progress FILE] [--json FILE]
npm run faults -- --mutants [--only NAME]
  Breaks the built add-on in every way at every call to Google, and does it again as people would.
  --all        every pair of crash points, every moment of the season, every pair of users; without it a sample
  --part N     one of N parts of the sample, for a quick look with many seeds
  --checks     some of ${checkNames.join(', ')}
  --only       just this operation (${operations.length} in all) or story; for 'users' also FIRST/SECOND
  --case       just the case of this name, as a failure prints it
  --seed       of the samples and of the random histories; printed
  --histories  how many random histories (16)
  --progress   keeps how far the histories are in this file, and goes on from there
  --mutants    takes safeguards out of the sources, one by one, and runs the test that must fail then`;

function checksOf(list: string | undefined): readonly CheckName[] {
  if (list === undefined) return checkNames;
  return list.split(',').map((name) => {
    const check = checkNames.find((one) => one === name);
    if (!check) throw new Error(`no check is called ${name}`);
    return check;
  });
}

/** Plays jobs on all processors, each in worlds of its own. */
async function playAll(options: Options, tell: (result: JobResult) => void): Promise<readonly JobResult[]> {
  const waiting = [...jobsOf(options)];
  const results: JobResult[] = [];
  const work = (): Promise<void> =>
    new Promise((ended, failed) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: options });
      const next = (): void => {
        const job = waiting.shift();
        if (job !== undefined) worker.postMessage(job);
        else void worker.terminate().then(() => ended());
      };
      worker.on('error', failed);
      worker.on('message', (result: JobResult) => {
        results.push(result);
        tell(result);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: Math.min(waiting.length, availableParallelism()) }, work));
  return results;
}

function serve(options: Options): void {
  const worlds = new Worlds('dist', options.seed);
  parentPort?.on('message', (job: string) => parentPort?.postMessage(play(worlds, job, options)));
}

async function checkMutants(only: string | undefined): Promise<void> {
  const results = await tryMutants(
    availableParallelism(),
    ({ name }) => only === undefined || name.includes(only),
    (result) => console.log(mutantText(result)),
  );
  const dead = results.filter(({ died }) => died).length;
  console.log(`${dead} of ${results.length} mutants are dead`);
  if (dead < results.length || results.length === 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      checks: { type: 'string' },
      only: { type: 'string' },
      case: { type: 'string' },
      seed: { type: 'string', default: '1' },
      histories: { type: 'string', default: '16' },
      part: { type: 'string', default: '1' },
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
  if (values.mutants) {
    await checkMutants(values.only);
    return;
  }
  const options: Options = {
    checks: checksOf(values.checks),
    only: values.only,
    all: values.all,
    seed: Number(values.seed),
    name: values.case,
    histories: Number(values.histories),
    part: Number(values.part),
    progress: values.progress,
  };
  console.log(`seed ${options.seed}`);
  console.log(tableHead());
  const results = await playAll(options, ({ job, operation, story }) =>
    console.log(operation ? tableLine(operation) : story ? checkLine(titleOf(job), story) : job),
  );
  const tried = results.flatMap(({ operation }) => operation ?? []);
  const tallies = results.flatMap(({ operation, story }) => operation?.all ?? story ?? []);
  if (tried.length > 1) console.log(tableFoot(tried));
  if (!options.all && options.name === undefined)
    console.log(leftOutText(tallies, partnersPlayed(options), operations.length));
  const failures = tallies.flatMap((one) => one.failures);
  for (const failure of failures.slice(0, 50)) console.log(`\n${failureText(failure, options.seed)}`);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ seed: options.seed, results }, null, 2)}\n`);
  if (failures.length > 0 || results.length === 0) process.exitCode = 1;
}

if (isMainThread) await main();
// What a worker is handed is the options above.
else serve(workerData as Options);
