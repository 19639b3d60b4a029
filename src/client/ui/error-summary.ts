import { formWords } from '../../text/forms/form-words';
import { button, element, show } from './element';
import type { Complaint } from './field-group';

/** The list of everything to mend, over the form; each line leads to its field. */
export interface ErrorSummary {
  readonly root: HTMLElement;
  /** Shows the complaints and moves the keyboard to the first wrong field; a line goes when its field is changed. */
  show(complaints: readonly Complaint[]): void;
  clear(): void;
}

const focusField = ({ field }: Complaint): void => {
  const fold = field.root.closest('details');
  if (fold) fold.open = true;
  field.control.focus();
  field.root.scrollIntoView({ block: 'nearest' });
};

export function errorSummary(): ErrorSummary {
  const root = element('div', { class: 'notice bad summary', role: 'alert', hidden: true });
  const count = element('p', {});
  const recount = (): void => {
    const left = root.querySelectorAll('li').length;
    count.textContent = formWords.toFix(left);
    show(root, left > 0);
  };
  return {
    root,
    show(complaints) {
      root.setAttribute('aria-live', 'assertive');
      const lines = complaints.map((complaint) => {
        const line = button(
          `${complaint.field.label}: ${complaint.sentence}`,
          () => focusField(complaint),
          'quiet',
        );
        const item = element('li', {}, line);
        complaint.field.onInput(() => {
          if (!item.isConnected) return;
          // Whoever types need not hear the rest of the list each time.
          root.setAttribute('aria-live', 'off');
          item.remove();
          recount();
        });
        return item;
      });
      root.replaceChildren(count, element('ul', {}, ...lines));
      recount();
      const first = complaints[0];
      if (first) focusField(first);
    },
    clear() {
      root.replaceChildren();
      show(root, false);
    },
  };
}
