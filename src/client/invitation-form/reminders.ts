import { invitationText } from '../../text/forms/invitation-form';
import { shownIso } from '../../text/shown-date';
import { button, element } from '../ui/element';
import { section } from '../ui/section';
import { send } from '../ui/sending/send';
import type { Work } from './work';

/** Under whose account the daily reminders run, with a way to take them over. */
export function reminders(work: Work): HTMLElement {
  const { owner, lastRun, nextRun, mine } = work.facts.reminders;
  const takeOver = (): void => {
    void send(work.page, {
      name: 'reminders.take-over',
      input: {},
      done: ({ owner: now }) => work.refresh(invitationText.takenOver(now), 'good'),
      again: takeOver,
    });
  };
  return section(
    invitationText.remindersTitle,
    element(
      'p',
      {},
      owner === ''
        ? invitationText.noOwner
        : invitationText.owner(owner, shownIso(lastRun), shownIso(nextRun)),
    ),
    mine ? null : button(invitationText.takeOver, takeOver),
  );
}
