import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { acts, counted } from '../../register/tables/journal';
import { papers } from '../../register/tables/papers';
import { type Petition, petitions } from '../../register/tables/petitions';
import { turns } from '../../register/tables/turns';
import { prepared } from '../petitions/record-petitions';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';

/** Whether nobody has followed the matter since it was recorded in the hall. */
export function isUntouchedMatter(matter: Petition): boolean {
  const { status, publishable } = prepared({ ...matter, answeredOn: null, publishable: null });
  return (
    matter.status === status &&
    matter.publishable === publishable &&
    matter.resolvedOn === null &&
    [matter.result, matter.answerNumber, matter.evidence, matter.reopened].every((text) => text === '')
  );
}

/** Removes matters of a turn; refused as a whole where one was followed since, or has a paper that is issued. */
export function removeMatters(ports: Ports, ids: readonly string[]): Outcome<number, Failure> {
  if (ids.length === 0) return success(0);
  return changeSheets(
    ports,
    { matters: petitions, papers },
    ({ matters, papers: sheet }) => {
      const issued = new Set(
        valuesOf(sheet).flatMap(({ state, subject }) => (state === 'issued' ? [subject] : [])),
      );
      const doomed = valuesOf(matters).filter(({ id }) => ids.includes(id));
      const kept = doomed
        .filter((matter) => !isUntouchedMatter(matter) || issued.has(matter.id))
        .map(({ id }) => id);
      if (kept.length > 0) return failure({ code: 'matter-followed', ids: kept });
      return doomed.length === 0
        ? success(0)
        : ports.register.remove(petitions, ({ id }) => id !== '' && ids.includes(id));
    },
    (removed) =>
      removed > 0 && noteOn(petitions, acts.takeBackTurn, ids.join(', '), counted.matters(removed)),
  );
}

/** Undoes the recording of a turn: it and its matters leave the register, unless somebody followed one of them. */
export function takeBackTurn(
  ports: Ports,
  { id }: { readonly id: string },
): Outcome<{ readonly removed: boolean }, Failure> {
  const read = ports.register.read(petitions);
  const ids = mapValue(read, (sheet) =>
    valuesOf(sheet).flatMap((matter) => (matter.turn === id && matter.id !== '' ? [matter.id] : [])),
  );
  // The turn goes last, so that a run that broke off can be done again.
  return andThen(
    andThen(ids, (own) => removeMatters(ports, own)),
    () =>
      changeSheets(
        ports,
        { sheet: turns },
        () =>
          mapValue(
            ports.register.remove(turns, (turn) => turn.id === id),
            (count) => ({ removed: count > 0 }),
          ),
        ({ removed }) => removed && noteOn(turns, acts.takeBackTurn, id),
      ),
  );
}
