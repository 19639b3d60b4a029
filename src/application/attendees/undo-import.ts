import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { undoAddedRows } from '../rows/added-rows';
import type { Draft } from '../rows/edit-row';
import { requestMark } from '../rows/idempotence';
import { attendeeIn } from './import-attendees';

export interface UndoneImport {
  readonly removed: number;
  /** Names of people whose rows were changed since and are not removed. */
  readonly remaining: readonly string[];
}

/** Undoes an import: removes the rows of the request that nobody has changed since. */
export const undoImport = (
  ports: Ports,
  { request, people }: { readonly request: string; readonly people: readonly Draft[] },
): Outcome<UndoneImport, Failure> => {
  const added = new Map(
    people.map((draft, number) => [requestMark(request, number, draft), attendeeIn(draft).values]),
  );
  const note = { action: acts.undoImport, detail: counted.people };
  return mapValue(undoAddedRows(ports, attendees, added, note), ({ removed, remaining }) => ({
    removed,
    remaining: remaining.map(({ fullName }) => fullName),
  }));
};
