import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Tone = 'plain' | 'good' | 'bad';

export interface Step {
  readonly label: string;
  run(): void;
}

/** What a form asks of the frame round it. */
export interface Page {
  /** Writes the state line; `next` becomes a button under it. */
  say(text: string, tone?: Tone, next?: Step): void;
  /** While busy nothing can be typed, pressed or sent twice. */
  busy(text: string): void;
  rest(): void;
  isBusy(): boolean;
  scrollToTop(): void;
}

export const PageContext = createContext<Page | null>(null);

/** Where `Actions` puts the buttons of the footer. */
export const ActionsContext = createContext<(actions: ComponentChildren) => void>(() => {});

/** Whether the buttons here wait for an answer; only those of the footer can still be reached meanwhile. */
export const BusyContext = createContext(false);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('there is no Frame round this component');
  return page;
}
