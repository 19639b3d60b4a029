import type { JSX } from 'preact';
import * as formWords from '../../text/forms/form-words';
import * as invitationText from '../../text/forms/invitation-form';
import { Button } from '../ui/page/button';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { send } from '../ui/sending/send';
import type { WorkProps } from './work';

/** Unfinished sending, whoever started it: progress, and buttons to continue or stop. */
export function WaitingLetters({ work }: WorkProps): JSX.Element | null {
  const question = useQuestion();
  const { page, conference } = work;
  const { running, waiting } = work.facts.mail;
  if (running === null && waiting === 0) return null;
  const stop = (): void =>
    void send(page, {
      name: 'invitation.stop',
      input: { conference },
      done: work.report,
    });
  const goOn = (): void =>
    void send(page, {
      name: 'invitation.resume',
      input: { conference },
      doing: formWords.working,
      long: true,
      done: work.report,
    });
  return (
    <>
      {running && <p>{invitationText.running(running.person, running.done, running.total)}</p>}
      <div class="row">
        {running === null && (
          <Button
            onPress={() =>
              question.ask(invitationText.goOnQuestion(waiting), { label: invitationText.goOn, run: goOn })
            }
          >
            {invitationText.goOn}
          </Button>
        )}
        <Button
          onPress={() => question.ask(invitationText.stopQuestion, { label: invitationText.stop, run: stop })}
        >
          {invitationText.stop}
        </Button>
      </div>
      <QuestionBox question={question} />
    </>
  );
}
