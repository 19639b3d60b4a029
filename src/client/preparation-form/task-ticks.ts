import type { TaskRow } from '../../rpc/answers';
import { preparationText as text } from '../../text/forms/preparation-form';
import { shownIso } from '../../text/shown-date';
import { chip } from '../ui/chip';
import { element, unique } from '../ui/element';
import { send } from '../ui/sending/send';
import type { Work } from './work';

const detailOf = ({ dueOn, responsible, supporting }: TaskRow): string =>
  [shownIso(dueOn), responsible, supporting === '' ? '' : text.with(supporting)]
    .filter((part) => part !== '')
    .join(' · ');

function tick(work: Work, task: TaskRow): HTMLElement {
  const id = unique('task');
  const box = element('input', { type: 'checkbox', id, checked: task.done });
  const save = (): void =>
    void send(work.page, {
      name: 'task.set-state',
      input: { id: task.id, state: box.checked ? 'done' : 'open' },
      done: () =>
        work.refresh(box.checked ? text.taskDone(task.content) : text.taskOpen(task.content), 'good'),
      refused() {
        box.checked = task.done;
        return false;
      },
      again: save,
    });
  box.addEventListener('change', save);
  // A row typed by hand has no ID yet, so nothing can be noted of it.
  box.disabled = task.id === '';
  return element(
    'label',
    { class: 'tick', for: id },
    box,
    element(
      'span',
      {},
      task.content,
      element('small', {}, detailOf(task)),
      task.late ? chip('bad', text.late) : null,
      task.oneOwner ? null : chip('warn', text.owners),
    ),
  );
}

/** Tasks to tick off, each with its day and who answers for it. */
export const taskTicks = (work: Work, tasks: readonly TaskRow[]): HTMLElement =>
  element('div', {}, ...tasks.map((task) => tick(work, task)));
