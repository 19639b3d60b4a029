import type { InputOf, MethodName, ValueOf } from '../../rpc/contract';
import { formWords } from '../../text/forms/form-words';
import type { GuideStage } from '../../text/guide/guide';
import { button, element } from './element';
import type { Step, Tone } from './page/page-context';
import { folded, list } from './section';
import { ask } from './sending/server';

export type { Step, Tone } from './page/page-context';

/** The frame of a sidebar: a scrolling part, and below it the state of things and the main button. */
export interface Page {
  readonly main: HTMLElement;
  /** Holds the buttons of the page; at most one is primary. */
  readonly actions: HTMLElement;
  say(text: string, tone?: Tone, next?: Step): void;
  /** While busy nothing can be typed, pressed or sent twice. */
  busy(text: string): void;
  rest(): void;
  isBusy(): boolean;
}

/** `guide` is what can be unfolded above the form without losing what is typed; null where the page itself is it. */
export function createPage(guide: GuideStage | null): Page {
  const main = document.querySelector('main');
  const footer = document.querySelector('footer');
  const header = document.querySelector('header');
  if (!main || !footer || !header) throw new Error('page.html lacks a part');
  document.documentElement.lang = 'vi';

  if (guide) header.append(folded(formWords.guide, list(guide.steps, 'ol')));
  const spoken = element('p', { class: 'spoken', role: 'status', 'aria-live': 'polite', tabindex: '-1' });
  const next = element('div', { class: 'next' });
  const actions = element('div', { class: 'actions' });
  footer.replaceChildren(spoken, next, actions);

  const speak = (text: string, tone: Tone): void => {
    spoken.textContent = text;
    spoken.dataset.tone = tone;
  };
  let busy = false;
  let cameFrom: Element | null = null;
  const setBusy = (on: boolean): void => {
    busy = on;
    main.inert = on;
    main.setAttribute('aria-busy', String(on));
    for (const one of footer.querySelectorAll('button')) one.setAttribute('aria-disabled', String(on));
  };

  return {
    main,
    actions,
    say(text, tone = 'plain', step) {
      speak(text, tone);
      next.replaceChildren(...(step ? [button(step.label, () => !busy && step.run())] : []));
    },
    busy(text) {
      speak(text, 'plain');
      next.replaceChildren();
      cameFrom = document.activeElement;
      setBusy(true);
      // What becomes inert loses the focus; the state line keeps it meanwhile.
      if (cameFrom && (main.contains(cameFrom) || !cameFrom.isConnected)) spoken.focus();
    },
    rest() {
      setBusy(false);
      if (document.activeElement === spoken && cameFrom instanceof HTMLElement && cameFrom.isConnected)
        cameFrom.focus();
    },
    isBusy: () => busy,
  };
}

/** Says in the page itself what has to be done before this sidebar is of use. */
export function sayFirst(page: Page, sentence: string): void {
  page.main.replaceChildren(element('div', { class: 'notice warn', role: 'alert' }, sentence));
}

/** Asks for what the sidebar shows and draws it; what cannot be had is said, with a way to try again. */
export async function openPage<Name extends MethodName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
  draw: (value: ValueOf<Name>) => void,
): Promise<void> {
  const again: Step = { label: formWords.retry, run: () => void openPage(page, name, input, draw) };
  page.busy(formWords.opening);
  const answer = await ask(name, input);
  page.rest();
  if (answer.kind === 'done') {
    page.say('');
    page.main.replaceChildren();
    draw(answer.value);
    return;
  }
  page.main.replaceChildren();
  page.say(answer.kind === 'lost' ? formWords.lostOpening : answer.sentence, 'bad', again);
}
