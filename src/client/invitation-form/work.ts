import type { InvitationFacts } from '../../rpc/answers';
import type { Reported } from '../../rpc/shown-invitations';
import type { Page, Tone } from '../ui/page/page-context';

/** Shared by all parts of Mời họp. */
export interface Work {
  readonly page: Page;
  readonly facts: InvitationFacts;
  readonly conference: string;
  /** Reloads and says what was done. */
  refresh(message: string, tone?: Tone): void;
  /** The same for an answer that says it. */
  report(this: void, answer: Reported<unknown>): void;
}

export interface WorkProps {
  readonly work: Work;
}
