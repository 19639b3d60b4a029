import { formWords } from '../../text/form-words';
import { button, element, show } from './element';
import type { Complaint } from './field-group';

/** The list of everything to mend, over the form; each line leads to its field. */
export interface ErrorSummary {
  readonly root: HTMLElement;
  /** Shows the complaints and moves the keyboard to the first wrong field. */
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
  return {
    root,
    show(complaints) {
      const lines = complaints.map((complaint) => {
        const line = button(
          `${complaint.field.label}: ${complaint.sentence}`,
          () => focusField(complaint),
          'quiet',
        );
        return element('li', {}, line);
      });
      root.replaceChildren(element('p', {}, formWords.toFix(complaints.length)), element('ul', {}, ...lines));
      show(root, complaints.length > 0);
      const first = complaints[0];
      if (first) focusField(first);
    },
    clear() {
      root.replaceChildren();
      show(root, false);
    },
  };
}
