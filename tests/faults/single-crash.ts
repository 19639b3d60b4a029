import { applies, type FaultKind, faultKinds, type Trouble, withTrouble } from './fault-kinds';
import { type Rehearsal, recover, type Verdict } from './rehearsal';

/** Every remote call of an operation with every kind of trouble that can happen there. */
export function troublesOf({ calls }: Rehearsal): readonly Trouble[] {
  return calls.flatMap((call, index) =>
    faultKinds
      .filter((kind: FaultKind) => applies(kind, call))
      .map((kind): Trouble => ({ call: index + 1, kind })),
  );
}

export function crashOnce(rehearsal: Rehearsal, trouble: Trouble): Verdict {
  const { host } = rehearsal.stage;
  host.restore(rehearsal.ready);
  withTrouble(host, trouble, rehearsal.act);
  return recover(rehearsal, 1);
}
