import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { absence } from '../../register/columns/attendee-columns';
import type { PreparationPerson, ReplacedPerson } from '../../rpc/answers';
import * as text from '../../text/forms/preparation-form';
import { Chooser } from '../ui/fields/chooser';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Field } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Folded } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { Part } from './work';

const namesOf = (people: readonly PreparationPerson[]) => people.map(({ id, name }) => [id, name] as const);

interface ReplacementProps extends Part {
  /** Both are people of one village. */
  readonly reserves: readonly PreparationPerson[];
  readonly seated: readonly PreparationPerson[];
  readonly replaced: readonly ReplacedPerson[];
}

function Exchange({ work, reserves, seated }: ReplacementProps): JSX.Element {
  const page = usePage();
  const corrections = useCorrections();
  const [leaving, setLeaving] = useState(seated[0]?.id ?? '');
  const [joining, setJoining] = useState(reserves[0]?.id ?? '');
  const group = useFieldGroup(
    { columns: { absence } },
    ['absence'],
    {},
    { options: { absence: { label: text.reason, required: true, help: '' } } },
  );
  const replace = (): void => {
    if (page.isBusy() || corrections.lead(group.check())) return;
    const name = reserves.find(({ id }) => id === joining)?.name ?? '';
    void send(page, {
      name: 'attendee.replace',
      input: { conference: work.conference, leaving, joining, reason: group.value('absence') },
      done: () => work.refresh(text.replaced(name), 'good'),
      refused: corrections.refused(group.accept),
      again: replace,
    });
  };
  return (
    <>
      <ErrorSummary complaints={group.complaints()} />
      <Chooser label={text.leaving} options={namesOf(seated)} value={leaving} choose={setLeaving} />
      <Chooser label={text.joining} options={namesOf(reserves)} value={joining} choose={setJoining} />
      <Field group={group} name="absence" />
      <Button onPress={replace}>{text.doReplace}</Button>
    </>
  );
}

/** Those whose seat a reserve took, each with the button that gives it back. */
function Replaced({ work, replaced }: ReplacementProps): JSX.Element {
  const page = usePage();
  const giveBack = (person: ReplacedPerson): void =>
    void send(page, {
      name: 'attendee.bring-back',
      input: { id: person.id },
      done: ({ reserve, isTold }) => work.refresh(text.givenBack(person.name, isTold ? reserve : ''), 'good'),
    });
  return (
    <ul class="lines">
      {replaced.map((person) => (
        <li key={person.id}>
          {text.replacedBy(person.substitute, person.name)}
          <Button look="quiet" onPress={() => giveBack(person)}>
            {text.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Gives a seat to a reserve of the village, with the reason, and back. */
export const Replacement = (props: ReplacementProps): JSX.Element => (
  <Folded title={text.replace}>
    {props.reserves.length === 0 || props.seated.length === 0 ? (
      <p>{text.noReserves}</p>
    ) : (
      <Exchange {...props} />
    )}
    {props.replaced.length > 0 && <Replaced {...props} />}
  </Folded>
);
