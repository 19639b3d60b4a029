import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { acts } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import { noticeMoved } from '../papers/touched-papers';
import type { Ports } from '../ports';
import type { Draft } from '../rows/edit-row';
import { editableRow } from '../rows/edit-row';
import { saveRows } from '../rows/save-rows';
import { type FollowedRow, followedRow, followRules } from './follow-petition';
import {
  type AssignedRow,
  type Assignment,
  type KeptAssignment,
  keepLastAssignment,
} from './last-assignment';

export interface AssignedPetitions {
  readonly saved: readonly FollowedRow[];
  readonly refused: readonly { readonly id: string; readonly failure: Failure }[];
  /** What can be taken back. */
  readonly undoable: readonly KeptAssignment[];
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
  const sent = rows.map(({ id, base, draft }) => ({ id, base, draft }));
  if (!takesBack) keepLastAssignment(ports, sent);
  const forms = rows.map((row) => ({ ...row, base: textsOf(row.base), draft: textsOf(row.draft) }));
  const done = saveRows(ports, petitions, forms, acts.followPetition, followRules);
  if (!done.ok) return done;
  const today = ports.clock.today();
  const saved = done.value.saved.map((row) => followedRow(editableRow(petitions, row), row.values, today));
  const undoable = takesBack ? [] : sent.flatMap(asSaved(saved));
  if (JSON.stringify(undoable) !== JSON.stringify(sent)) keepLastAssignment(ports, undoable);
  // Papers may have gone to the former unit.
  const moved = new Set(done.value.saved.map(({ values }) => values.conference));
  if (moved.size > 0) noticeMoved(ports, moved);
  return success({ saved, refused: done.value.refused, undoable });
}

/** With the texts as saved, which the form compares later: `1/12/2026` became `01/12/2026`. */
const asSaved =
  (saved: readonly FollowedRow[]) =>
  ({ id, base, draft }: KeptAssignment): readonly KeptAssignment[] =>
    saved
      .filter(({ row }) => row.id === id)
      .map(({ row }) => ({
        id,
        base,
        draft: Object.fromEntries(Object.keys(draft).map((field) => [field, row.draft[field]])),
      }));

const textsOf = (assignment: Assignment): Draft =>
  Object.fromEntries(
    Object.entries(assignment).flatMap(([field, text]) => (typeof text === 'string' ? [[field, text]] : [])),
  );
