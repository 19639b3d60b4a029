import type { ComponentChildren } from 'preact';
import type { PaperFormFacts } from '../../rpc/answers';
import type { Page, Tone } from '../ui/page/page-context';

/** What each part of Văn bản works with. */
export interface Work {
  readonly page: Page;
  readonly facts: PaperFormFacts;
  readonly conference: string;
  /** Asks the server how things stand now, says what was done and shows what is to be mended. */
  refresh(message: string, tone?: Tone, remark?: ComponentChildren): void;
  /** Asks first where more documents are to be made than an account may make in a day. */
  ifManyAsk(documents: number, make: () => void): void;
  /** Shows a remark over the papers without asking the server. */
  remark(remark: ComponentChildren): void;
}

export interface WorkProps {
  readonly work: Work;
}
