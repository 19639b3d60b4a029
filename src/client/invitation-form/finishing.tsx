import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { invitationDate, invitationNumber } from '../../register/columns/conference-columns';
import * as formWords from '../../text/forms/form-words';
import * as invitationText from '../../text/forms/invitation-form';
import { shownIso } from '../../text/shown-date';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { TickList } from '../ui/lists/tick-list';
import { Button } from '../ui/page/button';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Folded, Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { WorkProps } from './work';

const fields = { columns: { invitationNumber, invitationDate } };

/** After signature: puts number and date into every letter and locks the documents. */
export function Finishing({
  work,
  words,
}: WorkProps & {
  readonly words: typeof invitationText.finishing | typeof invitationText.correcting;
}): JSX.Element {
  const question = useQuestion();
  const corrections = useCorrections();
  const { number, numberDate } = work.facts;
  const drafts = work.facts.documents.filter(({ locked }) => !locked);
  const [leftOut, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = drafts.map(({ url }) => url).filter((url) => !leftOut.has(url));
  const first = { invitationNumber: number, invitationDate: shownIso(numberDate) };
  const group = useFieldGroup(fields, ['invitationNumber', 'invitationDate'], first, {
    options: {
      invitationNumber: { label: invitationText.number, help: '', required: true },
      invitationDate: { label: invitationText.numberDate, required: true },
    },
  });
  const finish = (): void =>
    void send(work.page, {
      name: 'invitation.finish',
      input: {
        conference: work.conference,
        number: group.value('invitationNumber'),
        date: group.value('invitationDate'),
        ...(chosen.length < drafts.length ? { documents: chosen } : {}),
      },
      doing: formWords.workingOn(
        drafts.length > 0 ? chosen.length : work.facts.documents.length,
        invitationText.files,
        work.facts.seconds.number + work.facts.seconds.lock,
      ),
      long: true,
      done: work.report,
      refused: corrections.refused(group.accept),
      again: finish,
    });
  const ask = (): void => {
    if (corrections.lead(group.check())) return;
    if (drafts.length > 0 && chosen.length === 0) {
      work.page.say(invitationText.chooseDocument, 'bad');
      return;
    }
    question.ask(words.question, { label: words.button, run: finish });
  };
  return (
    <Section title={words.title}>
      <ErrorSummary complaints={group.complaints()} />
      <p class="help intro">{words.help}</p>
      <Fields group={group} names={['invitationNumber', 'invitationDate']} />
      {drafts.length > 1 && (
        <Folded title={invitationText.someDocuments(chosen.length, drafts.length)}>
          <TickList
            label={invitationText.documents}
            items={drafts.map((row) => ({
              id: row.url,
              name: invitationText.documentName(row),
              detail: invitationText.letters(row.letters),
            }))}
            ticked={new Set(chosen)}
            onTick={(now) => leaveOut(new Set(drafts.map(({ url }) => url).filter((url) => !now.has(url))))}
          />
        </Folded>
      )}
      <Button onPress={ask}>{words.button}</Button>
      <QuestionBox question={question} />
    </Section>
  );
}
