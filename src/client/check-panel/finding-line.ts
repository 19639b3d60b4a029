import type { Finding } from '../../rpc/answers';
import { findingSentence } from '../../text/failures/finding-sentence';
import { checkText } from '../../text/forms/check-panel';
import { button, element } from '../ui/element';

const value = (text: string): string => (text === '' ? checkText.empty : text);

/** One finding: where it is, what is wrong, and what the add-on would write instead. */
export function findingLine(finding: Finding, show: (finding: Finding) => void): HTMLElement {
  const { cell, header, kind, shown, proposed, fixable } = finding;
  const go = button(cell, () => show(finding), 'quiet');
  go.setAttribute('aria-label', `${checkText.show(cell)}, ${header}`);
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'split' },
      element('span', {}, go, element('strong', {}, header)),
      element(
        'span',
        { class: `chip ${fixable ? 'good' : 'warn'}` },
        fixable ? checkText.auto : checkText.byHand,
      ),
    ),
    element('p', {}, findingSentence(kind)),
    element('small', {}, `${checkText.shown}: ${value(shown)}`),
    proposed === '' ? null : element('small', {}, `${checkText.proposed}: ${proposed}`),
  );
}
