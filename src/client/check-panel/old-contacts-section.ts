import type { RegisterCheck } from '../../rpc/answers';
import { checkText } from '../../text/forms/check-panel';
import { button, element } from '../ui/element';
import type { Page } from '../ui/page';
import { question } from '../ui/question';
import { send } from '../ui/sending/send';

/** Contact data that nobody needs any more, with a way to remove them. */
export function oldContactsSection(
  page: Page,
  { people, months }: RegisterCheck['oldContacts'],
  checkAgain: () => void,
): HTMLElement {
  const confirmation = question();
  const remove = (): void => {
    void send(page, {
      name: 'contacts.remove',
      input: {},
      doing: checkText.removing,
      done({ removed }) {
        checkAgain();
        page.say(checkText.removed(removed), 'good');
      },
      again: remove,
    });
  };
  const ask = (): void =>
    confirmation.ask(checkText.confirmRemoval, { label: checkText.removeOldContacts, run: remove });
  return element(
    'section',
    {},
    element('p', {}, checkText.oldContacts(people, months)),
    button(checkText.removeOldContacts, ask),
    confirmation.root,
  );
}
