import type { JSX } from 'preact';
import { tellingText as words } from '../../text/telling';
import { Button } from '../ui/page/button';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { send } from '../ui/sending/send';
import type { WorkProps } from './work';

/** Undoes the last recording of told guests, whoever made it. */
export function TakeBack({ work }: WorkProps): JSX.Element | null {
  const question = useQuestion();
  const { last } = work.facts;
  if (!last) return null;
  const takeBack = (): void =>
    void send(work.page, {
      name: 'invitation.take-back',
      input: { request: last.request },
      done: ({ undone, remaining }) => work.refresh(words.takenBack(undone, remaining)),
    });
  return (
    <>
      <QuestionBox question={question} />
      <Button
        look="quiet"
        onPress={() => question.ask(words.takeBackQuestion(last.people), { run: takeBack })}
      >
        {words.takeBack(last.people, last.day, last.by)}
      </Button>
    </>
  );
}
