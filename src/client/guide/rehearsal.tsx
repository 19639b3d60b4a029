import type { JSX } from 'preact';
import type { RehearsalFacts } from '../../rpc/answers';
import { guideText } from '../../text/guide/guide-words';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Notice } from '../ui/page/section';
import type { Store } from '../ui/page/store';
import { send } from '../ui/sending/send';

/** Starts and ends the rehearsal on made-up data. */
export function Rehearsal({ rehearsal }: { readonly rehearsal: Store<RehearsalFacts> }): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const { rehearsing, person } = rehearsal.read();

  const change = (name: 'rehearsal.start' | 'rehearsal.end', doing: string, after: string): void =>
    void send(page, {
      name,
      input: {},
      doing,
      long: true,
      done(facts) {
        rehearsal.write(facts);
        page.say(after, 'good');
      },
    });
  const start = (): void => change('rehearsal.start', guideText.starting, guideText.started);
  const end = (): void => change('rehearsal.end', guideText.ending, guideText.ended);

  if (!rehearsing)
    return (
      <>
        <p>{guideText.whatItIs}</p>
        <Button onPress={start}>{guideText.start}</Button>
      </>
    );
  return (
    <>
      <Notice tone="warn">{guideText.running(person)}</Notice>
      <Button onPress={() => question.ask(guideText.confirmEnd, { run: end })}>{guideText.end}</Button>
      <QuestionBox question={question} />
    </>
  );
}
