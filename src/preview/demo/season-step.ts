import type { Desk } from '../stage/desk';

/** Something the office does at a moment of the season. */
export interface Step {
  /** In Vietnam. */
  readonly at: string;
  /** Shown on the terminal and in the summary. */
  readonly name: string;
  readonly play: (desk: Desk, conferenceId: string) => void;
}
