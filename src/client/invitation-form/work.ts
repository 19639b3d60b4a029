import type { InvitationFacts } from '../../rpc/answers';
import type { Page, Tone } from '../ui/page/page-context';

/** What each part of Mời họp works with. */
export interface Work {
  readonly page: Page;
  readonly facts: InvitationFacts;
  readonly conference: string;
  /** Asks the server how things stand now and says what was done. */
  refresh(message: string, tone?: Tone): void;
}

export interface WorkProps {
  readonly work: Work;
}
