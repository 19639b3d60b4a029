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
  /** One of so many parts of the sample, for a quick look with many seeds. */
  readonly part: number;
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
  crashes: 32,
  pairs: 24,
  moments: 8,
  users: 2,
  edits: 20,
  lock: 1,
  requests: 2,
  alone: 40,
  permissions: 6,
  closed: 5,
  newer: 1,
};
const partnersSampled = 6;
const damagesSampled = 45;
const writersSampled = 8;

const partOf = (number: number, { part }: Options): number => Math.ceil(number / part);

export const partnersPlayed = (options: Options): number => partOf(partnersSampled, options);

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
        play: (worlds: Worlds, options: Options) =>
          manyWriters(worlds, crowd, selectionOf(options, writersSampled)),
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
      randomHistories(worlds, selectionOf(options), partOf(options.histories, options), options.progress),
  },
};

const everything = Number.POSITIVE_INFINITY;

const selectionOf = (options: Options, atMost = everything): Selection => ({
  atMost: options.all ? everything : partOf(atMost, options),
  seed: options.seed,
  name: options.name,
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

function planOf(options: Options): Plan {
  const { checks, only, all, seed, name } = options;
  const [, second] = (only ?? '').split('/');
  const isWhole = all || name !== undefined;
  const atMost = Object.fromEntries(
    operationChecks.map((check) => [check, isWhole ? everything : partOf(sample[check], options)]),
  );
  return {
    checks: new Set(checks),
    // Every check has its number.
    atMost: atMost as Plan['atMost'],
    partners: second ? [second] : all ? everything : partnersPlayed(options),
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
