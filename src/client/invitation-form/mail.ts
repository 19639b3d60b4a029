import { formWords } from '../../text/forms/form-words';
import { invitationText } from '../../text/forms/invitation-form';
import { shownDay, shownIso } from '../../text/shown-date';
import { button, element } from '../ui/element';
import { question } from '../ui/question';
import { notice, section } from '../ui/section';
import { send } from '../ui/sending/send';
import { tickList } from '../ui/tick-list';
import { reportSent, waitingLetters } from './waiting-letters';
import type { Work } from './work';

/** Sends the letters of ticked people who have an address. */
export function mail(work: Work): HTMLElement {
  const { people, mail: state } = work.facts;
  const reachable = people.filter(({ hasEmail, sentOn, mailed }) => hasEmail && sentOn === null && !mailed);
  const toldAnew = reachable.filter((person) => person.toldAnew).length;
  const told = [
    invitationText.remaining(state.remaining),
    state.startBy === null ? '' : invitationText.startBy(shownIso(state.startBy, shownDay)),
    toldAnew > 0 ? invitationText.toldAnew(toldAnew) : '',
    state.waiting > 0 ? invitationText.waiting(state.waiting) : '',
  ].filter((sentence) => sentence !== '');
  const waiting = waitingLetters(work);
  const short = reachable.length > state.remaining;
  const quota = notice(short ? 'warn' : 'plain', ...told.map((sentence) => element('p', {}, sentence)));
  if (reachable.length === 0) {
    return section(
      invitationText.sendTitle,
      quota,
      ...waiting,
      element('p', { class: 'help' }, invitationText.nobodyToSend),
    );
  }

  const sure = question();
  const choice = tickList(invitationText.sendTitle);
  const go = button('', () => askFirst(), 'primary');
  choice.onChange(() => {
    go.textContent = invitationText.send(choice.ticked().length);
  });
  choice.fill(reachable, true);

  const post = (): void => {
    void send(work.page, {
      name: 'invitation.send',
      input: { conference: work.conference, people: [...choice.ticked()] },
      doing: formWords.working,
      long: true,
      done: (report) => reportSent(work, report),
      again: post,
    });
  };
  const askFirst = (): void => {
    const count = choice.ticked().length;
    if (count === 0) work.page.say(invitationText.chooseSomebody, 'bad');
    else sure.ask(invitationText.sendQuestion(count), { label: invitationText.send(count), run: post });
  };
  return section(invitationText.sendTitle, quota, ...waiting, choice.root, go, sure.root);
}
