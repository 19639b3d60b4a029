import type { Board } from '../register/overview/board';
import type { ColourStyle } from '../register/styling';

/** One tab as it stands; positions count from 1. */
export interface TabState {
  readonly name: string;
  /** Line 1, as far as anything is written in the sheet. */
  readonly headers: readonly string[];
  /** Notes of the header cells. */
  readonly notes: readonly string[];
  /** Whether anything stands below each header. */
  readonly filled: readonly boolean[];
  /** No cell holds anything and no chart lies over the cells. */
  readonly empty: boolean;
}

export interface WorkbookState {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** In the order in which the person sees them. */
  readonly tabs: readonly TabState[];
}

/** A column that set-up makes. Its header is written last: a column without one is not finished. */
export interface NewColumn {
  readonly position: number;
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface NewColumns {
  readonly tab: string;
  /** Null leaves the tab's colour alone. */
  readonly colour: string | null;
  /** Blank columns to open, one after the other: each position counts those opened before it. */
  readonly openAt: readonly number[];
  readonly columns: readonly NewColumn[];
}

export type DropDown =
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly help: string }
  /** Everything below the header of a column. */
  | { readonly kind: 'column'; readonly tab: string; readonly position: number; readonly help: string };

export interface ColumnFormat {
  readonly position: number;
  readonly note: string;
  readonly numberFormat: 'text' | 'date' | 'integer';
  readonly wrap: boolean;
  readonly dropDown: DropDown | null;
  /** Typing here asks the person first. */
  readonly warns: boolean;
}

/** Colours for cells of one line, as a formula about line 2. */
export interface ColourRule {
  readonly formula: string;
  /** First and last position of the coloured cells. */
  readonly from: number;
  readonly to: number;
  readonly style: ColourStyle;
}

export interface TabFormat {
  readonly tab: string;
  readonly columns: readonly ColumnFormat[];
  readonly rules: readonly ColourRule[];
  /** The whole sheet belongs to the add-on. */
  readonly warns: boolean;
}

/** The structure of the spreadsheet, which only set-up touches. Doing anything twice changes nothing more. */
export interface Workbook {
  look(): WorkbookState;
  setRegion(locale: string, timeZone: string): void;
  /** `place` counts from 0. */
  addTab(name: string, place: number): void;
  removeTab(name: string): void;
  addColumns(columns: NewColumns): void;
  /** Writes headers over those that differ only in spaces or in a name of an earlier version. */
  correctHeaders(
    tab: string,
    headers: readonly { readonly position: number; readonly header: string }[],
  ): void;
  format(format: TabFormat): void;
  /** Writes texts, formulas and missing charts of a tab that is no table; cells of the office in it stay. */
  setBoard(board: Board): void;
}
