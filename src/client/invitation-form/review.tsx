import type { JSX } from 'preact';
import type { ReviewRow } from '../../rpc/answers';
import * as invitationText from '../../text/forms/invitation-form';
import { Button, OutsideLink } from '../ui/page/button';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Notice, Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { Work, WorkProps } from './work';

type Verdict = 'sent' | 'again';

const settle = (work: Work, keys: readonly string[], verdict: Verdict): void =>
  void send(work.page, {
    name: 'review.settle',
    input: { keys: [...keys], verdict },
    done: ({ left }) => work.refresh(invitationText.reviewed(left), 'good'),
  });

function Line({ work, row }: WorkProps & { readonly row: ReviewRow }): JSX.Element {
  const question = useQuestion();
  const { key, letter, recipient, address, searchUrl } = row;
  const again = invitationText.reviewAgain;
  const verdict = (label: string, onPress: () => void): JSX.Element => (
    <Button aria-label={`${label}: ${letter}, ${recipient}`} onPress={onPress}>
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
        {verdict(invitationText.reviewSent, () => settle(work, [key], 'sent'))}
        {verdict(again, () =>
          question.ask(invitationText.askAgain(recipient), {
            label: again,
            run: () => settle(work, [key], 'again'),
          }),
        )}
      </div>
      <QuestionBox question={question} />
    </li>
  );
}

/** One press for all letters of the list, as after an older version of the sheet was restored. */
function All({ work }: WorkProps): JSX.Element {
  const question = useQuestion();
  const keys = work.facts.mail.review.map(({ key }) => key);
  const verdict = (label: string, text: string, value: Verdict): JSX.Element => (
    <Button onPress={() => question.ask(text, { label, run: () => settle(work, keys, value) })}>
      {label}
    </Button>
  );
  return (
    <>
      <div class="row">
        {verdict(invitationText.reviewAllSent, invitationText.askAllSent(keys.length), 'sent')}
        {verdict(invitationText.reviewAllAgain, invitationText.askAllAgain(keys.length), 'again')}
      </div>
      <QuestionBox question={question} />
    </>
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
      {rows.length > 1 && <All work={work} />}
      <ul class="lines">
        {rows.map((row) => (
          <Line key={row.key} work={work} row={row} />
        ))}
      </ul>
    </Section>
  );
}
