import type { JSX } from 'preact';
import * as invitationText from '../../text/forms/invitation-form';
import { Button } from '../ui/page/button';
import { Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { WorkProps } from './work';

/** The owner of the daily reminders, with a button to take them over. */
export function Reminders({ work }: WorkProps): JSX.Element {
  const { sentence, mine } = work.facts.reminders;
  const takeOver = (): void =>
    void send(work.page, {
      name: 'reminders.take-over',
      input: {},
      done: (answer) => work.refresh(invitationText.takenOver(answer.owner), 'good'),
    });
  return (
    <Section title={invitationText.remindersTitle}>
      <p>{sentence}</p>
      {!mine && <Button onPress={takeOver}>{invitationText.takeOver}</Button>}
    </Section>
  );
}
