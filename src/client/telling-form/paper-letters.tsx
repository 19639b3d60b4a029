import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tellingText as words } from '../../text/telling';
import { DoFirst } from '../ui/lists/do-first';
import { letters } from '../ui/lists/places';
import { TickList } from '../ui/lists/tick-list';
import { Folded } from '../ui/page/section';
import { ToldFields, Unissued } from './told-fields';
import type { Guest, WorkProps } from './work';

const placeOf = ({ village }: Guest): string => village || words.noVillage;

/** Records the letters handed over in all villages with one save; villages and people can be left out. */
export function PaperLetters({ work }: WorkProps): JSX.Element {
  const open = work.facts.people.filter(({ toldOn }) => toldOn === null);
  const guests = open.filter(({ hasLetter }) => hasLetter);
  const [leftOut, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const [people, setPeople] = useState<ReadonlySet<string>>(new Set());
  const places = [...new Set(guests.map(placeOf))];
  const ticked = new Set(places.filter((place) => !leftOut.has(place)));
  const ofPlaces = guests.filter((guest) => ticked.has(placeOf(guest)));
  const handed = ofPlaces.filter(({ id }) => !people.has(id));
  const without = open.length - guests.length;
  return (
    <>
      <p class="help intro">{words.paperHelp}</p>
      {without > 0 && (
        <DoFirst label={words.toLetters} place={letters}>
          {words.withoutLetter(without)}
        </DoFirst>
      )}
      {open.length === 0 && <p class="help">{words.nobodyToHand}</p>}
      {guests.length > 0 && !work.isIssued && <Unissued />}
      {guests.length > 0 && work.isIssued && (
        <>
          <TickList
            label={words.villages}
            items={places.map((place) => ({
              id: place,
              name: place,
              detail: words.openPeople(guests.filter((guest) => placeOf(guest) === place).length),
            }))}
            ticked={ticked}
            onTick={(now) => leaveOut(new Set(places.filter((place) => !now.has(place))))}
          />
          <Folded title={words.each}>
            <TickList
              label={words.each}
              items={ofPlaces.map(({ id, name, village }) => ({ id, name, detail: village }))}
              ticked={new Set(handed.map(({ id }) => id))}
              onTick={(now) => setPeople(new Set(ofPlaces.map(({ id }) => id).filter((id) => !now.has(id))))}
            />
          </Folded>
          <ToldFields
            work={work}
            way="paper"
            people={handed.map(({ id }) => id)}
            labels={{
              day: words.handedOn,
              by: words.handedBy,
              save: words.handOver(handed.length, new Set(handed.map(placeOf)).size),
            }}
            done={words.handedOver}
          />
        </>
      )}
    </>
  );
}
