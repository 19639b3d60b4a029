import type { JSX } from 'preact';
import { tasksTab } from '../../register/columns/tabs';
import { countUnnumbered } from '../../register/table';
import * as text from '../../text/forms/preparation-form';
import { UnnumberedNotice } from '../ui/lists/unnumbered-notice';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Folded, Notice, Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import { FillButton } from './fill-button';
import { TaskTicks } from './task-ticks';
import type { Part } from './work';

function MoveNotice({ work }: Part): JSX.Element | null {
  const page = usePage();
  const { misdated } = work.preparation.tasks;
  const move = (): void =>
    void send(page, {
      name: 'preparation.move-tasks',
      input: { conference: work.conference },
      done: ({ moved }) => work.refresh(text.moved(moved), 'good'),
    });
  return misdated === 0 ? null : (
    <Notice tone="warn">
      <p>{text.misdated(misdated)}</p>
      <Button onPress={move}>{text.moveTasks}</Button>
    </Notice>
  );
}

/** The tasks by stage; the first stage with an open task is unfolded. */
export function Assignments({ work }: Part): JSX.Element {
  const { rows } = work.preparation.tasks;
  if (rows.length === 0)
    return (
      <Section title={text.tasks} name="tasks">
        <p>{text.noTasks}</p>
        <FillButton work={work} sheet="tasks" tab={tasksTab} />
      </Section>
    );
  const firstOpen = rows.find((task) => !task.done)?.stage;
  // The keys are the stages, in order.
  const stages = (Object.keys(text.stages) as (keyof typeof text.stages)[]).map((stage) => {
    const own = rows.filter((task) => task.stage === stage);
    return { stage, own, done: own.filter((task) => task.done).length };
  });
  return (
    <Section title={text.tasks} name="tasks">
      <MoveNotice work={work} />
      <UnnumberedNotice tab={tasksTab} rows={countUnnumbered(rows)} />
      {stages
        .filter(({ own }) => own.length > 0)
        .map(({ stage, own, done }) => (
          <Folded
            key={stage}
            title={`${text.stages[stage]}: ${text.doneOf(done, own.length)}`}
            isOpen={stage === firstOpen}
          >
            <TaskTicks work={work} tasks={own} />
          </Folded>
        ))}
      <p class="help">{text.inSheet(tasksTab)}</p>
    </Section>
  );
}
