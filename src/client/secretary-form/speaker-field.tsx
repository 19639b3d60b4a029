import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { joined } from '../../domain/text/joined';
import type { HallPerson } from '../../rpc/answers';
import * as words from '../../text/forms/secretary-form';
import { Field } from '../ui/fields/field';
import type { FieldGroup } from '../ui/fields/field-group';
import { foldedSearch } from '../ui/lists/folded-search';
import { useStore } from '../ui/page/store';

const shownAtOnce = 6;

interface OptionProps {
  readonly person: HallPerson;
  readonly id: string;
  readonly isCurrent: boolean;
  readonly pick: () => void;
}

function Option({ person, id, isCurrent, pick }: OptionProps): JSX.Element {
  const detail = joined(' · ', person.position, person.village, person.present ? '' : words.notMarked);
  // On mouse down, before the input loses the focus, which would close the list.
  const press = (event: MouseEvent): void => {
    event.preventDefault();
    pick();
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the current option.
    <div role="option" id={id} class="result" aria-selected={isCurrent} onMouseDown={press}>
      {person.name}
      <small>{detail}</small>
    </div>
  );
}

interface SpeakerProps {
  readonly group: FieldGroup<'speaker' | 'village' | 'reason'>;
  readonly people: readonly HallPerson[];
  /** Called after a choice, to move to the next field. */
  readonly goOn: () => void;
  readonly focus: (id: string) => void;
}

/** The speaker: a person of the list, found by a few letters, or any typed name. */
export function SpeakerField({ group, people, goOn, focus }: SpeakerProps): JSX.Element {
  const listId = useId();
  // Present people first, otherwise in the order of the list.
  const offered = useMemo(() => [...people].sort((a, b) => Number(b.present) - Number(a.present)), [people]);
  const search = useMemo(
    () => foldedSearch(offered.map(({ name, position, village }) => [name, position, village].join(' '))),
    [offered],
  );
  /** Index of the current match; null while the list is closed, −1 for the name as typed. */
  const at = useStore<number | null>(() => null);
  const typed = group.value('speaker');
  const matches = useMemo(
    () => (typed === '' ? [] : search(typed).slice(0, shownAtOnce)).flatMap((index) => offered[index] ?? []),
    [search, typed],
  );
  const current = at.read() ?? -1;
  const isOpen = at.read() !== null && matches.length > 0;

  function pick(person: HallPerson): void {
    at.write(null);
    group.type('speaker', person.name);
    group.type('village', person.village);
    goOn();
  }
  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const person = isOpen ? matches[current] : undefined;
    if (step !== 0 && isOpen) at.write(Math.max(-1, Math.min(matches.length - 1, current + step)));
    else if (event.key === 'Enter' && person) pick(person);
    else if (event.key === 'Enter') focus(group.id('village'));
    else if (event.key === 'Escape') at.write(null);
    else return;
    event.preventDefault();
  }
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the input in it. */}
      <div onInput={() => at.write(0)} onFocusOut={() => at.write(null)} onKeyDown={press}>
        <Field
          group={group}
          name="speaker"
          box={{
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-controls': listId,
            'aria-expanded': isOpen,
            'aria-activedescendant': isOpen && current >= 0 ? `${listId}-${current}` : undefined,
          }}
          below={
            <div class="found" role="listbox" id={listId} aria-label={words.suggestions} hidden={!isOpen}>
              {matches.map((person, index) => (
                <Option
                  key={person.id}
                  person={person}
                  id={`${listId}-${index}`}
                  isCurrent={index === current}
                  pick={() => pick(person)}
                />
              ))}
            </div>
          }
        />
      </div>
      <Field group={group} name="village" />
    </div>
  );
}
