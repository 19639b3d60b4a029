import { type PaperFacts, readFacts, writeFacts } from '../../register/papers/paper-facts';
import type { MemoryValues } from '../ports';

/** Facts of a conference that a change replaced, at that time. */
export interface EarlierFacts {
  /** `2026-11-08 07:15:03` */
  readonly until: string;
  readonly facts: PaperFacts;
}

const keyOf = (conference: string): string => `toldBefore.${conference}`;

/** A property holds 9 kB. */
const longestHistory = 8;

/** Oldest first. */
export const earlierFacts = (memory: MemoryValues, conference: string): readonly EarlierFacts[] =>
  (memory[keyOf(conference)] ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ until: line.slice(0, 19), facts: readFacts(line.slice(20)) }));

/** The entry to store in memory when a change replaces these facts. */
export function earlierFactsEntry(
  memory: MemoryValues,
  conference: string,
  facts: PaperFacts,
  stamp: string,
): MemoryValues {
  const history = [...earlierFacts(memory, conference), { until: stamp, facts }].slice(-longestHistory);
  return {
    [keyOf(conference)]: history.map((one) => `${one.until} ${writeFacts(one.facts)}`).join('\n'),
  };
}
