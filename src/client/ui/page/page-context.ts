import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShownAilment } from '../../../rpc/shown-answers';

export type Tone = 'plain' | 'good' | 'bad';

export interface Step {
  readonly label: string;
  run(): void;
}

/** What the frame offers to the form inside it. */
export interface Page {
  /** Writes the state line, with a button under it for `next`. */
  say(text: string, tone?: Tone, next?: Step): void;
  /** Blocks typing, pressing and sending until `rest`. */
  busy(text: string): void;
  rest(): void;
  isBusy(): boolean;
  scrollToTop(): void;
  /** Shows what is wrong with the work that goes on by itself. */
  warn(pulse: readonly ShownAilment[]): void;
  /** What stands there. */
  warnings(): readonly ShownAilment[];
}

export const PageContext = createContext<Page | null>(null);

/** Sets the buttons of the footer, for `Actions`. */
export const ActionsContext = createContext<(actions: ComponentChildren) => void>(() => {});

/** Whether buttons wait for an answer; only those of the footer are reachable meanwhile. */
export const BusyContext = createContext(false);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('outside a Frame');
  return page;
}
