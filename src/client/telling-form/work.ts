import type { TellingFacts } from '../../rpc/answers';
import type { Page, Tone } from '../ui/page/page-context';

/** Shared by all parts of Giao giấy, báo mời. */
export interface Work {
  readonly page: Page;
  readonly facts: TellingFacts;
  readonly conference: string;
  /** Told guests can be recorded. */
  readonly isIssued: boolean;
  /** Reloads and says what was done. */
  refresh(message: string, tone?: Tone): void;
}

export interface WorkProps {
  readonly work: Work;
}

export type Guest = TellingFacts['people'][number];
