import type { ShownPreparation } from '../../rpc/shown-preparation';
import type { Tone } from '../ui/page/page-context';

/** Shared by all parts of Chuẩn bị. */
export interface Work {
  /** The ID of the conference. */
  readonly conference: string;
  readonly preparation: ShownPreparation;
  /** Reloads and says what was done. */
  readonly refresh: (message: string, tone?: Tone) => void;
}

export interface Part {
  readonly work: Work;
}
