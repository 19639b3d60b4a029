import type { ShownPreparation } from '../../rpc/shown-preparation';
import type { Tone } from '../ui/page/page-context';

/** What each part of Chuẩn bị works with. */
export interface Work {
  /** The ID of the conference. */
  readonly conference: string;
  readonly preparation: ShownPreparation;
  /** Asks the server how things stand now and says what was done. */
  readonly refresh: (message: string, tone?: Tone) => void;
}

export interface Part {
  readonly work: Work;
}
