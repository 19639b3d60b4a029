import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { acts } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import { noticeMoved } from '../papers/touched-papers';
import type { Ports } from '../ports';
import type { Draft } from '../rows/edit-row';
import { editableRow } from '../rows/edit-row';
import { saveRows } from '../rows/save-rows';
import { type FollowedRow, followedRow, followRules } from './follow-petition';
import { type AssignedRow, type Assignment, keepLastAssignment } from './last-assignment';

export interface AssignedPetitions {
  readonly saved: readonly FollowedRow[];
  readonly refused: readonly { readonly id: string; readonly failure: Failure }[];
}

/**
 * Gives several matters a unit and a day with one save. Each keeps its own rules and its own line in the journal; what is
 * refused is named and holds up none of the others. Taking the last one back is another such save, with what stood
 * before.
 */
export function assignPetitions(
  ports: Ports,
  { rows, takesBack }: { readonly rows: readonly AssignedRow[]; readonly takesBack?: boolean | undefined },
): Outcome<AssignedPetitions, Failure> {
  if (!takesBack) keepLastAssignment(ports, rows);
  const forms = rows.map((row) => ({ ...row, base: textsOf(row.base), draft: textsOf(row.draft) }));
  const done = saveRows(ports, petitions, forms, acts.followPetition, followRules);
  if (!done.ok) return done;
  const refused = new Set(done.value.refused.map(({ id }) => id));
  const undoable = takesBack ? [] : rows.filter(({ id }) => !refused.has(id));
  if (undoable.length < rows.length) keepLastAssignment(ports, undoable);
  // Papers may have gone to the former unit.
  const moved = new Set(done.value.saved.map(({ values }) => values.conference));
  if (moved.size > 0) noticeMoved(ports, moved);
  const today = ports.clock.today();
  return mapValue(done, ({ saved, refused }) => ({
    saved: saved.map((row) => followedRow(editableRow(petitions, row), row.values, today)),
    refused,
  }));
}

const textsOf = (assignment: Assignment): Draft =>
  Object.fromEntries(
    Object.entries(assignment).flatMap(([field, text]) => (typeof text === 'string' ? [[field, text]] : [])),
  );
