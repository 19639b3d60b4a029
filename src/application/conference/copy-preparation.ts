import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import { agendaModel } from '../../register/defaults/default-agenda';
import { budgetModel } from '../../register/defaults/default-budget';
import { taskModel } from '../../register/defaults/default-tasks';
import { carriedOver, type RowOf, rowWith, type Table } from '../../register/table';
import { agenda, isMatterLine } from '../../register/tables/agenda';
import { budget } from '../../register/tables/budget';
import type { Conference } from '../../register/tables/conferences';
import { tasks } from '../../register/tables/tasks';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';
import { addModel, agendaHours, type ModelColumns } from './prepare-conference';

export interface CopyInput {
  readonly from: string;
  readonly to: Pick<Conference, 'id' | 'mode' | 'startTime' | 'endTime'>;
  readonly request: string;
}

/** Copies tasks, agenda and budget to the next conference; a part that the earlier one lacks gets its usual rows. */
export function copyPreparation(
  ports: Ports,
  input: CopyInput,
): Outcome<{ readonly tasks: number; readonly agenda: number; readonly budget: number }, Failure> {
  const work = copyRows(ports, tasks, input, taskModel(input.to, ports.clock.today()), { state: 'open' });
  if (!work.ok) return work;
  const items = andThen(agendaHours(ports, input.to), (hours) =>
    copyRows(ports, agenda, input, agendaModel(input.to.id, hours, ports.clock.today()), {}),
  );
  if (!items.ok) return items;
  const money = copyRows(ports, budget, input, budgetModel(input.to.id), {});
  if (!money.ok) return money;
  return success({ tasks: work.value, agenda: items.value, budget: money.value });
}

function copyRows<C extends ModelColumns>(
  ports: Ports,
  table: Table<C>,
  { from, to, request }: CopyInput,
  model: readonly RowOf<Table<C>>[],
  state: Partial<Record<keyof C, unknown>>,
): Outcome<number, Failure> {
  const rows = readRows(ports, table);
  if (!rows.ok) return rows;
  const before = rows.value.filter((row) => {
    const { conference, content } = row as { readonly conference: unknown; readonly content?: unknown };
    // Agenda lines made from petitions belong to their own year.
    return conference === from && !(typeof content === 'string' && isMatterLine(content));
  });
  const copies = before.map((row) =>
    rowWith(table, {
      ...carriedOver(table, row),
      ...state,
      conference: to.id,
      // Fields and values are this table's own.
    } as Partial<RowOf<Table<C>>>),
  );
  return mapValue(
    addModel(ports, table, to.id, request, copies.length > 0 ? copies : model),
    ({ added }) => added,
  );
}
