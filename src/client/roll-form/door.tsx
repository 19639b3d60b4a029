import type { JSX } from 'preact';
import type { RollFacts } from '../../rpc/answers';
import * as words from '../../text/forms/roll-form';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Notice } from '../ui/page/section';
import { send } from '../ui/sending/send';
import { type ShownPerson, standing } from './roll-people';

interface NoticeProps {
  readonly door: NonNullable<RollFacts['door']>;
  readonly people: readonly ShownPerson[];
  readonly startTime: string;
  readonly came: (person: ShownPerson) => void;
  readonly lookFor: (name: string) => void;
  readonly reopen: (news?: string) => void;
}

/** What the list for telephones says otherwise than the register; people decide. */
export function DoorNotices({ door, people, startTime, came, lookFor, reopen }: NoticeProps): JSX.Element {
  const page = usePage();
  const differing = people.filter(({ id }) => door.differing.includes(id));
  const keep = (id: string): void =>
    void send(page, {
      name: 'door.keep',
      input: { people: [id] },
      done: () => reopen(words.kept),
    });
  return (
    <>
      {door.trouble !== '' && <Notice tone="bad">{words.doorTrouble(door.trouble)}</Notice>}
      {differing.length > 0 && (
        <Notice tone="warn">
          <p>{words.differing}</p>
          <ul class="lines">
            {differing.map((person) => (
              <li key={person.id}>
                {words.inRegister(person.name, standing(person, startTime) || words.unmarked)}
                <div class="row">
                  <Button onPress={() => came(person)}>{words.present}</Button>
                  <Button onPress={() => keep(person.id)}>{words.keep}</Button>
                </div>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {door.typed.length > 0 && (
        <Notice tone="warn">
          <p>{words.typedByHand}</p>
          <div class="row">
            {door.typed.map((name) => (
              <Button key={name} onPress={() => lookFor(name)}>
                {name}
              </Button>
            ))}
          </div>
        </Notice>
      )}
    </>
  );
}

interface MakeProps {
  readonly conference: string;
  readonly reopen: (news?: string) => void;
}

/** Makes the list for telephones. */
export function MakeDoorList({ conference, reopen }: MakeProps): JSX.Element {
  const page = usePage();
  const make = (): void =>
    void send(page, {
      name: 'door.make',
      input: { conference },
      done: ({ lines }) => reopen(words.doorMade(lines)),
    });
  return (
    <Button look="quiet" onPress={make}>
      {words.makeDoor}
    </Button>
  );
}
