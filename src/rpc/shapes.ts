import type { TagFailure } from '../domain/failure';
import type { CalendarFacts, ConferenceSummary, EditableRow, PaperPlace } from '../register/form-facts';
import type { MadePaperCode } from '../register/papers/paper-kinds';
import type { PaperFlaw } from '../register/papers/paper-report';

export type {
  CalendarFacts,
  ConferenceSummary,
  Draft,
  EditableRow,
  PaperFormFacts,
  PaperKindRow,
  PaperPlace,
  PaperRow,
} from '../register/form-facts';
export type { TagRow, TemplateFormFacts, TemplateKind } from '../register/settings/template-settings';

export interface KnownPetition {
  readonly id: string;
  readonly village: string;
  /** The first 160 characters. */
  readonly excerpt: string;
}

export interface PetitionFormFacts {
  readonly calendar: CalendarFacts;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly villages: readonly string[];
  readonly topics: readonly string[];
  readonly units: readonly string[];
  readonly known: readonly KnownPetition[];
}

export interface AttendeeFormFacts {
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly villages: readonly string[];
  readonly people: readonly EditableRow[];
  /** Rows that have no ID of their own yet and so are not among these. */
  readonly unnumbered: number;
}

export interface ConferenceFormFacts {
  readonly calendar: CalendarFacts;
  readonly conferences: readonly EditableRow[];
  /** Rows that have no ID of their own yet and so are not among these. */
  readonly unnumbered: number;
}

export interface VillageRow {
  readonly name: string;
  readonly missingPosts: readonly string[];
  readonly quota: number;
  readonly citizens: number;
  /** Citizens still to be named; negative when there are too many. */
  readonly shortage: number;
  readonly people: number;
}

export interface DocumentRow {
  readonly way: 'print' | 'village' | 'person';
  /** The village or person whose letters it holds; '' where it holds everybody's. */
  readonly about: string;
  /** Counts from 1 the times that letters were made. */
  readonly batch: number;
  readonly url: string;
  /** How many letters it holds. */
  readonly letters: number;
  readonly locked: boolean;
}

export interface ReviewRow {
  readonly key: string;
  /** What letter it is. */
  readonly letter: string;
  readonly recipient: string;
  readonly address: string;
  /** Gmail search in the sender's own mailbox. */
  readonly searchUrl: string;
}

export interface InvitationFacts {
  readonly today: string;
  readonly conference: ConferenceSummary | null;
  readonly conferences: readonly ConferenceSummary[];
  readonly clock: {
    /** Last day on which the office can lawfully issue. */
    readonly lastIssueDay: string;
    readonly target: string;
    readonly state: 'open' | 'due-today' | 'missed' | 'met' | 'late';
    readonly broadcastOn: string | null;
  } | null;
  /** Fields of the conference that block its issue. */
  readonly missing: readonly string[];
  readonly invited: number;
  readonly withPaper: number;
  readonly withEmail: number;
  readonly sent: number;
  readonly byGroup: readonly { readonly group: string; readonly people: number }[];
  readonly villages: readonly VillageRow[];
  /** People invited who have no ID of their own yet and so are not among the people. */
  readonly unnumbered: number;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly detail: string;
    readonly village: string;
    readonly hasPaper: boolean;
    readonly hasEmail: boolean;
    readonly sentOn: string | null;
    /** The letter that went out no longer holds. */
    readonly toldAnew: boolean;
    /** Was told by mail what holds now. */
    readonly mailed: boolean;
  }[];
  readonly documents: readonly DocumentRow[];
  readonly templateUrl: string;
  readonly number: string;
  readonly numberDate: string | null;
  readonly mail: {
    /** Recipients that this account may still write to today; a hint, not a promise. */
    readonly remaining: number;
    /** Day on which sending must begin so that all letters leave in time. */
    readonly startBy: string | null;
    readonly waiting: number;
    /** Who sends now, and how far they are. */
    readonly running: { readonly person: string; readonly done: number; readonly total: number } | null;
    readonly review: readonly ReviewRow[];
  };
  readonly reminders: {
    readonly owner: string;
    readonly lastRun: string;
    /** The day of the next run; '' where nobody runs them. */
    readonly nextRun: string;
    readonly mine: boolean;
  };
  /** Documents that Google lets one account make in a day, as the office set it. */
  readonly documentsADay: number;
}

/** One finding of the register check. */
export interface Finding {
  readonly tab: string;
  /** Such as `D12`. */
  readonly cell: string;
  readonly header: string;
  readonly kind: string;
  readonly shown: string;
  readonly proposed: string;
  readonly fixable: boolean;
}

export interface RegisterCheck {
  readonly findings: readonly Finding[];
  /** How many rows were looked at. */
  readonly rows: number;
  /** People whose phone or e-mail is kept longer than so many months after the conference. */
  readonly oldContacts: { readonly people: number; readonly months: number };
  /** In which the workbook shows dates. */
  readonly timeZone: string;
}

export interface RehearsalFacts {
  readonly rehearsing: boolean;
  /** E-mail of who rehearses, to which every letter goes; '' where nobody does. */
  readonly person: string;
}

export interface SentReport {
  readonly sent: number;
  /** Left for tomorrow or for the run that follows. */
  readonly waiting: number;
  readonly uncertain: number;
  /** Letters that went as Word files because no PDF could be had. */
  readonly withoutPdf: number;
}

export interface MadePapers {
  readonly made: number;
  /** How many of them still lack something and carry DỰ THẢO. */
  readonly incomplete: number;
  /** More is to be made; asking again goes on. */
  readonly left: number;
  /** Anybody with the link can open them. */
  readonly byLink: boolean;
  readonly flawed: readonly {
    readonly kind: MadePaperCode;
    readonly about: string;
    readonly flaws: readonly PaperFlaw[];
  }[];
}

export interface IssuedPapers {
  readonly issued: number;
  /** Nothing is issued while one of the papers lacks something or the linter finds something in it. */
  readonly refused: readonly {
    readonly id: string;
    readonly about: string;
    readonly gaps: readonly PaperPlace[];
    readonly flaws: readonly PaperFlaw[];
  }[];
}

export interface TemplateFindings {
  /** How many different tags the register knows. */
  readonly known: number;
  readonly problems: readonly TagFailure[];
  /** Tags without which the paper would say nothing. */
  readonly missing: readonly string[];
  readonly leftOut: readonly string[];
}

export interface TemplateReport extends TemplateFindings {
  readonly previews: readonly {
    /** Whose paper it is; '' for one of the whole conference. */
    readonly about: string;
    readonly lines: readonly string[];
  }[];
}

export interface ChangedTemplate {
  readonly url: string;
  /** What is wrong with a file that was refused; null where the template was changed. */
  readonly refused: TemplateFindings | null;
}
