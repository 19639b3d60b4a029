import type { JSX } from 'preact';
import type { ReviewRow } from '../../rpc/answers';
import { invitationText } from '../../text/forms/invitation-form';
import { Button, OutsideLink } from '../ui/page/button';
import { Notice, Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { WorkProps } from './work';

function Line({ work, row }: WorkProps & { readonly row: ReviewRow }): JSX.Element {
  const { key, letter, recipient, address, searchUrl } = row;
  const settle = (verdict: 'sent' | 'again'): void =>
    void send(work.page, {
      name: 'review.settle',
      input: { key, verdict },
      done: ({ left }) => work.refresh(invitationText.reviewed(left), 'good'),
      again: () => settle(verdict),
    });
  const verdict = (label: string, value: 'sent' | 'again'): JSX.Element => (
    <Button aria-label={`${label}: ${letter}, ${recipient}`} onPress={() => settle(value)}>
      {label}
    </Button>
  );
  return (
    <li>
      <strong>{recipient}</strong>
      <small>{invitationText.reviewLetter(letter, address)}</small>
      <p>
        <OutsideLink label={invitationText.reviewSearch} address={searchUrl} />
      </p>
      <div class="row">
        {verdict(invitationText.reviewSent, 'sent')}
        {verdict(invitationText.reviewAgain, 'again')}
      </div>
    </li>
  );
}

/** Letters that an interrupted run left in doubt; a person has to say whether they were sent. */
export function Review({ work }: WorkProps): JSX.Element | null {
  const { review: rows, isBehind } = work.facts.mail;
  if (rows.length === 0 && !isBehind) return null;
  return (
    <Section title={invitationText.reviewTitle}>
      {isBehind && <Notice tone="bad">{invitationText.reviewBehind}</Notice>}
      <p class="help intro">{invitationText.reviewHelp}</p>
      <ul class="lines">
        {rows.map((row) => (
          <Line key={row.key} work={work} row={row} />
        ))}
      </ul>
    </Section>
  );
}
