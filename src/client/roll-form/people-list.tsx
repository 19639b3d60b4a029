import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { joined } from '../../domain/text/joined';
import { seat } from '../../register/columns/answer-columns';
import type { RollMark } from '../../rpc/answers';
import * as words from '../../text/forms/roll-form';
import { Button } from '../ui/page/button';
import { Chip } from '../ui/page/section';
import { PersonDetail } from './person-detail';
import { type ShownPerson, standing } from './roll-people';

const tones = { present: 'good', excused: 'warn', absent: 'bad' } as const;

interface LineActions {
  readonly startTime: string;
  readonly present: (person: ShownPerson) => void;
  /** Opens the details of a person; null closes them. */
  readonly openDetail: (id: string | null) => void;
  readonly write: (mark: RollMark) => void;
  /** More to do about a person whose details are open. */
  readonly more: (person: ShownPerson) => ComponentChildren;
}

interface LineProps extends LineActions {
  readonly person: ShownPerson;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
}

/** A person with a button for "present" and one for details. */
function PersonLine(props: LineProps): JSX.Element {
  const { person, isCurrent, isOpen, startTime, present, openDetail, write, more } = props;
  const { id, name, mark } = person;
  const line = useRef<HTMLLIElement>(null);
  const extra = person.seat === null || person.seat === 'invited' ? '' : seat.labels[person.seat];
  const detail = joined(' · ', person.position, person.village, extra);
  useLayoutEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li data-id={id} data-current={isCurrent ? '' : undefined} ref={line}>
      <div class="split">
        <span>
          {name}
          {detail !== '' && <small>{detail}</small>}
        </span>
        <span class="marks">
          {mark === null ? (
            <Button aria-label={words.presentFor(name)} onPress={() => present(person)}>
              {words.present}
            </Button>
          ) : (
            <Chip tone={tones[mark]}>{standing(person, startTime)}</Chip>
          )}
          {!person.waits && (
            <Button look="quiet" aria-label={words.otherFor(name)} onPress={() => openDetail(id)}>
              {words.other}
            </Button>
          )}
        </span>
      </div>
      {isOpen && (
        <PersonDetail person={person} write={write} close={() => openDetail(null)}>
          {more(person)}
        </PersonDetail>
      )}
    </li>
  );
}

interface ListProps extends LineActions {
  readonly people: readonly ShownPerson[];
  readonly current: number;
  readonly opened: string | null;
  readonly shown: number;
  readonly showMore: () => void;
}

export function PeopleList({ people, current, opened, shown, showMore, ...actions }: ListProps): JSX.Element {
  const rest = people.length - shown;
  return (
    <div>
      <ul class="lines roll" aria-label={words.list}>
        {people.slice(0, shown).map((person, index) => (
          <PersonLine
            key={person.id}
            person={person}
            isCurrent={index === current}
            isOpen={person.id === opened}
            {...actions}
          />
        ))}
      </ul>
      {rest > 0 && <Button onPress={showMore}>{words.more(rest)}</Button>}
    </div>
  );
}
