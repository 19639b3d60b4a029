import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { readRow } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { type Draft, typedBy } from '../rows/edit-row';
import { requestMark } from '../rows/idempotence';
import { undoAddedRows } from '../rows/undo-added-rows';

export interface UndoneImport {
  readonly removed: number;
  /** Names of people whose rows were changed since and are not removed. */
  readonly remaining: readonly string[];
}

/** Undoes an import: removes the rows of the request that nobody has changed since. */
export const undoImport = (
  ports: Ports,
  input: { readonly request: string; readonly people: readonly Draft[] },
): Outcome<UndoneImport, Failure> => {
  const seat = attendees.columns.seat.labels.invited;
  const added = new Map(
    input.people.map((draft, number) => {
      const { values } = readRow(attendees, { seat, ...typedBy(attendees, draft) });
      return [requestMark(input.request, number, draft), values];
    }),
  );
  const note = { action: acts.undoImport, detail: counted.people };
  return mapValue(undoAddedRows(ports, attendees, added, note), ({ removed, remaining }) => ({
    removed,
    remaining: remaining.map(({ fullName }) => fullName),
  }));
};
