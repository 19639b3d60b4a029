import type { Failure } from '../../domain/failure';
import { andThen, eachInTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import { isCounted } from '../../domain/petitions/petition-count';
import { readRow } from '../../register/table';
import { acts } from '../../register/tables/journal';
import { type Petition, petitions } from '../../register/tables/petitions';
import { turns } from '../../register/tables/turns';
import { markCorrected } from '../petitions/mark-corrected';
import { addMatters, prepared } from '../petitions/record-petitions';
import type { Ports } from '../ports';
import { type Draft, type EditableRow, editableRow, editableRows } from '../rows/edit-row';
import { invalidForm } from '../rows/invalid-form';
import { readSheets, rowWithId } from '../rows/read-sheets';
import { changeByForm } from '../rows/save-rows';
import { readMatters, type TurnForm } from './record-turn';
import { isUntouchedMatter, removeMatters } from './take-back-turn';

/** A turn and its matters as they stand, to be edited. */
interface StoredTurn {
  readonly turn: EditableRow;
  /** A denunciation that somebody typed into the sheet is not among them. */
  readonly matters: readonly EditableRow[];
}

/** What the form of the secretary shows of a stored turn. */
export interface OpenedTurn {
  readonly stored: StoredTurn;
  readonly typed: {
    readonly speaker: Draft;
    /** Each with its `id`. */
    readonly matters: readonly Draft[];
    readonly outOfOrder: boolean;
    readonly reason: string;
    /** Milliseconds. */
    readonly timing: { readonly from: number; readonly until: number };
  };
}

export const openTurn = (ports: Ports, { id }: { readonly id: string }): Outcome<OpenedTurn, Failure> =>
  andThen(readSheets(ports, { turns, petitions }), (sheets) =>
    mapValue(rowWithId(sheets.turns, id), (turn) => {
      const own = sheets.petitions.rows.filter(({ values }) => values.turn === id && isCounted(values));
      const matters = editableRows(petitions, own);
      const { speaker, village, outOfOrder, reason, seconds } = turn.values;
      return {
        stored: { turn: editableRow(turns, turn), matters },
        typed: {
          speaker: { speaker, village },
          matters: matters.map(({ draft }) => draft),
          outOfOrder: outOfOrder === true,
          reason,
          timing: { from: 0, until: 1000 * (seconds ?? 0) },
        },
      };
    }),
  );

export interface TurnChange extends TurnForm {
  /** The turn as the form opened it. */
  readonly stored: StoredTurn;
}

/**
 * Corrects a turn that is in the register: its row, its matters (`id` in their drafts), those it did not have, and those
 * it should not have. Each row is saved as by its own form, so that what a colleague changed meanwhile stays; sent again
 * after a crash, it does what is left.
 */
export function changeTurn(ports: Ports, form: TurnChange): Outcome<{ readonly id: string }, Failure> {
  const { request, speaker, stored } = form;
  const { turn } = stored;
  const own = Object.fromEntries(turnFields.map((field) => [field, form.turn[field] ?? '']));
  const { values } = readRow(turns, { ...turn.draft, ...own });
  if (values.outOfOrder === true && values.reason === '')
    return invalidForm([{ field: 'reason', problem: 'required' }]);
  const checked = readMatters(ports, form);
  if (!checked.ok) return checked;
  const draftOf = (id: string): Draft | undefined => form.matters.find((matter) => matter.id === id);
  const removed = removeMatters(
    ports,
    stored.matters.map(({ id }) => id).filter((id) => !draftOf(id)),
  );
  if (!removed.ok) return removed;
  const draft = { ...own, matters: String(form.matters.length) };
  const saved = changeByForm(ports, turns, { ...turn, base: turn.draft, draft }, acts.changeTurn);
  if (!saved.ok) return saved;
  const corrected = eachInTurn(stored.matters, (matter): Outcome<unknown, Failure> => {
    const typed = draftOf(matter.id) && changesOf(matter.draft, { ...draftOf(matter.id), ...whoOf(speaker) });
    // Most corrections change one matter, and a row that stays costs no call.
    if (!typed || Object.keys(typed).length === 0) return success(null);
    const row = { ...matter, base: matter.draft, draft: typed };
    const changed = changeByForm(ports, petitions, row, acts.changeTurn, { besides: stepAfter });
    return andThen(changed, (now) => markCorrected(ports, now.id, matter.draft, now.draft));
  });
  if (!corrected.ok) return corrected;
  const isNew = ({ id = '' }: Draft): boolean => id === '';
  const added = form.matters.filter(isNew);
  if (added.length === 0) return success({ id: turn.id });
  const rows = checked.value.filter((_, number) => isNew(form.matters[number] ?? {}));
  const more = addMatters(ports, { request, speaker, matters: added }, rows, turn.id);
  return mapValue(more, () => ({ id: turn.id }));
}

const turnFields = ['speaker', 'village', 'outOfOrder', 'reason'] as const;

const whoOf = ({ speaker = '', village = '' }: Draft): Draft => ({ speaker, village });

/** A due day that was set since stays, unless the law gives another one now. */
function changesOf(stored: Draft, typed: Draft): Draft {
  const changed = Object.fromEntries(
    Object.entries(typed).filter(([field, text]) => text !== (stored[field] ?? '')),
  );
  const { dueOn: _, ...others } = changed;
  return 'class' in changed || 'answeredInHall' in changed ? changed : others;
}

/** What was only recorded in the hall follows its answer and unit; what was followed since keeps its status. */
function stepAfter(_shown: Petition, after: Petition, now: Petition): Partial<Petition> {
  if (!isUntouchedMatter(now)) return {};
  const { status, answeredOn, publishable } = prepared({ ...after, answeredOn: null, publishable: null });
  return { status, answeredOn, publishable };
}
