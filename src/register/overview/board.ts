/** A tab that is no table: texts and formulas at fixed places, and charts over them. */
export interface Board {
  readonly tab: string;
  /** Stands in A1 and tells the tab from one that the office made itself. */
  readonly title: string;
  /** Pixels, from column A. */
  readonly widths: readonly number[];
  /** Texts and formulas by line; '' leaves a cell blank. */
  readonly lines: readonly (readonly string[])[];
  /** 1-based cells whose content is the office's own. */
  readonly open: readonly BoardPlace[];
  readonly headings: readonly number[];
  readonly dates: readonly BoardArea[];
  readonly wrapped: readonly BoardArea[];
  /** Columns that only formulas look at: first and how many. */
  readonly hidden: { readonly from: number; readonly count: number };
  readonly charts: readonly BoardChart[];
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
  /** Labels, then numbers. */
  readonly ranges: readonly BoardArea[];
  readonly at: BoardPlace;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
