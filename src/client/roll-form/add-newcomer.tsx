import type { JSX } from 'preact';
import * as words from '../../text/forms/roll-form';
import { Chooser } from '../ui/fields/chooser';
import { Button } from '../ui/page/button';
import type { Newcomer } from './newcomer';

interface AddProps {
  readonly person: Newcomer;
  readonly villages: readonly string[];
  readonly choose: (village: string) => void;
  readonly add: () => void;
}

/** Adds somebody who came without an invitation, with the village that was guessed or is chosen. */
export const AddNewcomer = ({ person, villages, choose, add }: AddProps): JSX.Element => (
  <div class="card">
    <Chooser
      label={words.villageOf(person.shownName)}
      options={[['', words.ofNoVillage], ...villages.map((name) => [name, name] as const)]}
      value={person.village}
      choose={choose}
    />
    <Button onPress={add}>{words.addPresent(person.shownName)}</Button>
  </div>
);
