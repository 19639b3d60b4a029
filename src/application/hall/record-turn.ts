import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { readRow } from '../../register/table';
import { acts } from '../../register/tables/journal';
import { type Petition, petitions } from '../../register/tables/petitions';
import { type Turn, turns } from '../../register/tables/turns';
import {
  type AddedMatters,
  addMatters,
  noteMatters,
  planMatters,
  readPetitions,
} from '../petitions/record-petitions';
import type { Ports } from '../ports';
import { type Draft, typedBy } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { nextIds } from '../rows/next-ids';

export interface TurnForm {
  readonly request: string;
  /** Fields of `Phát biểu`; the order of the turn is the add-on's. */
  readonly turn: Draft;
  /** Fields of `Kiến nghị` that all matters of the turn share. */
  readonly speaker: Draft;
  /** Empty where the chair called the speaker out of order. */
  readonly matters: readonly Draft[];
}

/**
 * Takes down one turn in the hall and its matters. The turn is written first and its matters carry its ID; sent again
 * after a crash or a dropped connection, both are found and only what is missing is added.
 */
export function recordTurn(
  ports: Ports,
  form: TurnForm,
): Outcome<{ readonly turn: string; readonly ids: readonly string[] }, Failure> {
  const reading = readRow(turns, { ...typedBy(turns, form.turn), order: '1' });
  if (reading.problems.length > 0) {
    return failure({
      code: 'invalid',
      problems: reading.problems.map((problem) => ({ row: 0, ...problem })),
    });
  }
  const outOfOrder = reading.values.outOfOrder === true;
  if (outOfOrder && reading.values.reason === '') {
    return failure({ code: 'invalid', problems: [{ row: 0, field: 'reason', problem: 'required' }] });
  }
  const checked = outOfOrder ? success([]) : readPetitions(form.speaker, form.matters);
  if (!checked.ok) return checked;
  // The turn names who spoke, so a denunciation must not hang on it.
  if (checked.value.some((matter) => matter.class === 'denunciation'))
    return failure({ code: 'identity-refused' });
  const turn = { ...reading.values, matters: checked.value.length };
  const saved = ports.lock.holding(() => addTurn(ports, form, turn, checked.value));
  if (!saved.ok) return saved;
  const { turn: id, matters } = saved.value;
  if (turn.matters === 0)
    ports.register.note({ action: acts.recordTurn, tab: turns.tab, record: id, detail: '' });
  else noteMatters(ports, matters);
  return success({ turn: id, ids: matters.ids });
}

interface AddedTurn {
  readonly turn: string;
  readonly matters: AddedMatters;
}

/** Both sheets are read before anything is written, so that one write of the counters does for both. */
function addTurn(
  ports: Ports,
  form: TurnForm,
  turn: Turn,
  matters: readonly Petition[],
): Outcome<AddedTurn, Failure> {
  const memory = ports.memory.readAll();
  const sheet = ports.register.read(turns);
  if (!sheet.ok) return sheet;
  const rows = sheet.value.rows.map((row) => row.values);
  const mark = requestMark(form.request, 0, [form.turn, form.speaker, form.matters]);
  const earlier = earlierSave(rows, form.request, [mark]);
  if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
  const known = earlier.kind === 'same' ? (earlier.ids.get(0) ?? '') : null;
  const given =
    known === null
      ? nextIds(
          turns.idPrefix ?? '',
          1,
          rows.map(({ id }) => id),
          memory,
        )
      : null;
  const id = known ?? given?.ids[0] ?? '';
  const own = rows.filter((row) => row.conference === turn.conference);
  const order = own.reduce((last, row) => Math.max(last, row.order ?? 0), 0) + 1;
  const append = (): Outcome<unknown, Failure> =>
    given ? ports.register.append(sheet.value, [{ ...turn, id, order, request: mark }]) : success(undefined);

  if (matters.length === 0) {
    if (given) ports.memory.write(given.memory);
    const appended = append();
    return appended.ok ? success({ turn: id, matters: { ids: [], added: 0 } }) : appended;
  }
  const register = ports.register.read(petitions);
  if (!register.ok) return register;
  const plan = planMatters(register.value, form, matters, memory, id);
  if (!plan.ok) return plan;
  const counters = { ...plan.value.memory, ...given?.memory };
  if (given || plan.value.missing.length > 0) ports.memory.write(counters);
  const appended = append();
  if (!appended.ok) return appended;
  const added = addMatters(ports, register.value, plan.value);
  return added.ok ? success({ turn: id, matters: added.value }) : added;
}
