import { containsFolded } from '../../domain/text/vietnamese-text';
import { attendeeText } from '../../text/forms/attendee-form';
import { element, show, unique } from './element';

export interface SearchItem {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** Everything that may be searched for. */
  readonly words: string;
}

/** A search box over known rows, without regard to accents; arrows move through what was found. */
export interface SearchList {
  readonly root: HTMLElement;
  readonly box: HTMLInputElement;
  know(items: readonly SearchItem[]): void;
  clear(): void;
}

const shownAtOnce = 8;

export function searchList(label: string, help: string, choose: (id: string) => void): SearchList {
  const id = unique('search');
  const box = element('input', { type: 'search', id, autocomplete: 'off', 'aria-describedby': `${id}-help` });
  const state = element('p', { class: 'help', role: 'status', 'aria-live': 'polite' });
  const found = element('ul', { class: 'found', 'aria-label': label, hidden: true });
  let known: readonly SearchItem[] = [];

  const clear = (): void => {
    box.value = '';
    state.textContent = '';
    found.replaceChildren();
    show(found, false);
  };
  const item = ({ id: key, name, detail }: SearchItem): HTMLElement => {
    const pick = element('button', { type: 'button', class: 'result' }, name, element('small', {}, detail));
    pick.addEventListener('click', () => {
      clear();
      choose(key);
    });
    return element('li', {}, pick);
  };
  const search = (): void => {
    const words = box.value.trim().split(/\s+/);
    if (box.value.trim() === '') {
      clear();
      return;
    }
    const matches = known.filter((one) => words.every((word) => containsFolded(one.words, word)));
    const hidden = matches.length - shownAtOnce;
    found.replaceChildren(...matches.slice(0, shownAtOnce).map(item));
    show(found, matches.length > 0);
    state.textContent = [
      attendeeText.found(matches.length),
      hidden > 0 ? attendeeText.andMore(hidden) : '',
    ].join(' ');
  };
  const move = (event: KeyboardEvent): void => {
    const stops: readonly HTMLElement[] = [box, ...found.querySelectorAll('button')];
    const here = stops.findIndex((stop) => stop.contains(document.activeElement));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      clear();
      box.focus();
    }
    const next = stops[here + step];
    if (step === 0 || here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  box.addEventListener('input', search);
  const root = element(
    'div',
    { class: 'field search' },
    element('label', { for: id }, label),
    box,
    element('p', { class: 'help', id: `${id}-help` }, help),
    state,
    found,
  );
  root.addEventListener('keydown', move);
  return {
    root,
    box,
    know(items) {
      known = items;
      search();
    },
    clear,
  };
}
