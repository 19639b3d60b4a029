import { type Case, type Selection, type Tally, tally } from '../verdicts/findings';
import { firstActor, type Operation } from '../worlds/operation';
import { type WorldName, type Worlds, worldNames } from '../worlds/worlds';
import { type Rehearsal, rehearse } from './rehearsal';
import { crashOnce, troublesOf, troubleText } from './single-crash';

/** Moments in which only set-up has something to do. */
const unusable: readonly WorldName[] = ['blank', 'broken'];
const triedInEach = 4;

/** The operation in that moment, where it can be done there. */
function rehearsedIn(worlds: Worlds, operation: Operation, world: WorldName): Rehearsal | null {
  try {
    operation.begin(worlds.enter(world), firstActor);
  } catch {
    // There is nothing of the kind to open then.
    return null;
  }
  const rehearsal = rehearse(worlds, { ...operation, world });
  return rehearsal.answer.kind === 'done' ? rehearsal : null;
}

/** R1 at another time of the season than the operation belongs to: what holds in its own may fail in another. */
export function otherMoments(worlds: Worlds, operation: Operation, selection: Selection): Tally {
  const others = worldNames.filter((name) => name !== operation.world && !unusable.includes(name));
  const { atMost, seed, name } = selection;
  const count = name ? others.length : Math.min(others.length, Math.ceil(atMost / triedInEach));
  const first = (seed + operation.name.length) % others.length;
  const worldsTried = Array.from({ length: count }, (_, index) => others[(first + index) % others.length]);
  const cases = worldsTried.flatMap((world): readonly Case[] => {
    const rehearsal =
      world && (!name || name.startsWith(`${world}:`)) && rehearsedIn(worlds, operation, world);
    if (!rehearsal) return [];
    return troublesOf(rehearsal).map((trouble) => ({
      what: `${world}:${troubleText(trouble)}`,
      play() {
        worlds.enter(world);
        return crashOnce(rehearsal, trouble);
      },
    }));
  });
  return tally('moments', operation.name, cases, selection);
}
