import { invitationText } from '../../text/forms/invitation-form';
import { element, unique } from './element';

export interface TickItem {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** People to tick, with one box for all of them. */
export interface TickList {
  readonly root: HTMLElement;
  ticked(): readonly string[];
  fill(items: readonly TickItem[], ticked: boolean): void;
  onChange(listener: () => void): void;
}

export function tickList(label: string): TickList {
  const allId = unique('all');
  const all = element('input', { type: 'checkbox', id: allId });
  const count = element('span', { class: 'count' });
  const items = element('div', { class: 'ticks', role: 'group', 'aria-label': label });
  const listeners: (() => void)[] = [];
  const boxes = (): readonly HTMLInputElement[] => [...items.querySelectorAll('input')];

  const changed = (): void => {
    const chosen = boxes().filter((box) => box.checked).length;
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && chosen < boxes().length;
    count.textContent = invitationText.chosen(chosen);
    for (const listener of listeners) listener();
  };
  all.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked;
    changed();
  });
  items.addEventListener('change', changed);

  return {
    root: element(
      'div',
      { class: 'tick-list' },
      element(
        'label',
        { class: 'tick all', for: allId },
        all,
        element('span', {}, invitationText.all),
        count,
      ),
      items,
    ),
    ticked: () => boxes().flatMap((box) => (box.checked ? [box.value] : [])),
    fill(people, ticked) {
      items.replaceChildren(
        ...people.map(({ id, name, detail }) => {
          const box = element('input', { type: 'checkbox', value: id, checked: ticked });
          const words = element('span', {}, name, detail === '' ? null : element('small', {}, detail));
          return element('label', { class: 'tick' }, box, words);
        }),
      );
      changed();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
