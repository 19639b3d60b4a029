/**
 * What the add-on takes for granted of Google and could not be tried while it was written. The order is that of the
 * table that the self-check shows.
 */
export const assumptions = [
  'permissions',
  'account',
  'mail-quota',
  'properties',
  'property-size',
  'lock',
  'trigger',
  'pages-raw',
  'text-cells',
  'rich-text',
  'read-back',
  'day',
  'zone',
  'locale',
  'long-cell',
  'move-rows',
  'checkboxes',
  'protection',
  'imports',
  'drive-folder',
  'drive-upload',
  'drive-list',
  'drive-rate',
  'drive-word',
  'drive-pdf',
  'one-page',
  'borders',
  'drawn-lines',
  'leaders',
  'comments',
  'drive-lock',
  'others-files',
] as const;

export type Assumption = (typeof assumptions)[number];

/** `untried`: no time was left, or there was nothing to try it on; `failed`: Google refused the trial itself. */
export type Verdict = 'as-expected' | 'otherwise' | 'failed' | 'untried';

export interface Finding {
  readonly assumption: Assumption;
  readonly verdict: Verdict;
  /** What was found, in numbers; a yes or no is 1 or 0. */
  readonly figures: readonly number[];
}

export const foundAs = (assumption: Assumption, isExpected: boolean, ...figures: number[]): Finding => ({
  assumption,
  verdict: isExpected ? 'as-expected' : 'otherwise',
  figures,
});

export const timings = [
  'sheet-read',
  'sheet-write',
  'property-read',
  'property-write',
  'lock',
  'trigger',
  'drive-upload',
  'drive-list',
  'drive-word',
  'drive-pdf',
] as const;

export type Timing = (typeof timings)[number];

export interface Latency {
  readonly timing: Timing;
  /** Milliseconds, the median of `calls`. */
  readonly median: number;
  readonly calls: number;
}
