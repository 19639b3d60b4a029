import type { JSX } from 'preact';
import { removalText as words } from '../../text/removal';
import { Button } from '../ui/page/button';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';
import { RemovalParts } from './removal-parts';

/** Says what goes and what stays before the button, which asks once more; afterwards the same as a report. */
export function RemovalForm({ facts }: Opened<'removal.open'>): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const shown = useStore(() => facts);
  const { state, intro, parts, report } = shown.read();
  const remove = (): void =>
    void send(page, {
      name: 'removal.run',
      input: { isSure: true },
      doing: words.removing,
      long: true,
      done(removed) {
        shown.write(removed);
        page.scrollToTop();
        page.say(words.done, 'good');
      },
    });
  const label = state === 'begun' ? words.goOn : words.remove;
  return (
    <>
      <Notice tone={state === 'removed' ? 'good' : state === 'begun' ? 'warn' : 'plain'}>{intro}</Notice>
      <RemovalParts parts={parts} />
      {state === 'removed' ? (
        <label>
          {words.report}
          <textarea rows={6} readOnly value={report} />
        </label>
      ) : (
        <>
          <Button onPress={() => question.ask(words.confirm, { label, run: remove })}>{label}</Button>
          <QuestionBox question={question} />
        </>
      )}
    </>
  );
}
