import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { containsFolded } from '../../../domain/text/vietnamese-text';
import * as attendeeText from '../../../text/forms/attendee-form';
import { SearchBox } from '../fields/search-box';

export interface SearchItem {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** The text to search in. */
  readonly words: string;
}

interface SearchProps {
  /** The id of the input. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly items: readonly SearchItem[];
  readonly choose: (id: string) => void;
}

const shownAtOnce = 8;

const matching = (items: readonly SearchItem[], typed: string): readonly SearchItem[] => {
  const words = typed.split(/\s+/);
  return items.filter((item) => words.every((word) => containsFolded(item.words, word)));
};

const countOf = (matches: number): string =>
  [
    attendeeText.found(matches),
    matches > shownAtOnce ? attendeeText.andMore(matches - shownAtOnce) : '',
  ].join(' ');

/** A search box over rows, ignoring accents; arrow keys move through the matches. */
export function SearchList({ id, label, help, items, choose }: SearchProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const typed = text.trim();
  const matches = typed === '' ? [] : matching(items, typed);

  const move = (event: KeyboardEvent): void => {
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('input,button') ?? [])];
    const here = stops.findIndex((stop) => stop.matches(':focus'));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      setText('');
      stops[0]?.focus();
    }
    const next = stops[here + step];
    if (step === 0 || here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the input and the buttons in it.
    <div ref={root} onKeyDown={move}>
      <SearchBox id={id} label={label} help={help} value={text} onType={setText}>
        <p class="help" role="status" aria-live="polite">
          {typed === '' ? '' : countOf(matches.length)}
        </p>
        <ul class="found" aria-label={label} hidden={matches.length === 0}>
          {matches.slice(0, shownAtOnce).map((item) => (
            <li key={item.id}>
              <button
                type="button"
                class="result"
                onClick={() => {
                  setText('');
                  choose(item.id);
                }}
              >
                {item.name}
                <small>{item.detail}</small>
              </button>
            </li>
          ))}
        </ul>
      </SearchBox>
    </div>
  );
}
