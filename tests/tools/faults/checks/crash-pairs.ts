import type { Snapshot } from '../../../../src/host/host';
import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { worldKey } from '../verdicts/world-key';
import { type Trouble, withTrouble } from './fault-kinds';
import { type Rehearsal, untilFree } from './rehearsal';
import { recoverOnce, troublesOf, troubleText } from './single-crash';

/** Longer operations have too many pairs to try them all. */
const longestPaired = 60;

/** The world after a first crash, once people may try again. */
interface Broken {
  readonly key: string;
  readonly after: Snapshot;
}

/**
 * R2: breaks an operation at one call, and the attempt that follows at another. First crashes that left the same world
 * share their second attempts, which makes all pairs affordable.
 */
export function crashPairs(rehearsal: Rehearsal, selection: Selection): Tally {
  const troubles = troublesOf(rehearsal);
  const broken = new Map<Trouble, Broken>();
  const verdicts = new Map<string, Verdict>();

  function firstOf(trouble: Trouble): Broken {
    const known = broken.get(trouble);
    if (known) return known;
    const { host } = rehearsal.stage;
    host.restore(rehearsal.ready);
    withTrouble(host, trouble, rehearsal.act);
    host.advance(untilFree);
    const made = { key: worldKey(host.state), after: host.snapshot() };
    broken.set(trouble, made);
    return made;
  }

  function play(first: Trouble, second: Trouble): Verdict {
    const { key, after } = firstOf(first);
    const name = `${key} ${troubleText(second)}`;
    const known = verdicts.get(name);
    if (known) return known;
    const { host } = rehearsal.stage;
    host.restore(after);
    withTrouble(host, second, rehearsal.act);
    const verdict = recoverOnce(rehearsal, 2);
    verdicts.set(name, verdict);
    return verdict;
  }

  function cases(): readonly Case[] {
    const list: Case[] = [];
    for (const first of troubles) {
      for (const second of troubles) {
        list.push({
          what: `${troubleText(first)}+${troubleText(second)}`,
          play: () => play(first, second),
        });
      }
    }
    return list;
  }
  if (rehearsal.calls.length > longestPaired) return tally('pairs', rehearsal.operation.name, [], selection);
  return tally('pairs', rehearsal.operation.name, cases(), selection);
}
