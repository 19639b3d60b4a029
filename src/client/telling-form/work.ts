import type { TellingFacts } from '../../rpc/answers';
import type { tellingText } from '../../text/telling';
import type { Page, Tone } from '../ui/page/page-context';

export type Kind = keyof typeof tellingText.kinds;

/** Whom the message is for. */
export interface Addressee {
  readonly kind: Kind;
  /** '' for the first of the kind. */
  readonly chosen: string;
}

/** Shared by all parts of Giao giấy, báo mời. */
export interface Work {
  readonly page: Page;
  readonly facts: TellingFacts;
  readonly conference: string;
  /** Told guests can be recorded. */
  readonly isIssued: boolean;
  /** Stays when the list is read again. */
  readonly addressee: Addressee;
  address(next: Addressee): void;
  /** Reloads and says what was done. */
  refresh(message: string, tone?: Tone): void;
}

export interface WorkProps {
  readonly work: Work;
}

export type Guest = TellingFacts['people'][number];
