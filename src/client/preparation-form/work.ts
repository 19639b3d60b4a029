import type { ConferencePreparation, ConferenceSummary, PreparationFacts } from '../../rpc/answers';
import type { Page, Tone } from '../ui/page';

/** What each part of Chuẩn bị works with. */
export interface Work {
  readonly page: Page;
  readonly facts: PreparationFacts;
  readonly conference: ConferenceSummary;
  readonly preparation: ConferencePreparation;
  /** Asks the server how things stand now and says what was done. */
  refresh(message: string, tone?: Tone): void;
  /** The same for another conference. */
  go(conference: string, message: string): void;
}
