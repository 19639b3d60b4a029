import type { JSX } from 'preact';
import * as formWords from '../../text/forms/form-words';
import * as invitationText from '../../text/forms/invitation-form';
import { TextList } from '../ui/lists/text-list';
import { Button } from '../ui/page/button';
import { Notice } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { WorkProps } from './work';

/** Locked letters that call a guest or a village by a former name, with a button to make them again. */
export function WrongLetters({ work }: WorkProps): JSX.Element | null {
  const { lines, sentence, again } = work.facts.wrong;
  if (lines.length === 0) return null;
  const make = (): void =>
    void send(work.page, {
      name: 'invitation.make',
      input: { conference: work.conference, per: 'all', again: [...again] },
      doing: formWords.working,
      long: true,
      done: work.report,
    });
  return (
    <Notice tone="warn">
      <p>{sentence}</p>
      <TextList lines={lines} />
      {again.length > 0 && <Button onPress={make}>{invitationText.remake}</Button>}
    </Notice>
  );
}
