import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import { isDenunciation } from '../../domain/petitions/petition';
import { followed } from '../../register/columns/followed-petition';
import { readRow } from '../../register/table';
import { acts } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import { noticeMoved } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { type Draft, type EditableRow, editableRow, plannedChange } from '../rows/edit-row';
import { changeSheets, noteOn } from '../rows/under-lock';
import { type FollowedRow, followedRow } from './follow-petition';

/** What a step writes. */
const stepFields = Object.keys(followed.columns).filter((field) => field !== 'class' && field !== 'content');

/** Units that stood in the row stand there again, also where the list has changed since. */
const noLists = { units: [] };

/** A matter after the step that is undone, and `before` it. */
interface UndoneStep extends EditableRow {
  readonly before: Draft;
}

/**
 * Undoes the last step of a matter, unless somebody changed what it wrote: these cells get back what they held before.
 * A step back is no reopening, so it needs no reason; a run that broke off goes on where it stopped.
 */
export function undoFollowUp(
  ports: Ports,
  { id, fingerprint, draft: base, before }: UndoneStep,
): Outcome<FollowedRow, Failure> {
  const { reopenings } = readRow(petitions, before).values;
  const rules = { isHidden: isDenunciation, besides: () => ({ reopenings }) };
  const draft = Object.fromEntries(stepFields.map((field) => [field, before[field] ?? '']));
  const undone = changeSheets(
    ports,
    { petitions },
    ({ petitions: sheet }) =>
      andThen(
        plannedChange(sheet, { id, fingerprint, base, draft }, noLists, rules, ports.clock.today()),
        ({ row, values }) => (values ? ports.register.changeRow(sheet, { key: id, values }) : success(row)),
      ),
    () => noteOn(petitions, acts.undoFollowUp, id),
  );
  if (!undone.ok) return undone;
  // The unit may be the former one again, to which a paper went.
  noticeMoved(ports, [undone.value.values.conference]);
  return mapValue(undone, (row) => followedRow(editableRow(petitions, row), row.values, ports.clock.today()));
}
