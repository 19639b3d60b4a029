import type { Mutation } from './mutated-source';

/** A test of `npm test` that fails without the safeguard. */
interface Killer {
  /** Below `tests`. */
  readonly file: string;
  /** With the titles of the blocks around it. */
  readonly title: string;
}

/** The add-on with one safeguard taken out. */
export interface Mutant extends Mutation {
  readonly name: string;
  readonly killer: Killer;
}
