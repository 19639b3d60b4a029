import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome, success } from '../../domain/outcome';
import { attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { keepLastHandOver, lastHandOverIn, proofBefore, proofOf, sameProof } from './last-hand-over';

export interface TakenBack {
  readonly undone: number;
  /** Names of people whose proof was changed since and stays. */
  readonly remaining: readonly string[];
}

/** Undoes the last recording of told guests, where it is still this one, except in rows that were changed since. */
export function takeBackHandOver(
  ports: Ports,
  input: { readonly request: string },
): Outcome<TakenBack, Failure> {
  const last = lastHandOverIn(ports.memory.readAll());
  if (last?.request !== input.request) return success({ undone: 0, remaining: [] });
  const earlier = last.takenBack;
  if (earlier)
    return mapValue(readRows(ports, attendees), (rows) => ({
      undone: earlier.undone,
      remaining: rows.filter(({ id }) => earlier.remaining.includes(id)).map(({ fullName }) => fullName),
    }));
  const recorded = { sentOn: last.sentOn, handedBy: last.handedBy, renotify: null };
  return changeSheets(
    ports,
    { people: attendees },
    ({ people }) => {
      const rows = valuesOf(people).filter(({ id }) => last.people.includes(id));
      const mine = rows.filter((row) => sameProof(proofOf(row), recorded));
      // Those of a run that broke off after it had changed them.
      const done = rows.filter((row) => sameProof(proofOf(row), proofBefore(last, row.id)));
      const changes = mine
        .filter((row) => !done.includes(row))
        .map(({ id }) => ({ key: id, values: proofBefore(last, id) }));
      return mapValue(changeRows(ports, people, changes), () => {
        const remaining = rows.filter((row) => !mine.includes(row) && !done.includes(row));
        const undone = rows.length - remaining.length;
        keepLastHandOver(ports, { ...last, takenBack: { undone, remaining: remaining.map(({ id }) => id) } });
        return { undone, remaining: remaining.map(({ fullName }) => fullName) };
      });
    },
    ({ undone }) =>
      undone > 0 && noteOn(attendees, acts.takeBackHandOver, last.conference, counted.people(undone)),
  );
}
