import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServerScript } from '../../../../src/build/server-script';
import { type Mutation, mutatedSource } from './mutated-source';

/** Below `node_modules`, so that the copied sources find their packages. */
const workshop = 'node_modules/.cache/so-doi-thoai';

/** Hands the folder of the built add-on to the work, its server built of the sources with this change. */
export function withMutation<Value>(
  dist: string,
  mutation: Mutation,
  work: (folder: string) => Value,
): Value {
  mkdirSync(workshop, { recursive: true });
  const folder = mkdtempSync(join(workshop, 'mutant-'));
  try {
    const [built, sources] = [join(folder, 'dist'), join(folder, 'src')];
    cpSync(dist, built, { recursive: true });
    cpSync('src', sources, { recursive: true });
    const file = join(sources, mutation.file);
    writeFileSync(file, mutatedSource(readFileSync(file, 'utf8'), mutation));
    writeFileSync(join(built, 'Code.js'), buildServerScript(join(sources, 'server/main.ts')));
    return work(built);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
