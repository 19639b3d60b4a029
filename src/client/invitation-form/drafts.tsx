import type { JSX } from 'preact';
import * as formWords from '../../text/forms/form-words';
import * as invitationText from '../../text/forms/invitation-form';
import { Button, OutsideLink } from '../ui/page/button';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { WorkProps } from './work';

/** Draft letters after a correction: those that would print differently, with buttons to remake one, these or all. */
export function Drafts({ work }: WorkProps): JSX.Element | null {
  const question = useQuestion();
  const { drafts, documents } = work.facts;
  if (drafts.length === 0) return null;
  const differing = drafts.filter(({ changes }) => changes.length > 0);
  const nameOf = (url: string): string => {
    const row = documents.find((one) => one.url === url);
    return row ? invitationText.documentName(row) : invitationText.draft;
  };
  const remake = (keys: readonly string[]): void =>
    void send(work.page, {
      name: 'invitation.remake',
      input: { conference: work.conference, documents: [...keys] },
      doing: formWords.workingOn(keys.length, invitationText.files, work.facts.seconds.make),
      long: true,
      done: work.report,
    });
  const ask = (keys: readonly string[]): void =>
    question.ask(invitationText.remakeQuestion(keys.length), {
      label: invitationText.remake,
      run: () => remake(keys),
    });
  const keysOf = (rows: typeof drafts): readonly string[] => rows.map(({ key }) => key);
  return (
    <Section title={invitationText.draftsTitle}>
      <p class="help intro">{invitationText.draftsDiffer(differing.length, drafts.length)}</p>
      {differing.length > 0 && (
        <ul class="lines">
          {differing.map(({ key, url, changes }) => (
            <li key={key}>
              <OutsideLink label={nameOf(url)} address={url} />
              <small>{invitationText.differsIn(changes)}</small>
              <Button onPress={() => ask([key])}>{invitationText.remakeOne}</Button>
            </li>
          ))}
        </ul>
      )}
      {differing.length > 1 && (
        <Button onPress={() => ask(keysOf(differing))}>
          {invitationText.remakeDiffering(differing.length)}
        </Button>
      )}
      <Button onPress={() => ask(keysOf(drafts))}>{invitationText.remakeAll(drafts.length)}</Button>
      <QuestionBox question={question} />
    </Section>
  );
}
