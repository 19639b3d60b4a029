import { formWords } from '../../text/forms/form-words';
import { button, element } from './element';
import type { Step } from './page';

/** Asks inside the page, for dialogs of the browser are unreliable in a Google frame. */
export interface Question {
  readonly root: HTMLElement;
  /** `instead` is a third way beside yes and no. */
  ask(text: string, yes: { readonly label?: string; run(): void }, instead?: Step): void;
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
    ask(text, yes, instead) {
      askedFrom = document.activeElement;
      const confirm = button(
        yes.label ?? formWords.confirm,
        () => {
          close();
          yes.run();
        },
        'primary',
      );
      const take = (step: Step): HTMLButtonElement =>
        button(step.label, () => {
          close();
          step.run();
        });
      const other = instead ? [take(instead)] : [];
      root.setAttribute('aria-label', text);
      root.replaceChildren(
        element('p', { role: 'alert' }, text),
        element('div', { class: 'row' }, confirm, ...other, button(formWords.cancel, close)),
      );
      root.hidden = false;
      confirm.focus();
      root.scrollIntoView({ block: 'nearest' });
    },
    close,
  };
}
