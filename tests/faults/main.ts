import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type FaultKind, faultKinds } from './fault-kinds';
import { isCaught, mutantText, tryMutants } from './mutants';
import { operations } from './operations';
import { failureText, tableFoot, tableHead, tableLine } from './report';
import { crashEverywhere, type OperationResult } from './single-crashes';
import { Worlds } from './worlds';

const help = `npm run faults -- [--only OPERATION] [--call N] [--fault KIND] [--every N] [--seed N] [--mutants] [--json FILE]
  Breaks every operation of the built add-on at every call to Google, in every way, and does it again as people would.
  --only   just this operation (${operations.length} in all)
  --call   just this call, from 1
  --fault  ${faultKinds.join(', ')}
  --every  each n-th point only; the seed says which
  --mutants  also takes safeguards out of the add-on, one by one, and shows what catches each`;

const isKind = (text: string | undefined): text is FaultKind => faultKinds.some((kind) => kind === text);

function main(): void {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      call: { type: 'string' },
      fault: { type: 'string' },
      every: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      mutants: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const chosen = operations.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Error(`no operation is called ${values.only}`);
  if (values.fault !== undefined && !isKind(values.fault))
    throw new Error(`no fault is called ${values.fault}`);
  const seed = Number(values.seed);
  console.log(`seed ${seed}`);
  console.log(tableHead());
  const worlds = new Worlds('dist', seed);
  const results: OperationResult[] = [];
  for (const operation of chosen) {
    const result = crashEverywhere(worlds, operation, {
      every: Math.max(1, Number(values.every)),
      offset: seed,
      ...(values.call === undefined ? {} : { call: Number(values.call) }),
      ...(isKind(values.fault) ? { kind: values.fault } : {}),
    });
    results.push(result);
    console.log(tableLine(result));
  }
  console.log(tableFoot(results));
  const failures = results.flatMap((result) => result.failures);
  for (const failure of failures) console.log(`\n${failureText(failure, seed)}`);
  const mutants = values.mutants ? tryMutants('dist') : [];
  if (mutants.length > 0) console.log('\nSafeguards taken out, and what caught it:');
  for (const mutant of mutants) console.log(mutantText(mutant));
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ seed, results, mutants }, null, 2)}\n`);
  if (failures.length > 0 || !mutants.every(isCaught)) process.exitCode = 1;
}

main();
