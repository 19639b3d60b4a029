import type { Area } from './area';

/** What lies over the cells of a sheet and moves with inserted and deleted rows and columns. */

export interface NamedRange {
  readonly name: string;
  readonly sheet: number;
  readonly area: Area;
}

export interface Filter {
  readonly area: Area;
}

export interface Protection {
  readonly id: number;
  /** Absent: the whole sheet. */
  readonly area?: Area;
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mails besides the owner, who can always edit. */
  readonly editors: readonly string[];
  /** Areas that stay open in a protected sheet. */
  readonly open: readonly Area[];
}

export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** The formula, as `getCriteriaValues` gives it: the host has no other criterion. */
  readonly values: readonly string[];
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly strikethrough?: boolean;
}

export interface Chart {
  readonly id: number;
  /** `COLUMN`, `BAR`, `PIE` … as in `Charts.ChartType`. */
  readonly type: string;
  readonly areas: readonly { readonly sheet: number; readonly area: Area }[];
  /** Cell at the upper left corner, and pixels from it. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly headers: number;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}
