import type { ConferenceSummary, EditableRow } from '../register/form-facts';

export interface EvidenceRow {
  readonly what: 'letters' | 'loudspeaker' | 'posted' | 'villages' | 'portal';
  readonly doneOn: string | null;
  readonly state: 'met' | 'late' | 'missed' | 'due-today' | 'open';
  readonly done: number;
  readonly needed: number;
}

export interface ClockRow {
  readonly kind: 'notice' | 'results';
  readonly lastDay: string;
  readonly verdict: 'met' | 'late' | 'missing';
  readonly evidence: readonly EvidenceRow[];
}

export interface TaskRow {
  readonly id: string;
  readonly stage: string;
  readonly content: string;
  readonly responsible: string;
  readonly supporting: string;
  readonly dueOn: string | null;
  readonly done: boolean;
  readonly late: boolean;
  readonly oneOwner: boolean;
  /** Belongs to the checklist of the venue. */
  readonly venue: boolean;
}

export interface VillageMatrixRow {
  readonly name: string;
  readonly posts: readonly { readonly post: string; readonly holder: string }[];
  readonly citizens: number;
  readonly quota: number;
  readonly shortage: number;
  readonly surplus: number;
  readonly people: number;
  readonly doubles: number;
  readonly reserves: number;
  readonly asked: number;
  readonly confirmed: number;
  readonly declined: number;
}

export interface PreparationPerson {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly village: string;
  readonly phone: string;
  readonly reserve: boolean;
  /** The invitation left the office. */
  readonly asked: boolean;
  readonly reply: string | null;
}

export interface BudgetRow {
  readonly item: string;
  /** The office has typed what one of it costs. */
  readonly rated: boolean;
  readonly planned: number;
  readonly estimate: number;
  readonly settled: number;
  readonly settlement: number;
  readonly actual: number;
}

export interface OpenPetitionRow {
  readonly id: string;
  readonly originYear: number | null;
  readonly years: number;
  readonly village: string;
  readonly excerpt: string;
  readonly own: boolean;
}

export interface PreparationSession {
  readonly clocks: readonly ClockRow[];
  /** Days until the month that is expected, while no day is fixed; null while that is far off or past. */
  readonly daysToMonth: number | null;
  /** What keeps the conference from being issued. */
  readonly missing: readonly string[];
  readonly override: string;
  readonly roles: {
    /** The conference, whose roles the form edits. */
    readonly row: EditableRow;
    readonly topics: readonly string[];
    /** Who may be named, with their titles. */
    readonly officials: readonly string[];
  };
  /** What the form of the next session begins with, as typed text. */
  readonly frame: {
    readonly year: string;
    readonly reason: string;
    readonly mode: string;
    readonly scope: string;
  };
  /** Petitions that are still open, the oldest first. */
  readonly petitions: readonly OpenPetitionRow[];
  readonly tasks: { readonly rows: readonly TaskRow[]; readonly misdated: number };
  readonly agenda: {
    readonly items: number;
    readonly minutes: number;
    /** Minutes between start and end; null while one of them is not typed. */
    readonly halfDay: number | null;
    readonly flaws: readonly {
      readonly kind: 'gap' | 'overlap' | 'backwards' | 'before-start' | 'after-end';
      readonly content: string;
      readonly minutes: number;
    }[];
    readonly materials: readonly {
      readonly name: string;
      readonly by: string;
      readonly dueOn: string | null;
    }[];
  };
  readonly money: {
    readonly lines: readonly BudgetRow[];
    readonly unknownPayroll: number;
    readonly entitled: number;
  };
  readonly venue: {
    readonly name: string;
    readonly capacity: number | null;
    readonly invited: number;
  };
  readonly villages: readonly VillageMatrixRow[];
  readonly people: readonly PreparationPerson[];
  /** Invited people whose letter has to be corrected. */
  readonly toldAnew: number;
  /** What the loudspeakers read where a notice that went out is no longer right; '' where none has to be. */
  readonly correction: string;
}

export interface PreparationFacts {
  readonly today: string;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly session: PreparationSession | null;
}
