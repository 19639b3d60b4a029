import type { JSX } from 'preact';
import * as formWords from '../../text/forms/form-words';
import { invitationText } from '../../text/forms/invitation-form';
import { Button } from '../ui/page/button';
import { Notice, Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { WorkProps } from './work';

/** Longer lists, as of a large village, are folded. */
const shownAtOnce = 12;

/** Locked letters that call a guest or a village by a former name, with a button to make them again. */
export function WrongLetters({ work }: WorkProps): JSX.Element | null {
  const { wrongLetters, hasFormerVillages } = work.facts;
  const count = wrongLetters.length;
  if (count === 0) return null;
  const make = (): void =>
    void send(work.page, {
      name: 'invitation.make',
      input: { conference: work.conference, per: 'all', again: wrongLetters.map(({ id }) => id) },
      doing: formWords.working,
      long: true,
      done({ letters, left, notice = '' }) {
        const said = left > 0 ? invitationText.makingOn(left) : invitationText.madeAgain(letters);
        work.refresh(`${said} ${notice}`.trim(), left > 0 ? 'bad' : 'good');
      },
      again: make,
    });
  const lines = (
    <ul class="lines">
      {wrongLetters.map(({ id, name, changes }) => (
        <li key={id}>
          <strong>{name}</strong>
          <small>{changes.join('; ')}</small>
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={invitationText.wrongTitle}>
      <Notice tone="warn">{invitationText.wrong(count)}</Notice>
      {count <= shownAtOnce ? (
        lines
      ) : (
        <details>
          <summary>{invitationText.people(count)}</summary>
          {lines}
        </details>
      )}
      {hasFormerVillages ? (
        <p class="help">{invitationText.formerVillages}</p>
      ) : (
        <Button onPress={make}>{invitationText.makeAgain(count)}</Button>
      )}
    </Section>
  );
}
