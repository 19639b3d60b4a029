import type { LegacyFont } from '../../domain/text/legacy-fonts';
import type { CellProblem } from '../cell';

/** A person as typed text by field name. */
export type PersonDraft = Readonly<Record<string, string>>;

/** What a person's line has that somebody should look at; the screen has a sentence for each. */
export type Remark =
  /** The register refuses the field. */
  | {
      readonly code: 'refused';
      readonly field: string;
      readonly problem: CellProblem;
      /** What was probably meant. */
      readonly proposed?: string;
    }
  /** A ditto mark in the first row. */
  | { readonly code: 'nothing-above'; readonly field: string }
  /** The field is that of a cell above which may be merged over this line. */
  | { readonly code: 'merged-cell'; readonly field: string }
  /** The cell of names holds several people. */
  | { readonly code: 'shared-cell' }
  /** Has the post of a later line too, which is of the same person. */
  | { readonly code: 'posts-joined'; readonly line: number }
  | { readonly code: 'long-name' }
  | { readonly code: 'unknown-village'; readonly village: string }
  | { readonly code: 'taken-for-citizen' }
  /** Stands higher up in the list already, in these lines. */
  | { readonly code: 'doubled'; readonly line: number; readonly keys: readonly string[] }
  | { readonly code: 'in-register'; readonly id: string };

interface Line {
  /** 1-based, in what was pasted. */
  readonly line: number;
}

export interface PersonLine extends Line {
  readonly kind: 'person';
  /** Unique in the list; one line may hold two people. */
  readonly key: string;
  readonly draft: PersonDraft;
  readonly remarks: readonly Remark[];
}

/** Says the group or the village of the people below it, up to the next heading; '' where it says none. */
interface HeadingLine extends Line {
  readonly kind: 'heading';
  readonly text: string;
  readonly group: string;
  readonly village: string;
}

/**
 * `count` is how many of a kind are invited, `nameless` a row without a name, `joined` the second post of somebody above,
 * `continued` a further line about them.
 */
export type IgnoredReason =
  | 'above-headers'
  | 'headers'
  | 'count'
  | 'sum'
  | 'title'
  | 'signature'
  | 'nameless'
  | 'joined'
  | 'continued';

export interface IgnoredLine extends Line {
  readonly kind: 'ignored';
  readonly text: string;
  readonly reason: IgnoredReason;
}

/** What one pasted row was understood as. */
export type ReadLine = PersonLine | HeadingLine | IgnoredLine;

/** What holds for every person whose line does not say otherwise. */
export interface ListDefaults {
  readonly conference: string;
  readonly group: string;
  readonly village: string;
  readonly villages: readonly string[];
  /** What a clerk has put right, by key of the line. */
  readonly edits?: Readonly<Record<string, PersonDraft>>;
}

export interface PastedList {
  /** At least one for each pasted row, in their order; blank rows are left out. */
  readonly lines: readonly ReadLine[];
  /** Column headers that were understood, and that were not, as pasted. */
  readonly headers: readonly string[];
  readonly unknownHeaders: readonly string[];
  /** Fonts older than Unicode in which a part of the list was; it is given converted. */
  readonly fonts: readonly LegacyFont[];
}
