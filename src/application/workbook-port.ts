import type { Cell } from '../register/cell';
import type { Board } from '../register/overview/board';
import type { ColourStyle } from '../register/styling';

/** One tab; positions count from 1. */
export interface TabState {
  readonly name: string;
  /** Line 1, up to the last used column. */
  readonly headers: readonly string[];
  /** Notes of the header cells. */
  readonly notes: readonly string[];
  /** Whether there is anything below each header. */
  readonly filled: readonly boolean[];
  /** No content in any cell, and no chart. */
  readonly empty: boolean;
}

export interface WorkbookState {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** In display order. */
  readonly tabs: readonly TabState[];
}

/** A column that set-up adds. Its header is written last; a column without one is unfinished. */
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
  readonly hidesTab: boolean;
  /** Positions at which to insert blank columns, one after the other; each counts the earlier ones. */
  readonly openAt: readonly number[];
  readonly columns: readonly NewColumn[];
}

export type DropDown =
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly help: string }
  /** All cells below the header of a column. */
  | { readonly kind: 'column'; readonly tab: string; readonly position: number; readonly help: string };

export interface ColumnFormat {
  readonly position: number;
  readonly note: string;
  readonly numberFormat: 'text' | 'date' | 'integer';
  readonly wrap: boolean;
  readonly dropDown: DropDown | null;
  /** Typing here asks for confirmation. */
  readonly warns: boolean;
}

/** Colours of cells of one line; the formula is written for line 2. */
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

/** The structure of the spreadsheet, which only set-up changes. All methods are idempotent. */
export interface Workbook {
  look(): WorkbookState;
  /** In display order. */
  tabNames(): readonly string[];
  /** The cells of a tab as displayed; null without such a tab. */
  texts(tab: string): readonly (readonly string[])[] | null;
  setRegion(locale: string, timeZone: string): void;
  /** `place` counts from 0. */
  addTab(name: string, place: number): void;
  removeTab(name: string): void;
  /** Makes a hidden copy of a tab, after the last one. */
  keepCopy(tab: string, name: string): void;
  addColumns(columns: NewColumns): void;
  /** Overwrites headers that differ only in spaces or have a name of an earlier version. */
  correctHeaders(
    tab: string,
    headers: readonly { readonly position: number; readonly header: string }[],
  ): void;
  format(format: TabFormat): void;
  /** Writes texts, formulas and missing charts of a tab that is not a table; the office's cells stay. */
  setBoard(board: Board): void;
  /** Draws check boxes in a column, from the line below the header on; what the cells hold stays. */
  drawCheckBoxes(tab: string, position: number, lines: number): void;
  /** Writes equally long lines of cells into a tab, unless it is gone; without proof. */
  writeLines(
    tab: string,
    place: { readonly row: number; readonly column: number },
    lines: readonly (readonly Cell[])[],
  ): void;
  showTab(name: string): void;
  /** Removes the add-on's warnings before typing; protections of the office stay. */
  removeWarnings(): void;
}
