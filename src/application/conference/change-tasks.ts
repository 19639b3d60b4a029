import { dueAfterMove } from '../../domain/calendar/relative-day';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import { fixedDateOf } from '../../domain/conference/conference';
import type { Failure } from '../../domain/failure';
import { andThen, inTurn, mapValue, type Outcome } from '../../domain/outcome';
import { hasId } from '../../register/table';
import type { Conference } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { type Task, taskStateLabels, tasks } from '../../register/tables/tasks';
import type { Ports } from '../ports';
import { calendarOf, readConference } from '../rows/conference-context';
import { rowWithId, valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
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
    ({ tasks: sheet }) =>
      andThen(rowWithId(sheet, input.id), ({ values: task }) => {
        const change = { key: task.id, values: { state: input.state, doneOn } };
        return changeRows(ports, sheet, task.state === input.state ? [] : [change]);
      }),
    (count) => count > 0 && noteOn(tasks, acts.setTaskState, input.id, taskStateLabels[input.state]),
  );
  return mapValue(changed, () => ({ id: input.id }));
}

/** When a task is due for the conference as it is now. */
export const dueOf = (task: Task, conference: Conference, calendar: WorkingCalendar): Task['dueOn'] =>
  dueAfterMove({ ...task, isDone: task.state === 'done' }, fixedDateOf(conference), calendar);

/** Moves unfinished tasks that are dated relative to the conference to its current date (S18). */
export function moveTasks(
  ports: Ports,
  input: { readonly conference: string },
): Outcome<{ readonly moved: number }, Failure> {
  const read = inTurn({
    conference: () => readConference(ports, input.conference),
    calendar: () => calendarOf(ports),
  });
  const moved = andThen(read, ({ conference, calendar }) =>
    changeSheets(
      ports,
      { tasks },
      ({ tasks: sheet }) => {
        const own = valuesOf(sheet).filter((task) => task.conference === input.conference && hasId(task));
        const changes = own.flatMap((task) => {
          const dueOn = dueOf(task, conference, calendar);
          return dueOn === task.dueOn ? [] : [{ key: task.id, values: { dueOn } }];
        });
        return changeRows(ports, sheet, changes);
      },
      (count) => count > 0 && noteOn(tasks, acts.moveTasks, input.conference),
    ),
  );
  return mapValue(moved, (count) => ({ moved: count }));
}
