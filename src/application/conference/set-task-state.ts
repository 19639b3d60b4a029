import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { acts } from '../../register/tables/journal';
import { type Task, taskStateLabels, tasks } from '../../register/tables/tasks';
import type { Ports } from '../ports';

/** Notes how far one task is; the day on which it was done is today's, and goes when it is taken up again. */
export function setTaskState(
  ports: Ports,
  input: { readonly id: string; readonly state: NonNullable<Task['state']> },
): Outcome<{ readonly id: string }, Failure> {
  const doneOn = input.state === 'done' ? ports.clock.today() : null;
  const changed = ports.lock.holding((): Outcome<boolean, Failure> => {
    const sheet = ports.register.read(tasks);
    if (!sheet.ok) return sheet;
    const task = sheet.value.rows.find(({ values }) => values.id === input.id)?.values;
    if (!task) return failure({ code: 'not-found', id: input.id });
    if (task.state === input.state) return success(false);
    const written = ports.register.change(sheet.value, [
      { key: input.id, values: { state: input.state, doneOn } },
    ]);
    return written.ok ? success(true) : written;
  });
  if (!changed.ok) return changed;
  if (changed.value) {
    ports.register.note({
      action: acts.setTaskState,
      tab: tasks.tab,
      record: input.id,
      detail: taskStateLabels[input.state],
    });
  }
  return success({ id: input.id });
}
