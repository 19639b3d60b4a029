import type { JSX } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { Button } from './button';
import type { Step } from './page-context';
import { type Store, useStore } from './store';

interface OpenQuestion {
  readonly text: string;
  readonly yes: Step;
  readonly instead: Step | null;
  readonly from: Element | null;
}

/** Asks inside the page, since browser dialogs are unreliable in Google's frame. */
export interface Question {
  readonly current: Store<OpenQuestion | null>;
  /** `instead` is an alternative to yes and no. */
  ask(text: string, yes: { readonly label?: string; run(): void }, instead?: Step): void;
  close(): void;
}

export function useQuestion(): Question {
  const current = useStore<OpenQuestion | null>(() => null);
  return {
    current,
    ask: (text, { label = formWords.confirm, run }, instead) =>
      current.write({ text, yes: { label, run }, instead: instead ?? null, from: document.activeElement }),
    close: () => current.write(null),
  };
}

function AnswerBox({
  text,
  yes,
  instead,
  from,
  close,
}: OpenQuestion & { readonly close: () => void }): JSX.Element {
  const id = useId();
  useLayoutEffect(() => {
    const box = document.getElementById(id);
    box?.querySelector('button')?.focus();
    box?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const leave = (): void => {
    close();
    if (from instanceof HTMLElement && from.isConnected) from.focus();
  };
  const take = (step: Step) => () => {
    leave();
    step.run();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and need a legend.
    <div
      class="question"
      role="group"
      id={id}
      aria-label={text}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <p role="alert">{text}</p>
      <div class="row">
        <Button look="primary" onPress={take(yes)}>
          {yes.label}
        </Button>
        {instead && <Button onPress={take(instead)}>{instead.label}</Button>}
        <Button onPress={leave}>{formWords.cancel}</Button>
      </div>
    </div>
  );
}

/** Where the question appears. */
export function QuestionBox({ question }: { readonly question: Question }): JSX.Element | null {
  const current = question.current.read();
  return current && <AnswerBox key={current.text} {...current} close={question.close} />;
}
