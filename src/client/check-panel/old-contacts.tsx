import type { JSX } from 'preact';
import type { RegisterCheck } from '../../rpc/answers';
import * as checkText from '../../text/forms/check-panel';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { send } from '../ui/sending/send';

type Props = RegisterCheck['oldContacts'] & { readonly check: () => void };

/** Contact data that is no longer needed, with a button to remove it. */
export function OldContacts({ people, letters = 0, months, check }: Props): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const remove = (): void =>
    void send(page, {
      name: 'contacts.remove',
      input: {},
      doing: checkText.removing,
      done({ removed, letters: removedLetters = 0 }) {
        check();
        page.say(checkText.removed(removed, removedLetters), 'good');
      },
    });
  return (
    <section>
      {people > 0 && <p>{checkText.oldContacts(people, months)}</p>}
      {letters > 0 && <p>{checkText.oldLetters(letters, months)}</p>}
      <Button
        onPress={() =>
          question.ask(checkText.confirmRemoval, { label: checkText.removeOldContacts, run: remove })
        }
      >
        {checkText.removeOldContacts}
      </Button>
      <QuestionBox question={question} />
    </section>
  );
}
