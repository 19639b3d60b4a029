import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isCounted } from '../../domain/petitions/petition-count';
import type { NameLists } from '../../register/listed-names';
import { readRow } from '../../register/table';
import { acts } from '../../register/tables/journal';
import { type Petition, petitions } from '../../register/tables/petitions';
import { type Turn, turns } from '../../register/tables/turns';
import {
  type AddedMatters,
  appendMatters,
  mattersNote,
  planMatters,
  readPetitions,
} from '../petitions/record-petitions';
import type { MemoryValues, Ports, SheetSnapshot } from '../ports';
import { type Draft, typedBy } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { invalidForm } from '../rows/invalid-form';
import { addNamed, namedRows } from '../rows/name-lists';
import { nextIds } from '../rows/next-ids';
import { valuesOf } from '../rows/read-sheets';
import { noteOn } from '../rows/under-lock';

export interface TurnForm {
  readonly request: string;
  /** Fields of `Phát biểu`, without the order, which the add-on gives. */
  readonly turn: Draft;
  /** Fields of `Kiến nghị` that all matters of the turn share. */
  readonly speaker: Draft;
  /** Empty if the chair ruled the speaker out of order. */
  readonly matters: readonly Draft[];
}

/**
 * Records one turn in the hall and its matters. The turn is written first and its matters carry its ID; sent again after
 * a crash or a dropped connection, it adds only what is missing.
 */
export function recordTurn(
  ports: Ports,
  form: TurnForm,
): Outcome<{ readonly turn: string; readonly ids: readonly string[] }, Failure> {
  const reading = readRow(turns, { ...typedBy(turns, form.turn), order: '1' });
  if (reading.problems.length > 0) return invalidForm(reading.problems);
  const outOfOrder = reading.values.outOfOrder === true;
  if (outOfOrder && reading.values.reason === '')
    return invalidForm([{ field: 'reason', problem: 'required' }]);
  const checked = outOfOrder ? success([]) : readMatters(ports, form);
  if (!checked.ok) return checked;
  const turn = { ...reading.values, matters: checked.value.length };
  const saved = addNamed(
    ports,
    turns,
    (sheet, counters, lists) => addTurn(ports, sheet, counters, form, turn, checked.value, lists),
    (added) => (turn.matters === 0 ? noteOn(turns, acts.recordTurn, added.turn) : mattersNote(added.matters)),
  );
  return mapValue(saved, (added) => ({ turn: added.turn, ids: added.matters.ids }));
}

/** A turn names its speaker, so it cannot hold a denunciation. */
export const readMatters = (
  { clock }: Ports,
  { speaker, matters }: Pick<TurnForm, 'speaker' | 'matters'>,
): Outcome<readonly Petition[], Failure> =>
  andThen(readPetitions(speaker, matters, clock.today()), (rows) =>
    rows.every(isCounted) ? success(rows) : failure({ code: 'identity-refused' }),
  );

interface AddedTurn {
  readonly turn: string;
  readonly matters: AddedMatters;
}

/** Both sheets are read before anything is written, so that the counters are written once. */
function addTurn(
  ports: Ports,
  sheet: SheetSnapshot<typeof turns.columns>,
  counters: MemoryValues,
  form: TurnForm,
  turn: Turn,
  matters: readonly Petition[],
  lists: NameLists,
): Outcome<AddedTurn, Failure> {
  const rows = valuesOf(sheet);
  const mark = requestMark(form.request, 0, [form.turn, form.speaker, form.matters]);
  const earlier = earlierSave(rows, form.request, [mark]);
  if (!earlier.ok) return earlier;
  const idBefore = earlier.value.get(0);
  const named = namedRows(turns, [turn], lists);
  if (!named.ok && idBefore === undefined) return named;
  const used = rows.map(({ id }) => id);
  const batch = idBefore === undefined ? nextIds(turns.idPrefix ?? '', 1, used, counters) : null;
  const id = idBefore ?? batch?.ids[0] ?? '';
  const own = rows.filter((row) => row.conference === turn.conference);
  const order = own.reduce((last, row) => Math.max(last, row.order ?? 0), 0) + 1;
  const append = (): Outcome<unknown, Failure> =>
    batch
      ? ports.register.append(sheet, [
          { ...turn, ...(named.ok ? named.value[0] : {}), id, order, request: mark },
        ])
      : success(undefined);

  if (matters.length === 0) {
    if (batch) ports.memory.write(batch.memory);
    return mapValue(append(), () => ({ turn: id, matters: { ids: [], added: 0 } }));
  }
  const register = ports.register.read(petitions);
  if (!register.ok) return register;
  const plan = planMatters(register.value, form, matters, counters, lists, id);
  if (!plan.ok) return plan;
  if (batch || plan.value.missing.length > 0) ports.memory.write({ ...plan.value.memory, ...batch?.memory });
  const added = andThen(append(), () => appendMatters(ports, register.value, plan.value));
  return mapValue(added, (all) => ({ turn: id, matters: all }));
}
