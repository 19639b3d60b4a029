import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nextConference, reason } from '../../register/columns/next-conference';
import * as text from '../../text/forms/preparation-form';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Section } from '../ui/page/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { Lines } from './shown-line';
import type { Part } from './work';

const shownAtOnce = 20;

function Carried({ work: { preparation } }: Part): JSX.Element {
  const { petitions } = preparation;
  const rest = petitions.length - shownAtOnce;
  if (petitions.length === 0)
    return (
      <Section title={text.carried}>
        <p>{text.noneOpen}</p>
      </Section>
    );
  return (
    <Section title={`${text.carried} (${petitions.length})`}>
      <p class="help intro">{text.carriedHelp}</p>
      <Lines lines={petitions.slice(0, shownAtOnce)} />
      {rest > 0 && <p>{text.more(rest)}</p>}
    </Section>
  );
}

const always = ['year', 'title', 'reason', 'mode', 'scope'] as const;
const ofVoters = ['voters', 'askingVoters'] as const;

interface NextProps extends Part {
  readonly go: (conference: string, message: string) => void;
}

/** Opens the next conference from this one, and shows the petitions that it carries over. */
export function NextConference({ work, go }: NextProps): JSX.Element {
  const page = usePage();
  const corrections = useCorrections();
  const question = useQuestion();
  const [request] = useState(createRequestId);
  const { frame } = work.preparation;
  const group = useFieldGroup(
    nextConference,
    [...always, ...ofVoters],
    { ...frame, title: text.nextTitle(frame.year) },
    { options: { title: { rows: 4 }, scope: { help: text.scopeHelp } } },
  );
  const start = (): void =>
    void send(page, {
      name: 'conference.next',
      input: { from: work.conference, draft: group.draft(), request: request.current() },
      done: ({ id, people, tasks }) => go(id, text.nextMade(id, people, tasks)),
      refused: corrections.refused(group.accept),
      again: start,
    });
  const ask = (): void => {
    if (page.isBusy() || corrections.lead(group.check())) return;
    question.ask(text.startNextQuestion(group.value('year')), { label: text.startNext, run: start });
  };
  return (
    <div>
      <Section title={text.startNext}>
        <p class="help intro">{text.startNextHelp}</p>
        <ErrorSummary complaints={group.complaints()} />
        <Fields group={group} names={always} />
        {group.value('reason') === reason.labels.voters && <Fields group={group} names={ofVoters} />}
        <Button onPress={ask}>{text.startNext}</Button>
        <QuestionBox question={question} />
      </Section>
      <Carried work={work} />
    </div>
  );
}
