import type { Desk } from './desk';

/** Something the office does at a moment of the season. */
export interface Step {
  /** In Vietnam. */
  readonly at: string;
  /** Shown on the terminal and in the summary. */
  readonly name: string;
  readonly play: (desk: Desk, conferenceId: string) => void;
}

/** The papers that the office makes at each stage, beside the invitations. */
export const papersOfStage = {
  before: ['plan', 'notice', 'broadcast', 'agenda', 'guests', 'opinions-before'],
  day: ['roll', 'cards', 'receipt'],
  after: [
    'minutes',
    'opinions-after',
    'conclusion',
    'opinions-public',
    'reply',
    'transfer',
    'report',
    'index',
  ],
} as const;
