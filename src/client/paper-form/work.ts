import type { ComponentChildren } from 'preact';
import type { PaperFormFacts } from '../../rpc/answers';
import type { Page, Tone } from '../ui/page/page-context';

/** Shared by all parts of Văn bản. */
export interface Work {
  readonly page: Page;
  readonly facts: PaperFormFacts;
  readonly conference: string;
  /** Reloads, says what was done and shows a remark. */
  refresh(message: string, tone?: Tone, remark?: ComponentChildren): void;
  /** Asks above the papers; the button with this label goes on. */
  ask(text: string, label: string, run: () => void): void;
  /** Asks first if the number of documents exceeds an account's daily limit. */
  ifManyAsk(documents: number, make: () => void): void;
  /** Shows a remark above the papers without reloading. */
  remark(remark: ComponentChildren): void;
}

export interface WorkProps {
  readonly work: Work;
}
