import type { ComponentChildren, JSX } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownAilment } from '../../../rpc/shown-answers';
import * as formWords from '../../../text/forms/form-words';
import { ask } from '../sending/server';
import { markTyped } from '../sending/typed-texts';
import { Button } from './button';
import { ActionsContext, BusyContext, type Page, PageContext, type Step, type Tone } from './page-context';
import { Pulse } from './pulse';
import { Folded } from './section';
import { guideSteps } from './start';
import { useStore } from './store';
import { TypedBefore } from './typed-before';

interface StateLine {
  readonly text: string;
  readonly tone: Tone;
  readonly next: Step | null;
}

/** Milliseconds after which the server is asked how far a long job is. */
const interval = 5000;

interface FrameProps {
  readonly children: ComponentChildren;
}

/** A sidebar: help, a scrolling part, the state line and the buttons. */
export function Frame({ children }: FrameProps): JSX.Element {
  const line = useStore<StateLine>(() => ({ text: '', tone: 'plain', next: null }));
  const waiting = useStore(() => false);
  const pulse = useStore<readonly ShownAilment[]>(() => []);
  const [actions, setActions] = useState<ComponentChildren>(null);
  const main = useRef<HTMLElement>(null);
  const spoken = useRef<HTMLParagraphElement>(null);
  const focusBefore = useRef<Element | null>(null);
  const [page] = useState(
    (): Page => ({
      say: (text, tone = 'plain', next) => line.write({ text, tone, next: next ?? null }),
      busy(text) {
        line.write({ text, tone: 'plain', next: null });
        waiting.write(true);
        focusBefore.current = document.activeElement;
        // An inert element loses the focus, so the state line holds it meanwhile.
        if (main.current?.contains(focusBefore.current)) spoken.current?.focus();
      },
      rest: () => waiting.write(false),
      isBusy: waiting.read,
      warn: pulse.write,
      warnings: pulse.read,
      scrollToTop() {
        if (main.current) main.current.scrollTop = 0;
      },
    }),
  );
  const busy = waiting.read();
  // What has no button is a long job under way.
  const work = pulse.read().find(({ label }) => !label);
  useLayoutEffect(() => {
    const watch = (): void =>
      void ask('pulse.mend', { mend: 'watch' }).then((answer) => {
        if (answer.kind !== 'done') return;
        pulse.write(answer.value.pulse);
        if (work && !line.read().text) page.say(answer.value.sentence, 'good');
      });
    const timer = (busy || work) && setInterval(watch, interval);
    return () => clearInterval(timer || 0);
  }, [busy, !work]);
  useLayoutEffect(() => {
    const before = focusBefore.current;
    if (busy || document.activeElement !== spoken.current) return;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  }, [busy]);

  const { text, tone, next } = line.read();
  return (
    <PageContext.Provider value={page}>
      <header>
        <h1>{document.title}</h1>
        {guideSteps.length > 0 && (
          <Folded title={formWords.guide}>
            <ol>
              {guideSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Folded>
        )}
      </header>
      <main id="main" ref={main} inert={busy} aria-busy={busy} onInput={markTyped}>
        <Pulse page={page} ailments={pulse.read().filter(({ label }) => label)} />
        <TypedBefore busy={busy} />
        <ActionsContext.Provider value={setActions}>{children}</ActionsContext.Provider>
      </main>
      <footer id="footer">
        <BusyContext.Provider value={busy}>
          <p class="spoken" role="status" aria-live="polite" tabIndex={-1} data-tone={tone} ref={spoken}>
            {text}
          </p>
          {work && <small>{work.sentence}</small>}
          <div class="next">
            {next && <Button onPress={() => !waiting.read() && next.run()}>{next.label}</Button>}
          </div>
          <div class="actions">{actions}</div>
        </BusyContext.Provider>
      </footer>
    </PageContext.Provider>
  );
}

/** The buttons of a form, rendered in the footer; at most one is primary. */
export function Actions({ children }: { readonly children: ComponentChildren }): null {
  const setActions = useContext(ActionsContext);
  useLayoutEffect(() => setActions(children));
  useLayoutEffect(() => () => setActions(null), [setActions]);
  return null;
}
