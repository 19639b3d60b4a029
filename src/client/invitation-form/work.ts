import type { InvitationFacts } from '../../rpc/answers';
import type { Page, Tone } from '../ui/page/page-context';

/** Shared by all parts of Mời họp. */
export interface Work {
  readonly page: Page;
  readonly facts: InvitationFacts;
  readonly conference: string;
  /** Reloads and says what was done. */
  refresh(message: string, tone?: Tone): void;
}

export interface WorkProps {
  readonly work: Work;
}
