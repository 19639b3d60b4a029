import { turns } from '../../register/tables/turns';
import type { HallPerson } from '../../rpc/answers';
import { secretaryText as words } from '../../text/forms/secretary-form';
import { element, show, unique } from '../ui/element';
import type { FieldGroup } from '../ui/field-group';
import { fieldGroup } from '../ui/field-group';
import { foldedSearch } from '../ui/lists/folded-search';

/** Who speaks: somebody of the list, found by a few letters, or any name that is typed. */
export interface SpeakerField {
  readonly root: HTMLElement;
  readonly group: FieldGroup<'speaker' | 'village'>;
  focus(): void;
}

const shownAtOnce = 6;

/** Those who are there first, in the order of the list. */
const byPresence = (one: HallPerson, other: HallPerson): number =>
  Number(other.present) - Number(one.present);

export function speakerField(
  people: readonly HallPerson[],
  villages: readonly string[],
  chosen: () => void,
): SpeakerField {
  const group = fieldGroup(turns, ['speaker', 'village'], {
    speaker: { required: true, help: words.speakerHelp },
    village: { suggestions: villages },
  });
  const { speaker, village } = group.fields;
  const box = speaker.control;
  const listId = unique('people');
  const list = element('ul', {
    class: 'found',
    role: 'listbox',
    id: listId,
    'aria-label': words.suggestions,
  });
  const known = [...people].sort(byPresence);
  const search = foldedSearch(
    known.map((person) => [person.name, person.position, person.village].join(' ')),
  );
  let matches: readonly HallPerson[] = [];
  let current = -1;

  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', listId],
  ] as const)
    box.setAttribute(name, value);
  const draw = (): void => {
    list.replaceChildren(
      ...matches.map((person, index) => {
        const detail = [person.position, person.village, person.present ? '' : words.notMarked];
        const option = element(
          'li',
          {
            role: 'option',
            id: `${listId}-${index}`,
            class: 'result',
            'aria-selected': String(index === current),
          },
          person.name,
          element('small', {}, detail.filter((part) => part !== '').join(' · ')),
        );
        // Before the box loses the focus, which would close the list.
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          pick(person);
        });
        return option;
      }),
    );
    show(list, matches.length > 0);
    box.setAttribute('aria-expanded', String(matches.length > 0));
    if (current >= 0) box.setAttribute('aria-activedescendant', `${listId}-${current}`);
    else box.removeAttribute('aria-activedescendant');
  };
  const offer = (found: readonly HallPerson[]): void => {
    matches = found;
    current = found.length > 0 ? 0 : -1;
    draw();
  };
  const look = (): void => {
    const typed = speaker.value();
    const found = typed === '' ? [] : search(typed).slice(0, shownAtOnce);
    offer(found.flatMap((index) => known[index] ?? []));
  };
  function pick(person: HallPerson): void {
    speaker.fill(person.name);
    village.fill(person.village);
    offer([]);
    box.dispatchEvent(new Event('change'));
    chosen();
  }

  box.addEventListener('input', look);
  box.addEventListener('blur', () => offer([]));
  speaker.root.addEventListener('keydown', (event) => {
    if (event.target !== box || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const person = matches[current];
    if (step !== 0 && matches.length > 0) {
      // One above the first stands for the name as it was typed.
      current = Math.max(-1, Math.min(matches.length - 1, current + step));
      draw();
    } else if (event.key === 'Enter' && person) pick(person);
    else if (event.key === 'Enter') village.control.focus();
    else if (event.key === 'Escape') offer([]);
    else return;
    event.preventDefault();
  });
  box.insertAdjacentElement('afterend', list);
  show(list, false);
  return {
    root: element('div', {}, speaker.root, village.root),
    group,
    focus: () => box.focus(),
  };
}
