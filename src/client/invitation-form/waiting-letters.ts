import type { ValueOf } from '../../rpc/contract';
import { formWords } from '../../text/forms/form-words';
import { invitationText } from '../../text/forms/invitation-form';
import { button, element } from '../ui/element';
import { question } from '../ui/question';
import { send } from '../ui/sending/send';
import type { Work } from './work';

/** Says what became of a sending, in numbers. */
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

/** Letters half done: how far they are, whoever began them, and buttons to go on or to stop. */
export function waitingLetters(work: Work): readonly HTMLElement[] {
  const { running, waiting } = work.facts.mail;
  if (running === null && waiting === 0) return [];
  const sure = question();
  const stop = (): void => {
    void send(work.page, {
      name: 'invitation.stop',
      input: { conference: work.conference },
      done: (answer) =>
        work.refresh(
          answer.running ? invitationText.stopping : invitationText.stopped(answer.stopped),
          'good',
        ),
      again: stop,
    });
  };
  const goOn = (): void => {
    void send(work.page, {
      name: 'invitation.resume',
      input: { conference: work.conference },
      doing: formWords.working,
      long: true,
      done: (report) => reportSent(work, report),
      again: goOn,
    });
  };
  const ask = (): void => sure.ask(invitationText.stopQuestion, { label: invitationText.stop, run: stop });
  return [
    running === null
      ? element('p', {})
      : element('p', {}, invitationText.running(running.person, running.done, running.total)),
    element(
      'div',
      { class: 'row' },
      ...(running === null ? [button(invitationText.goOn, goOn)] : []),
      button(invitationText.stop, ask),
    ),
    sure.root,
  ];
}
