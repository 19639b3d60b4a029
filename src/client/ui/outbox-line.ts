import { outboxText } from '../../text/forms/outbox';
import { button, element, show } from './element';
import type { OutboxState } from './sending/outbox';

/** Says how much is still to be sent, so that nobody closes the page or types twice. */
export interface OutboxLine {
  readonly root: HTMLElement;
  show(state: OutboxState): void;
}

export function outboxLine(sendNow: () => void): OutboxLine {
  const words = element('span', { role: 'status', 'aria-live': 'polite' });
  const again = button(outboxText.sendNow, sendNow, 'quiet');
  const root = element('div', { class: 'outbox', 'data-state': 'sent' }, words, again);
  const wordsFor = ({ waiting, trouble, onlyInPage }: OutboxState): string => {
    if (waiting === 0) return outboxText.allSent;
    const held = onlyInPage ? ` ${outboxText.onlyInPage}` : '';
    if (trouble === 'lost') return `${outboxText.lost(waiting)}${held}`;
    if (trouble) return `${outboxText.refused(waiting)} ${trouble.sentence}`;
    return `${outboxText.sending(waiting)}${held}`;
  };
  show(again, false);
  return {
    root,
    show(state) {
      words.textContent = wordsFor(state);
      root.dataset.state = state.trouble ? 'trouble' : state.waiting > 0 ? 'sending' : 'sent';
      show(again, state.trouble !== null && !state.sending);
    },
  };
}
