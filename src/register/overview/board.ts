import type { ColourStyle } from '../styling';

/** A tab of texts and formulas at fixed places with charts over them, as opposed to a table. */
export interface Board {
  readonly tab: string;
  /** In A1; distinguishes the tab from one that the office made. */
  readonly title: string;
  /** Pixels, from column A. */
  readonly widths: readonly number[];
  /** Texts and formulas by line; '' leaves a cell blank. */
  readonly lines: readonly (readonly string[])[];
  /** Cells that the office may edit, counted from 1. */
  readonly open: readonly BoardPlace[];
  readonly headings: readonly BoardArea[];
  /** In bold. */
  readonly strong: readonly BoardArea[];
  readonly dates: readonly BoardArea[];
  /** Bars made of letters. */
  readonly bars: readonly BoardArea[];
  /** Figures and their headings, which stand over each other. */
  readonly centred: readonly BoardArea[];
  /** Texts over more than one line of a cell. */
  readonly wrapped: readonly BoardArea[];
  /** Cell texts carry the same meaning. Formulas refer to line 2. */
  readonly colours: readonly BoardColour[];
  /** A named range, by which people find the area. */
  readonly named: { readonly name: string; readonly area: BoardArea } | null;
  /** Columns of intermediate values: the first, and how many. */
  readonly hidden: { readonly from: number; readonly count: number };
  readonly charts: readonly BoardChart[];
  /** Titles of charts that an earlier board had. */
  readonly formerCharts: readonly string[];
}

export interface BoardColour {
  readonly formula: string;
  /** First and last position of the coloured cells. */
  readonly from: number;
  readonly to: number;
  readonly style: ColourStyle;
}

interface BoardPlace {
  readonly row: number;
  readonly column: number;
}

export interface BoardArea extends BoardPlace {
  readonly rows: number;
  readonly columns: number;
}

export interface BoardChart {
  readonly title: string;
  readonly type: 'COLUMN' | 'BAR' | 'PIE';
  readonly legend: 'top' | 'right' | 'none';
  /** Of the columns of numbers, in their order. */
  readonly colours: readonly string[];
  /** Labels first, then numbers. */
  readonly ranges: readonly BoardArea[];
  readonly at: BoardPlace;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
