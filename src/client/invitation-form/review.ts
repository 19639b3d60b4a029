import type { ReviewRow } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { invitationText } from '../../text/forms/invitation-form';
import { button, element, outsideLink } from '../ui/element';
import { section } from '../ui/section';
import { send } from '../ui/sending/send';
import type { Work } from './work';

/** Letters that a broken run left in doubt; only a person may say whether they went. */
export function review(work: Work): HTMLElement | null {
  const rows = work.facts.mail.review;
  if (rows.length === 0) return null;
  const settle = (key: string, verdict: 'sent' | 'again'): void => {
    void send(work.page, {
      name: 'review.settle',
      input: { key, verdict },
      done: ({ left }) => work.refresh(invitationText.reviewed(left), 'good'),
      again: () => settle(key, verdict),
    });
  };
  const verdict = (row: ReviewRow, label: string, value: 'sent' | 'again'): HTMLButtonElement => {
    const made = button(label, () => settle(row.key, value));
    made.setAttribute('aria-label', `${label}: ${row.letter}, ${row.recipient}`);
    return made;
  };
  const lines = rows.map((row) =>
    element(
      'li',
      {},
      element('strong', {}, row.recipient),
      element('small', {}, invitationText.reviewLetter(row.letter, row.address)),
      element('p', {}, outsideLink(invitationText.reviewSearch, row.searchUrl, formWords.opensInNewTab)),
      element(
        'div',
        { class: 'row' },
        verdict(row, invitationText.reviewSent, 'sent'),
        verdict(row, invitationText.reviewAgain, 'again'),
      ),
    ),
  );
  return section(
    invitationText.reviewTitle,
    element('p', { class: 'help intro' }, invitationText.reviewHelp),
    element('ul', { class: 'lines' }, ...lines),
  );
}
