import type { RollPerson } from '../../rpc/answers';
import { rollText as words } from '../../text/forms/roll-form';
import { button, element, show } from '../ui/element';
import { standing } from './roll-state';

/** The people found, a button each for the usual answer and one for every other. */
export interface PeopleList {
  readonly root: HTMLElement;
  draw(found: readonly RollPerson[], current: number): void;
  /** Opens something below the line of one person; null closes it. */
  openBelow(id: string | null, content: HTMLElement): void;
}

const shownAtOnce = 30;

const tones = { present: 'good', excused: 'warn', absent: 'bad' } as const;

export function peopleList(
  startTime: string,
  { present, other }: { readonly present: (id: string) => void; readonly other: (id: string) => void },
): PeopleList {
  const list = element('ul', { class: 'lines roll', 'aria-label': words.list });
  const more = button('', () => {
    shown += shownAtOnce * 3;
    draw(last, lastCurrent);
  });
  let shown = shownAtOnce;
  let last: readonly RollPerson[] = [];
  let lastCurrent = -1;

  const line = (person: RollPerson, isCurrent: boolean): HTMLElement => {
    const state = standing(person, startTime);
    const detail = [person.position, person.village].filter((part) => part !== '').join(' · ');
    const usual =
      person.mark === null
        ? button(words.present, () => present(person.id))
        : element('span', { class: `chip ${tones[person.mark]}` }, state);
    if (person.mark === null) usual.setAttribute('aria-label', words.presentFor(person.name));
    const rest = button(words.other, () => other(person.id), 'quiet');
    rest.setAttribute('aria-label', words.otherFor(person.name));
    return element(
      'li',
      { 'data-id': person.id, 'data-current': isCurrent },
      element(
        'div',
        { class: 'split' },
        element('span', {}, person.name, detail === '' ? null : element('small', {}, detail)),
        element('span', { class: 'marks' }, usual, rest),
      ),
    );
  };

  function draw(found: readonly RollPerson[], current: number): void {
    if (found.length !== last.length) shown = shownAtOnce;
    last = found;
    lastCurrent = current;
    shown = Math.max(shown, current + 1);
    list.replaceChildren(...found.slice(0, shown).map((person, index) => line(person, index === current)));
    const left = found.length - shown;
    more.textContent = words.more(left);
    show(more, left > 0);
    list.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }

  return {
    root: element('div', {}, list, more),
    draw,
    openBelow(id, content) {
      content.remove();
      if (id !== null) list.querySelector(`[data-id="${CSS.escape(id)}"]`)?.append(content);
    },
  };
}
