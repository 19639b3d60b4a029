import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { absence } from '../../register/columns/attendee-columns';
import { tellingText as words } from '../../text/telling';
import { useCorrections } from '../ui/fields/error-summary';
import { Field } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { Folded } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { Guest, WorkProps } from './work';

/** Takes a guest off the list of those invited, with a reason. */
export function StrikeOff({ work, guest }: WorkProps & { readonly guest: Guest }): JSX.Element {
  const corrections = useCorrections();
  // A dozen guests are listed, and one of them is struck off.
  const [isOpen, open] = useState(false);
  const group = useFieldGroup(
    { columns: { absence } },
    ['absence'],
    {},
    { options: { absence: { label: words.strikeReason, help: words.strikeHelp, required: true } } },
  );
  const strike = (): void => {
    if (work.page.isBusy() || corrections.lead(group.check())) return;
    void send(work.page, {
      name: 'attendee.strike-off',
      input: { id: guest.id, reason: group.value('absence') },
      done: ({ isTold }) => work.refresh(words.struckOff(guest.name, isTold)),
      refused: corrections.refused(group.accept),
      again: strike,
    });
  };
  return (
    <Folded title={words.strikeOff(guest.name)} onOpen={() => open(true)}>
      {isOpen && (
        <>
          <Field group={group} name="absence" />
          <Button onPress={strike}>{words.doStrikeOff}</Button>
        </>
      )}
    </Folded>
  );
}

/** Those who were struck off or replaced, each with the button that invites them again. */
export function StruckOff({ work }: WorkProps): JSX.Element | null {
  const { struckOff } = work.facts;
  if (struckOff.length === 0) return null;
  const bringBack = (id: string, name: string): void =>
    void send(work.page, {
      name: 'attendee.bring-back',
      input: { id },
      done: ({ reserve, isTold }) => work.refresh(words.broughtBack(name, reserve, isTold)),
    });
  return (
    <Folded title={words.allStruckOff(struckOff.length)}>
      <ul class="lines">
        {struckOff.map(({ id, name, village, reason, substitute }) => (
          <li key={id}>
            {name}
            <small>
              {[village, reason, substitute && words.substitute(substitute)].filter(Boolean).join(' · ')}
            </small>
            <div class="row">
              <Button
                aria-label={words.replyLabel(words.bringBack, name)}
                onPress={() => bringBack(id, name)}
              >
                {words.bringBack}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
