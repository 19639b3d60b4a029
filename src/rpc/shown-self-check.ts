import type { Mark } from './shown-preparation';

export interface ShownFinding {
  readonly name: string;
  readonly expected: string;
  readonly verdict: Mark;
  /** '' where it says no more than the verdict. */
  readonly found: string;
  /** What the add-on or the office does; '' where nothing is to be done. */
  readonly remedy: string;
}

/** The answer of the self-check in words, so that its sidebar need not contain them. */
export interface ShownSelfCheck {
  readonly summary: string;
  readonly isSound: boolean;
  readonly seconds: string;
  readonly rows: readonly ShownFinding[];
  readonly speeds: readonly { readonly name: string; readonly time: string }[];
  /** All of it, to be copied. */
  readonly text: string;
}

export interface SelfCheckAnswers {
  readonly 'self-check.run': ShownSelfCheck;
  /** The last result, null if there was none. */
  readonly 'self-check.open': { readonly last: ShownSelfCheck | null };
}
