import type { GuidedStep } from '../application/today/guided-steps';
import type { TodayFacts } from '../application/today/open-today';
import type { ReadVillage } from '../register/lists/read-villages';
import type { ShownGap, SidebarPlace, Way } from './place';
import type { Mark, ShownClock } from './shown-preparation';

// The answer for Hôm nay, with words where the sidebar only displays them.

/** Something to do, and the button that opens its form. */
export interface ShownAction {
  readonly key: string;
  readonly title: string;
  /** Who, and until when. */
  readonly detail: string;
  readonly mark: Mark;
  readonly label: string;
  readonly place: SidebarPlace;
}

export interface ShownStep extends Pick<GuidedStep, 'name' | 'isDone'> {
  readonly title: string;
  /** How far it is. */
  readonly state: string;
  readonly gaps: readonly ShownGap[];
  /** Sidebars that do the step; none for those that Hôm nay holds itself. */
  readonly ways: readonly Way[];
}

export interface ShownFound {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly words: string;
  readonly place: SidebarPlace;
}

export interface ShownToday extends Pick<TodayFacts, 'office' | 'postsToInvite' | 'conference' | 'villages'> {
  /** Whether the six steps lead, or what is due. */
  readonly isStart: boolean;
  readonly day: string;
  readonly stage: string;
  readonly steps: readonly ShownStep[];
  readonly clocks: readonly ShownClock[];
  /** The next five. */
  readonly actions: readonly ShownAction[];
  /** How many wait besides those. */
  readonly further: number;
  readonly found: readonly ShownFound[];
  readonly atWork: readonly string[];
}

export interface ShownVillages {
  readonly villages: readonly (Pick<ReadVillage, 'line' | 'draft'> & {
    readonly remarks: readonly string[];
  })[];
  readonly ignored: readonly string[];
}
