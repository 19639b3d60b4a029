import type { ConferencePreparation, PreparationFacts } from '../application/conference/open-preparation';
import type { TaskRow } from '../application/conference/preparation-lists';
import type { ShownGap } from './place';

// The answer for Chuẩn bị, with words where the sidebar only displays them.

export interface Mark {
  readonly tone: 'plain' | 'good' | 'warn' | 'bad';
  readonly text: string;
}

/** One line of a list. */
export interface ShownLine {
  readonly title: string;
  readonly isStrong: boolean;
  /** Next to a strong title; may be ''. */
  readonly aside: string | Mark;
  readonly notes: readonly string[];
  /** Amounts with their labels. */
  readonly amounts: readonly (readonly [label: string, text: string])[];
  readonly marks: readonly Mark[];
  readonly gaps: readonly ShownGap[];
}

export interface ShownClock {
  readonly kind: 'notice' | 'results';
  readonly lastDay: string;
  readonly verdict: 'met' | 'late' | 'missing';
  readonly title: string;
  readonly mark: Mark;
  readonly dayText: string;
  readonly proofs: readonly { readonly title: string; readonly mark: Mark }[];
}

export interface ShownTask extends Pick<TaskRow, 'id' | 'stage' | 'content' | 'done' | 'venue'> {
  readonly detail: string;
  readonly marks: readonly Mark[];
  readonly gaps: readonly ShownGap[];
}

type Reworded =
  | 'missing'
  | 'clocks'
  | 'daysToMonth'
  | 'petitions'
  | 'tasks'
  | 'agenda'
  | 'money'
  | 'venue'
  | 'villages';

export interface ShownPreparation extends Omit<ConferencePreparation, Reworded> {
  readonly missing: readonly ShownGap[];
  readonly clocks: readonly ShownClock[];
  /** '' while the expected month is far off. */
  readonly monthNear: string;
  readonly petitions: readonly ShownLine[];
  readonly tasks: { readonly rows: readonly ShownTask[]; readonly misdated: number };
  readonly agenda: {
    readonly items: number;
    readonly length: string;
    readonly flaws: readonly ShownGap[];
    readonly materials: readonly ShownLine[];
  };
  readonly money: {
    readonly lines: readonly ShownLine[];
    readonly entitled: string;
    readonly gaps: readonly ShownGap[];
  };
  /** `seats` is '' while nobody has counted them. */
  readonly venue: { readonly name: string; readonly seats: string; readonly gaps: readonly ShownGap[] };
  readonly villages: readonly ShownLine[];
}

export interface ShownPreparationFacts extends Omit<PreparationFacts, 'preparation'> {
  readonly preparation: ShownPreparation | null;
}
