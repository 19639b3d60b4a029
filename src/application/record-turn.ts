import type { Failure } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import type { Draft } from '../register/form-facts';
import { acts } from '../register/journal';
import { readRow } from '../register/table';
import { type Turn, turns } from '../register/turns';
import { typedBy } from './edit-row';
import { earlierSave, requestMark } from './idempotence';
import { nextIds } from './next-ids';
import type { Ports } from './ports';
import { readPetitions, recordPetitions } from './record-petitions';

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
  if (!outOfOrder) {
    const checked = readPetitions(form.speaker, form.matters);
    if (!checked.ok) return checked;
    // The turn names who spoke, so a denunciation must not hang on it.
    if (checked.value.some((matter) => matter.class === 'denunciation'))
      return failure({ code: 'identity-refused' });
  }
  const matters = outOfOrder ? [] : form.matters;
  const turn = ports.lock.holding(() => addTurn(ports, form, { ...reading.values, matters: matters.length }));
  if (!turn.ok) return turn;
  if (matters.length === 0) {
    ports.register.note({ action: acts.recordTurn, tab: turns.tab, record: turn.value, detail: '' });
    return success({ turn: turn.value, ids: [] });
  }
  const recorded = recordPetitions(ports, {
    request: form.request,
    speaker: form.speaker,
    matters,
    turn: turn.value,
  });
  return recorded.ok ? success({ turn: turn.value, ids: recorded.value.ids }) : recorded;
}

function addTurn(ports: Ports, form: TurnForm, turn: Turn): Outcome<string, Failure> {
  const memory = ports.memory.readAll();
  const sheet = ports.register.read(turns);
  if (!sheet.ok) return sheet;
  const rows = sheet.value.rows.map((row) => row.values);
  const mark = requestMark(form.request, 0, [form.turn, form.speaker, form.matters]);
  const earlier = earlierSave(rows, form.request, [mark]);
  if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
  if (earlier.kind === 'same') return success(earlier.ids.get(0) ?? '');
  const used = rows.map((row) => row.id);
  const given = nextIds(turns.idPrefix ?? '', 1, used, memory);
  ports.memory.write(given.memory);
  const before = rows.filter((row) => row.conference === turn.conference);
  const order = before.reduce((last, row) => Math.max(last, row.order ?? 0), 0) + 1;
  const appended = ports.register.append(sheet.value, [
    { ...turn, id: given.ids[0] ?? '', order, request: mark },
  ]);
  if (!appended.ok) return appended;
  return success(given.ids[0] ?? '');
}
