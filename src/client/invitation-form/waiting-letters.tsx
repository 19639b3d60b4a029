import type { JSX } from 'preact';
import type { ValueOf } from '../../rpc/contract';
import * as formWords from '../../text/forms/form-words';
import * as invitationText from '../../text/forms/invitation-form';
import { Button } from '../ui/page/button';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { send } from '../ui/sending/send';
import type { Work, WorkProps } from './work';

/** Reports the numbers of a sending. */
export function reportSent(work: Work, report: ValueOf<'invitation.send'>): void {
  const { sent, waiting, uncertain, withoutPdf } = report;
  const parts = [
    invitationText.sent(sent),
    waiting > 0 ? invitationText.sentWaiting(waiting) : '',
    uncertain > 0 ? invitationText.sentUncertain(uncertain) : '',
    withoutPdf > 0 ? invitationText.withoutPdf(withoutPdf) : '',
  ];
  work.refresh(parts.filter((part) => part !== '').join(' '), uncertain > 0 ? 'bad' : 'good');
}

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
      done: (answer) =>
        work.refresh(
          answer.running ? invitationText.stopping : invitationText.stopped(answer.stopped),
          'good',
        ),
    });
  const goOn = (): void =>
    void send(page, {
      name: 'invitation.resume',
      input: { conference },
      doing: formWords.working,
      long: true,
      done: (report) => reportSent(work, report),
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
