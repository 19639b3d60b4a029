import type { Verdict } from '../verdicts/findings';
import { worldKey } from '../verdicts/world-key';
import { applies, type FaultKind, faultKinds, type Trouble, withTrouble } from './fault-kinds';
import { type Rehearsal, recover } from './rehearsal';

/** Every remote call of an operation with every kind of trouble that can happen there. */
export function troublesOf({ calls }: Rehearsal): readonly Trouble[] {
  return calls.flatMap((call, index) =>
    faultKinds
      .filter((kind: FaultKind) => applies(kind, call))
      .map((kind): Trouble => ({ call: index + 1, kind })),
  );
}

export const troubleText = ({ call, kind }: Trouble): string => `${kind}@${call}`;

/** Recoveries already seen, by the world they began from and how many crashes came before. */
const seen = new WeakMap<Rehearsal, Map<string, Verdict>>();

/** Recovers, unless the same was done from a world like this one. */
export function recoverOnce(rehearsal: Rehearsal, crashes: number): Verdict {
  const known = seen.get(rehearsal) ?? new Map<string, Verdict>();
  seen.set(rehearsal, known);
  const key = `${crashes} ${worldKey(rehearsal.stage.host.state)}`;
  const verdict = known.get(key) ?? recover(rehearsal, crashes);
  known.set(key, verdict);
  return verdict;
}

export function crashOnce(rehearsal: Rehearsal, trouble: Trouble): Verdict {
  const { host } = rehearsal.stage;
  host.restore(rehearsal.ready);
  withTrouble(host, trouble, rehearsal.act);
  return recoverOnce(rehearsal, 1);
}
