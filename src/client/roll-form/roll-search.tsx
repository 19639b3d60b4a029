import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RollPerson } from '../../rpc/answers';
import * as words from '../../text/forms/roll-form';
import { Chooser } from '../ui/fields/chooser';
import { SearchBox } from '../ui/fields/search-box';
import type { RollLook } from './roll-look';
import { placeOf, type RollFilter } from './roll-people';

const filters: readonly (readonly [RollFilter, string])[] = [
  ['all', words.filters.all],
  ['open', words.filters.open],
  ['present', words.filters.present],
  ['away', words.filters.away],
];

interface SearchProps {
  readonly id: string;
  readonly list: readonly RollPerson[];
  readonly look: RollLook;
  readonly press: (event: KeyboardEvent) => void;
  /** What Enter does for somebody who is not on the list; '' for nothing. */
  readonly unlisted: string;
}

/** The search box, whose Enter marks the current person, and filters of the list. */
export function RollSearch({ id, list, look, press, unlisted }: SearchProps): JSX.Element {
  const { typed, filter, place, matches, current, lookFor } = look;
  const person = matches[current];
  const places = useMemo(() => [...new Set(list.map(placeOf))].map((name) => [name, name] as const), [list]);
  return (
    <>
      <SearchBox
        id={id}
        label={words.search}
        help={words.keys}
        value={typed}
        onType={(text) => lookFor({ typed: text })}
        onKeyDown={press}
      >
        <p class="help" role="status" aria-live="polite">
          {person ? words.enterMarks(person.name, person.village) : unlisted || words.found(matches.length)}
        </p>
      </SearchBox>
      <div class="pair">
        <Chooser
          label={words.show}
          options={filters}
          value={filter}
          choose={(value) => lookFor({ filter: value })}
        />
        <Chooser
          label={words.place}
          options={[['', words.everybody], ...places]}
          value={place}
          choose={(value) => lookFor({ place: value })}
        />
      </div>
    </>
  );
}
