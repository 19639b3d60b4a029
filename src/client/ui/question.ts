import { formWords } from '../../text/form-words';
import { button, element } from './element';

/** Asks inside the page, for dialogs of the browser are unreliable in a Google frame. */
export interface Question {
  readonly root: HTMLElement;
  ask(text: string, yes: { readonly label?: string; run(): void }): void;
  close(): void;
}

export function question(): Question {
  const root = element('div', { class: 'question', role: 'group', hidden: true });
  let askedFrom: Element | null = null;
  const close = (): void => {
    const hadFocus = root.contains(document.activeElement);
    root.hidden = true;
    root.replaceChildren();
    if (hadFocus && askedFrom instanceof HTMLElement && askedFrom.isConnected) askedFrom.focus();
  };
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return {
    root,
    ask(text, yes) {
      askedFrom = document.activeElement;
      const confirm = button(
        yes.label ?? formWords.confirm,
        () => {
          close();
          yes.run();
        },
        'primary',
      );
      root.setAttribute('aria-label', text);
      root.replaceChildren(
        element('p', { role: 'alert' }, text),
        element('div', { class: 'row' }, confirm, button(formWords.cancel, close)),
      );
      root.hidden = false;
      confirm.focus();
      root.scrollIntoView({ block: 'nearest' });
    },
    close,
  };
}
