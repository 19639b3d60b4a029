import type { JSX } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { Button } from './button';
import type { Step } from './page-context';
import { type Store, useStore } from './store';

interface Asked {
  readonly text: string;
  readonly yes: Step;
  readonly instead: Step | null;
  readonly from: Element | null;
}

/** Asks inside the page, for dialogs of the browser are unreliable in a Google frame. */
export interface Question {
  readonly asked: Store<Asked | null>;
  /** `instead` is a third way besides yes and no. */
  ask(text: string, yes: { readonly label?: string; run(): void }, instead?: Step): void;
  close(): void;
}

export function useQuestion(): Question {
  const asked = useStore<Asked | null>(() => null);
  return {
    asked,
    ask: (text, { label = formWords.confirm, run }, instead) =>
      asked.write({ text, yes: { label, run }, instead: instead ?? null, from: document.activeElement }),
    close: () => asked.write(null),
  };
}

function AskedBox({ text, yes, instead, from, close }: Asked & { readonly close: () => void }): JSX.Element {
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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and take a legend.
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
  const asked = question.asked.read();
  return asked && <AskedBox key={asked.text} {...asked} close={question.close} />;
}
