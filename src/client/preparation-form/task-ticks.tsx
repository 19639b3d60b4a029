import type { JSX } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import type { ShownTask } from '../../rpc/shown-preparation';
import * as text from '../../text/forms/preparation-form';
import { Gaps } from '../ui/lists/gaps';
import { usePage } from '../ui/page/page-context';
import { Chips } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';
import type { Part, Work } from './work';

function Tick({ work, task }: { readonly work: Work; readonly task: ShownTask }): JSX.Element {
  const page = usePage();
  const id = useId();
  /** The tick as set here, until the register's state arrives. */
  const ticked = useStore<boolean | null>(() => null);
  useLayoutEffect(() => ticked.write(null), [task]);

  function save(done: boolean): void {
    void send(page, {
      name: 'task.set-state',
      input: { id: task.id, state: done ? 'done' : 'open' },
      done: () => work.refresh(done ? text.taskDone(task.content) : text.taskOpen(task.content), 'good'),
      refused() {
        ticked.write(null);
        return false;
      },
    });
  }
  return (
    <>
      <label class="tick" for={id}>
        <input
          type="checkbox"
          id={id}
          checked={ticked.read() ?? task.done}
          // A row without an ID cannot be saved.
          disabled={task.id === ''}
          onChange={(event) => {
            ticked.write(event.currentTarget.checked);
            save(event.currentTarget.checked);
          }}
        />
        <span>
          {task.content}
          <small>{task.detail}</small>
          <Chips marks={task.marks} />
        </span>
      </label>
      <Gaps gaps={task.gaps} />
    </>
  );
}

interface TicksProps extends Part {
  readonly tasks: readonly ShownTask[];
}

/** Tasks to tick off, with due day and responsible person. */
export const TaskTicks = ({ work, tasks }: TicksProps): JSX.Element => (
  <div>
    {tasks.map((task, index) => (
      <Tick key={task.id || index} work={work} task={task} />
    ))}
  </div>
);
