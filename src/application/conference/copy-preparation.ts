import type { Failure } from '../../domain/failure';
import { andThen, inTurn, mapValue, type Outcome } from '../../domain/outcome';
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
  const { to } = input;
  const today = ports.clock.today();
  return inTurn({
    tasks: () => copyRows(ports, tasks, input, taskModel(to, today), { state: 'open' }),
    agenda: () =>
      andThen(agendaHours(ports, to), (hours) =>
        copyRows(ports, agenda, input, agendaModel(to.id, hours, today), {}),
      ),
    budget: () => copyRows(ports, budget, input, budgetModel(to.id), {}),
  });
}

function copyRows<C extends ModelColumns>(
  ports: Ports,
  table: Table<C>,
  { from, to, request }: CopyInput,
  model: readonly RowOf<Table<C>>[],
  state: Partial<Record<keyof C, unknown>>,
): Outcome<number, Failure> {
  return andThen(readRows(ports, table), (rows) => {
    const before = rows.filter((row) => {
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
    const added = addModel(ports, table, to.id, request, copies.length > 0 ? copies : model);
    return mapValue(added, ({ added: lines }) => lines);
  });
}
