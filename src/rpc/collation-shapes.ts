import type { ConferenceSummary } from '../register/form-facts';

export interface VillageList {
  readonly name: string;
  /** Its list for this conference has arrived. */
  readonly returned: boolean;
  readonly receivedOn: string | null;
  readonly meetingOn: string | null;
  readonly meetingPeople: number | null;
  /** Opinions that came by its list. */
  readonly opinions: number;
}

export interface SalientRow {
  readonly name: string;
  readonly villages: number;
  readonly opinions: number;
  readonly ids: readonly string[];
  readonly onAgenda: boolean;
}

export interface KnownOpinion {
  readonly id: string;
  readonly village: string;
  /** The first 160 characters. */
  readonly excerpt: string;
  readonly onAgenda: boolean;
}

export interface CollationFacts {
  readonly today: string;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly topics: readonly string[];
  readonly villages: readonly VillageList[];
  readonly groups: readonly SalientRow[];
  readonly known: readonly KnownOpinion[];
}
