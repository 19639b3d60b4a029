import type { Outcome } from '../domain/outcome';
import type { Cell, CellProblem } from './cell';

/**
 * Lists of the workbook that fill a drop-down and that forms hold to. `places` are villages, units, and the bodies
 * that people invited come from.
 */
export type ListSource = 'villages' | 'topics' | 'units' | 'conferences' | 'places';

/** What a listed column may say besides one name of its list. */
export interface ListRules {
  /** Names with a semicolon or comma between them. */
  readonly several?: true;
  /** Field and value: rows that say something else name whom the office does not list. */
  readonly onlyWhere?: readonly [field: string, value: string];
}

export interface ColumnTraits {
  readonly header: string;
  /** Width in the sheet, pixels. */
  readonly width: number;
  readonly required: boolean;
  /** Columns of the add-on are protected with a warning, and forms do not show them. */
  readonly owner: 'office' | 'add-on';
  readonly hidden: boolean;
  /** A header that an earlier version of the register used. */
  readonly formerly: readonly string[];
  /** Headers of the same column in pasted lists; accents, case and punctuation are ignored. */
  readonly alsoCalled: readonly string[];
  /** Contact data, cleared when no longer needed (law 91/2025, article 3). */
  readonly contact: boolean;
  /** Proves that something happened: never after today. */
  readonly notAfterToday: boolean;
  /** The field of the same row whose day or time this one may not precede; '' where there is none. */
  readonly notBefore: string;
  /** Copied to the row of the next conference. */
  readonly carriesOver: boolean;
  /** Shown in the note of the header and under the form field. */
  readonly help: string;
}

export interface Column<Value> extends ColumnTraits {
  readonly kind: ColumnKind;
  readonly format: 'text' | 'date' | 'integer';
  readonly wrap: boolean;
  /** Characters. */
  readonly maxLength: number;
  readonly choices: readonly string[];
  readonly list: ListSource | null;
  readonly listRules?: ListRules | undefined;
  readonly empty: Value;
  /** Reads a cell or a form field; `empty` for blanks. */
  read(cell: Cell): Outcome<Value, CellProblem>;
  write(value: Value): Cell;
}

export type ColumnKind =
  | 'text'
  | 'long-text'
  | 'code'
  | 'phone'
  | 'email'
  | 'date'
  | 'time'
  | 'integer'
  | 'choice'
  | 'yes-no'
  | 'check-box'
  | 'listed';
