import { type Selection, type Tally, tally } from '../verdicts/findings';
import type { Rehearsal } from './rehearsal';
import { crashOnce, troublesOf, troubleText } from './single-crash';

/** R1: breaks an operation at every call in every way, and does it again as people would. */
export const crashEverywhere = (rehearsal: Rehearsal, selection: Selection): Tally =>
  tally(
    'crashes',
    rehearsal.operation.name,
    troublesOf(rehearsal).map((trouble) => ({
      what: troubleText(trouble),
      play: () => crashOnce(rehearsal, trouble),
    })),
    selection,
  );
