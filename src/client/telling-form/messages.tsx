import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tellingText as words } from '../../text/telling';
import { type MessageGuests, messageText, missingForMessage } from '../../text/telling-message';
import { Chooser } from '../ui/fields/chooser';
import { DoFirst } from '../ui/lists/do-first';
import { conferenceDay } from '../ui/lists/places';
import { TickList } from '../ui/lists/tick-list';
import { Button } from '../ui/page/button';
import { Section } from '../ui/page/section';
import { copyText } from './copy-text';
import { ToldFields, Unissued } from './told-fields';
import type { Guest, Kind, WorkProps } from './work';

const kinds: readonly (readonly [Kind, string])[] = [
  ['village', words.kinds.village],
  ['group', words.kinds.group],
  ['person', words.kinds.person],
];

const keyOf: Readonly<Record<Kind, (guest: Guest) => string>> = {
  village: ({ village }) => village || words.noVillage,
  group: ({ group }) => group || words.noGroup,
  person: ({ id }) => id,
};

/** Whom the message invites, as it addresses them. */
function guestsOf(kind: Kind, key: string, people: readonly Guest[]): MessageGuests {
  const [first] = people;
  if (kind === 'person') return { who: words.one(first?.honorific ?? '', first?.name ?? ''), isOne: true };
  const isOfVillage = kind === 'village' && first?.village !== '';
  const who = isOfVillage ? words.ofVillage(people.length, key) : words.ofGroup(people.length, key);
  return {
    who,
    names: people.map(({ name }) => name).join(', '),
    passOn: isOfVillage,
  };
}

/** A ready message for a village, a group or a person, and the record that they were told. */
export function Messages({ work }: WorkProps): JSX.Element {
  const id = useId();
  const { people, message } = work.facts;
  const { kind, chosen } = work.addressee;
  const setKind = (next: Kind): void => work.address({ kind: next, chosen: '' });
  const choose = (next: string): void => work.address({ kind, chosen: next });
  const [unticked, untick] = useState<ReadonlySet<string>>(new Set());
  const missing = missingForMessage(message);
  if (missing.length > 0)
    return (
      <DoFirst label={words.toConference} place={conferenceDay}>
        {words.unready(missing.join(', '))}
      </DoFirst>
    );

  const keys = [...new Set(people.map(keyOf[kind]))];
  const key = keys.includes(chosen) ? chosen : (keys[0] ?? '');
  const guests = people.filter((guest) => keyOf[kind](guest) === key);
  const open = guests.filter(({ toldOn }) => toldOn === null);
  const ticked = open.filter((guest) => !unticked.has(guest.id));
  const text = messageText(message, guestsOf(kind, key, guests));

  const nameOf = (one: string): string =>
    kind === 'person'
      ? (people.find((guest) => guest.id === one)?.name ?? one)
      : words.choice(one, people.filter((guest) => keyOf[kind](guest) === one).length);
  async function copy(): Promise<void> {
    work.page.say((await copyText(text, id)) ? words.copied : words.selected, 'good');
  }
  return (
    <>
      <p class="help intro">{words.messageHelp}</p>
      <Chooser label={words.to} options={kinds} value={kind} choose={setKind} />
      <Chooser
        label={words[kind]}
        options={keys.map((one) => [one, nameOf(one)])}
        value={key}
        choose={choose}
      />
      <div class="field">
        <label for={id}>{words.message}</label>
        <textarea id={id} rows={9} readOnly value={text} />
        <p class="help">{words.length(text.length)}</p>
      </div>
      <Button look="primary" onPress={() => void copy()}>
        {words.copy}
      </Button>
      <Section title={words.recordTold}>
        <p class="help">{words.told(guests.length - open.length, guests.length)}</p>
        {open.length > 0 && !work.isIssued && <Unissued />}
        {open.length > 0 && work.isIssued && (
          <>
            <TickList
              label={words.recordTold}
              items={open.map(({ id: one, name, phone }) => ({ id: one, name, detail: phone }))}
              ticked={new Set(ticked.map((guest) => guest.id))}
              onTick={(now) => untick(new Set(open.map((guest) => guest.id).filter((one) => !now.has(one))))}
            />
            <ToldFields
              work={work}
              way="message"
              people={ticked.map((guest) => guest.id)}
              labels={{ day: words.toldOn, by: words.toldBy, save: words.tell(ticked.length) }}
              done={words.recordedTold}
            />
          </>
        )}
      </Section>
    </>
  );
}
