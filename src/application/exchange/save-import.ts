import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import type { SourceColumn } from '../../register/exchange/column-mapping';
import type { ImportTarget } from '../../register/exchange/target-names';
import { importAttendees } from '../attendees/import-attendees';
import { undoImport } from '../attendees/undo-import';
import type { Ports } from '../ports';
import type { AddedRows } from '../rows/added-rows';
import { importMatters, type MatterImport, undoMatters } from './import-matters';
import { rememberUses } from './remembered-uses';

export interface ImportedList extends MatterImport {
  readonly target: ImportTarget;
}

/** Adds the rows of a register kept elsewhere, and remembers which columns filled which fields. */
export function saveImport(
  ports: Ports,
  input: ImportedList & { readonly columns: readonly Pick<SourceColumn, 'heading' | 'use'>[] },
): Outcome<AddedRows, Failure> {
  const { request, rows } = input;
  const saved =
    input.target === 'people'
      ? importAttendees(ports, { request, people: rows })
      : importMatters(ports, { request, rows });
  return mapValue(saved, (done) => {
    rememberUses(ports, input.target, input.columns);
    return done;
  });
}

/** Undoes it: removes the rows of the request that nobody has changed since. */
export const undoSavedImport = (
  ports: Ports,
  { target, request, rows }: ImportedList,
): Outcome<{ readonly removed: number; readonly remaining: readonly string[] }, Failure> =>
  target === 'people' ? undoImport(ports, { request, people: rows }) : undoMatters(ports, { request, rows });
