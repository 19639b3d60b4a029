import { readFileSync } from 'node:fs';
import type { Mutant } from './mutant';
import { mutants } from './mutants';
import { mutatedSource } from './mutated-source';
import { Workshop } from './workshop';

export interface MutantResult {
  readonly mutant: Mutant;
  readonly died: boolean;
  /** Why it lives: its killer passes, or is not there. */
  readonly why: string;
}

/** The source with the safeguard taken out; throws where its place is not found. */
const mutatedText = (mutant: Mutant): string =>
  mutatedSource(readFileSync(`src/${mutant.file}`, 'utf8'), mutant);

/** What keeps a mutant from being tried: its place or its killer is not there any more. */
export function rotten(mutant: Mutant): readonly string[] {
  const { file, title } = mutant.killer;
  try {
    mutatedText(mutant);
  } catch (error) {
    return [`${mutant.name}: ${String(error)}`];
  }
  return hasTest(readFileSync(`tests/${file}`, 'utf8'), title)
    ? []
    : [`${mutant.name}: ${file} has no test "${title}"`];
}

/** Whether a text of the test file is the end of this title; what a table fills in may be anything. */
const hasTest = (source: string, title: string): boolean =>
  [...source.matchAll(/(['"`])((?:\\.|(?!\1).){8,})\1/g)].some(([, , text = '']) => {
    const words = text.replace(/\\(.)/g, '$1').split(/%[sdijo]|\$\w+|\$\{[^}]*\}/);
    const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*');
    return words.some((word) => word.trim().length >= 8) && new RegExp(`${pattern}$`).test(title);
  });

async function resultOf(
  workshop: Workshop,
  mutant: Mutant,
  sound: ReadonlyMap<string, string>,
): Promise<MutantResult> {
  const { file, killer } = mutant;
  const status = sound.get(killer.title);
  if (status === undefined) return { mutant, died: false, why: 'no test has this title' };
  if (status !== 'passed') return { mutant, died: false, why: 'the test fails without the mutant' };
  const tests = await workshop.testsWith({ file, text: mutatedText(mutant) }, killer);
  const died = tests.some(({ status }) => status === 'failed');
  return { mutant, died, why: died ? '' : 'the test passes' };
}

/** How the killers end while the sources are whole, by title; a file at a time, as each may need a heap of its own. */
async function killersOf(wanted: readonly Mutant[]): Promise<ReadonlyMap<string, string>> {
  const workshop = new Workshop();
  try {
    const results = new Map<string, string>();
    for (const file of new Set(wanted.map(({ killer }) => killer.file))) {
      const titles = wanted.filter(({ killer }) => killer.file === file).map(({ killer }) => killer.title);
      for (const { title, status } of await workshop.test(file, titles)) results.set(title, status);
    }
    return results;
  } finally {
    workshop.close();
  }
}

/** Takes each safeguard out of the sources and runs the test that must show it, as many at a time as there are processors. */
export async function tryMutants(
  processors: number,
  isWanted: (mutant: Mutant) => boolean,
  tell: (result: MutantResult) => void,
): Promise<readonly MutantResult[]> {
  const waiting = mutants.filter(isWanted);
  const results: MutantResult[] = [];
  const sound = await killersOf(waiting);
  const work = async (): Promise<void> => {
    const workshop = new Workshop();
    try {
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
        const result = await resultOf(workshop, mutant, sound);
        results.push(result);
        tell(result);
      }
    } finally {
      workshop.close();
    }
  };
  await Promise.all(Array.from({ length: processors }, work));
  return results;
}

export const mutantText = ({ mutant: { name, killer }, died, why }: MutantResult): string =>
  `${died ? 'dead ' : 'ALIVE'} ${name}: ${killer.file}, "${killer.title}"${died ? '' : ` (${why})`}`;
