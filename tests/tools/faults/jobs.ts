import { type OperationResult, type Plan, tryOperation } from './operation-result';
import { damages } from './stories/damages';
import { randomHistories } from './stories/histories';
import { crowds, manyWriters } from './stories/many-writers';
import { tenYears } from './stories/ten-years';
import { type CheckName, operationChecks, type Selection, type Tally } from './verdicts/findings';
import { operations } from './worlds/operations';
import type { Worlds } from './worlds/worlds';

/** What one run of the command tries. */
export interface Options {
  readonly checks: readonly CheckName[];
  readonly only: string | undefined;
  readonly all: boolean;
  readonly seed: number;
  readonly name: string | undefined;
  readonly histories: number;
  readonly progress: string | undefined;
}

/** One operation with all its checks, or one story. */
export interface JobResult {
  readonly job: string;
  readonly operation: OperationResult | null;
  readonly story: Tally | null;
}

/** Cases of each check that a run without `--all` tries with each operation. */
const sample: Plan['atMost'] = {
  crashes: 50,
  pairs: 40,
  moments: 12,
  users: 2,
  edits: 32,
  lock: 1,
  requests: 2,
  alone: 60,
  permissions: 8,
  closed: 6,
  newer: 1,
};
export const partnersSampled = 6;
const damagesSampled = 60;

/** Checks of which each is one story, not one operation. */
const stories: Readonly<
  Record<
    string,
    { readonly check: CheckName; readonly title: string; play(worlds: Worlds, options: Options): Tally }
  >
> = {
  ...Object.fromEntries(
    crowds.map((crowd) => [
      `${crowd}-writers`,
      {
        check: 'writers' as const,
        title: `${crowd} people save at once, at each call`,
        play: (worlds: Worlds, options: Options) => manyWriters(worlds, crowd, selectionOf(options)),
      },
    ]),
  ),
  damage: {
    check: 'damage',
    title: 'documents, lines of the ledger, versions damaged',
    play: (worlds, options) => damages(worlds, selectionOf(options, damagesSampled)),
  },
  'ten-years': {
    check: 'years',
    title: 'ten years of daily triggers, on time and not',
    play: (worlds, options) => tenYears(worlds, options.seed, selectionOf(options)),
  },
  history: {
    check: 'histories',
    title: 'random histories of 200 events',
    play: (worlds, options) =>
      randomHistories(worlds, selectionOf(options), options.histories, options.progress),
  },
};

const everything = Number.POSITIVE_INFINITY;

const selectionOf = ({ all, seed, name }: Options, atMost = everything): Selection => ({
  atMost: all ? everything : atMost,
  seed,
  name,
});

export const titleOf = (job: string): string => stories[job]?.title ?? job;

/** Those that take longest come first. */
export function jobsOf({ checks, only }: Options): readonly string[] {
  const [first] = (only ?? '').split('/');
  const isWanted = (name: string): boolean => only === undefined || name === first;
  const own = operationChecks.some((check) => checks.includes(check)) ? operations : [];
  const told = Object.entries(stories).filter(([, { check }]) => checks.includes(check));
  const names = own.map(({ name }) => name).filter(isWanted);
  const long = ['set-up', 'repair'];
  return [
    ...names.filter((name) => long.includes(name)),
    ...told.map(([name]) => name).filter(isWanted),
    ...names.filter((name) => !long.includes(name)),
  ];
}

function planOf({ checks, only, all, seed, name }: Options): Plan {
  const [, second] = (only ?? '').split('/');
  const atMost = Object.fromEntries(operationChecks.map((check) => [check, everything]));
  return {
    checks: new Set(checks),
    // Every check has its number.
    atMost: all || name !== undefined ? (atMost as Plan['atMost']) : sample,
    partners: second ? [second] : all ? everything : partnersSampled,
    seed,
    name,
  };
}

export function play(worlds: Worlds, job: string, options: Options): JobResult {
  const operation = operations.find(({ name }) => name === job);
  if (operation) return { job, operation: tryOperation(worlds, operation, planOf(options)), story: null };
  const story = stories[job];
  if (!story) throw new Error(`nothing is called ${job}`);
  return { job, operation: null, story: story.play(worlds, options) };
}
