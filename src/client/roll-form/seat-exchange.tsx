import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as words from '../../text/forms/roll-form';
import { Chooser } from '../ui/fields/chooser';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { send } from '../ui/sending/send';
import type { ShownPerson } from './roll-people';

interface ExchangeProps {
  readonly conference: string;
  /** Absent or not come yet. */
  readonly leaving: ShownPerson;
  /** People on the reserve list. */
  readonly reserves: readonly ShownPerson[];
  /** Called once the reserve has the seat. */
  readonly seated: (joining: ShownPerson) => void;
}

/** Gives the seat of somebody who is absent to a reserve who came, of the same village first. */
export function SeatExchange({ conference, leaving, reserves, seated }: ExchangeProps): JSX.Element {
  const page = usePage();
  const isOfVillage = ({ village }: ShownPerson): boolean => village === leaving.village;
  const sorted = [...reserves.filter(isOfVillage), ...reserves.filter((one) => !isOfVillage(one))];
  const [chosen, setChosen] = useState(sorted[0]?.id ?? '');
  const joining = sorted.find(({ id }) => id === chosen);

  const exchange = (): void => {
    if (!joining) return;
    void send(page, {
      name: 'attendee.replace',
      input: {
        conference,
        leaving: leaving.id,
        joining: joining.id,
        reason: leaving.absence || words.absentReason,
      },
      done: () => seated(joining),
    });
  };
  return (
    <>
      <Chooser
        label={words.reserve}
        options={sorted.map(({ id, name, village }) => [
          id,
          village === '' || village === leaving.village ? name : `${name} (${village})`,
        ])}
        value={chosen}
        choose={setChosen}
      />
      <Button onPress={exchange}>{words.takeSeat}</Button>
    </>
  );
}

/** Invites somebody again who was struck off or replaced; a reserve who took the seat goes back to the list. */
export function SeatBack({
  leaving: { id, name },
  done,
}: {
  readonly leaving: ShownPerson;
  readonly done: (news: string) => void;
}): JSX.Element {
  const page = usePage();
  const bringBack = (): void =>
    void send(page, {
      name: 'attendee.bring-back',
      input: { id },
      done: ({ reserve }) => done(words.broughtBack(name, reserve)),
    });
  return <Button onPress={bringBack}>{words.bringBack}</Button>;
}
