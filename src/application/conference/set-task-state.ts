import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome } from '../../domain/outcome';
import { acts } from '../../register/tables/journal';
import { type Task, taskStateLabels, tasks } from '../../register/tables/tasks';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';

/** Sets the state of a task. A finished task gets today's date, a reopened one loses it. */
export function setTaskState(
  ports: Ports,
  input: { readonly id: string; readonly state: NonNullable<Task['state']> },
): Outcome<{ readonly id: string }, Failure> {
  const doneOn = input.state === 'done' ? ports.clock.today() : null;
  const changed = changeSheets(
    ports,
    { tasks },
    ({ tasks: sheet }) => {
      const task = valuesOf(sheet).find(({ id }) => id === input.id);
      if (!task) return failure({ code: 'not-found', id: input.id });
      const change = { key: input.id, values: { state: input.state, doneOn } };
      return changeRows(ports, sheet, task.state === input.state ? [] : [change]);
    },
    (count) =>
      count > 0 && {
        action: acts.setTaskState,
        tab: tasks.tab,
        record: input.id,
        detail: taskStateLabels[input.state],
      },
  );
  return mapValue(changed, () => ({ id: input.id }));
}
