import type { JSX } from 'preact';
import { outboxText } from '../../../text/forms/form-words';
import { Button } from '../page/button';
import type { OutboxState } from './outbox';

function wordsFor({ waiting, trouble, onlyInPage }: OutboxState): string {
  if (waiting === 0) return outboxText.allSent;
  const caution = onlyInPage ? ` ${outboxText.onlyInPage}` : '';
  if (trouble === 'lost') return `${outboxText.lost(waiting)}${caution}`;
  if (trouble) return `${outboxText.refused(waiting)} ${trouble.sentence}`;
  return `${outboxText.sending(waiting)}${caution}`;
}

interface LineProps {
  readonly state: OutboxState;
  readonly sendNow: () => void;
}

/** Shows how much is still unsent, so that nobody closes the page or types it again. */
export const OutboxLine = ({ state, sendNow }: LineProps): JSX.Element => (
  <div class="outbox" data-state={state.trouble ? 'trouble' : state.waiting > 0 ? 'sending' : 'sent'}>
    <span role="status" aria-live="polite">
      {wordsFor(state)}
      {state.ofOthers > 0 && ` ${outboxText.ofOthers(state.ofOthers)}`}
    </span>
    <Button look="quiet" hidden={state.trouble === null || state.sending} onPress={sendNow}>
      {outboxText.sendNow}
    </Button>
  </div>
);
