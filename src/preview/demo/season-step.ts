import type { Desk } from '../stage/desk';

/** An action of the office at a moment of the season. */
export interface Step {
  /** ISO, in the time zone of Vietnam. */
  readonly at: string;
  /** Shown on the terminal and in the summary. */
  readonly name: string;
  readonly play: (desk: Desk, conferenceId: string) => void;
}
