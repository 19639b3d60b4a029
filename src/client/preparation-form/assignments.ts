import { countUnnumbered } from '../../register/row-ids';
import { stageLabels, tasks as taskTable } from '../../register/tables/tasks';
import { preparationText as text } from '../../text/forms/preparation-form';
import { button, element } from '../ui/element';
import { folded, notice, section } from '../ui/section';
import { send } from '../ui/sending/send';
import { unnumberedNotice } from '../ui/unnumbered-notice';
import { fillButton } from './fill-button';
import { taskTicks } from './task-ticks';
import type { Work } from './work';

function moveNotice(work: Work): HTMLElement | null {
  const { misdated } = work.preparation.tasks;
  if (misdated === 0) return null;
  const move = (): void =>
    void send(work.page, {
      name: 'preparation.move-tasks',
      input: { conference: work.conference.id },
      done: ({ moved }) => work.refresh(text.moved(moved), 'good'),
      again: move,
    });
  return notice('warn', element('p', {}, text.misdated(misdated)), button(text.moveTasks, move));
}

/** The tasks in their three stages; each stage is folded once all of it is done. */
export function assignments(work: Work): HTMLElement {
  const { rows } = work.preparation.tasks;
  if (rows.length === 0)
    return section(text.tasks, element('p', {}, text.noTasks), fillButton(work, 'tasks', taskTable.tab));
  const stages = (Object.keys(stageLabels) as (keyof typeof stageLabels)[]).flatMap((stage) => {
    const own = rows.filter((task) => task.stage === stage);
    if (own.length === 0) return [];
    const done = own.filter((task) => task.done).length;
    const fold = folded(`${text.stages[stage]}: ${text.doneOf(done, own.length)}`, taskTicks(work, own));
    fold.open = done < own.length && stage === (firstOpen(rows) ?? 'preparation');
    return [fold];
  });
  return section(
    text.tasks,
    moveNotice(work),
    ...unnumberedNotice(taskTable.tab, countUnnumbered(rows)),
    ...stages,
    element('p', { class: 'help' }, text.inSheet(taskTable.tab)),
  );
}

const firstOpen = (rows: Work['preparation']['tasks']['rows']): string | undefined =>
  rows.find((task) => !task.done)?.stage;
