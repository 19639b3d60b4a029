import type { Cell, CellStyle, Row, Sheet, Workbook } from './workbook';

type Open<T> = { -readonly [K in keyof T]: T[K] };

export interface OpenRow {
  values: Cell[];
  styles: (CellStyle | undefined)[];
}

/** A sheet that a draft may change: its own fields, and rows taken through `Draft.row`. */
export type OpenSheet = Open<Omit<Sheet, 'rows'>> & { rows: (Row | undefined)[] };

/**
 * A workbook being changed, copy on write: sheets and rows are copied on their first change, the rest is shared with
 * the base, which never changes. So a snapshot costs nothing and a write costs the rows it touches.
 */
export class Draft {
  private readonly book: Open<Workbook>;
  private readonly sheets = new Map<number, OpenSheet>();
  private readonly rows = new Set<object>();

  constructor(base: Workbook) {
    this.book = { ...base };
  }

  /** The workbook as it is now; valid only until the next change. */
  get workbook(): Workbook {
    return this.book;
  }

  change(fields: Partial<Workbook>): void {
    Object.assign(this.book, fields);
  }

  /** Numbers for sheets, charts and protections, never given twice. */
  nextNumber(): number {
    this.book.made += 1;
    return this.book.made;
  }

  /** The sheet to write on, or undefined when it has been deleted. */
  sheet(id: number): OpenSheet | undefined {
    const at = this.book.sheets.findIndex((sheet) => sheet.id === id);
    const current = this.book.sheets[at];
    if (!current) return undefined;
    const own = this.sheets.get(id);
    if (own && own === (current as object)) return own;
    const copy: OpenSheet = { ...current, rows: [...current.rows] };
    this.sheets.set(id, copy);
    this.book.sheets = this.book.sheets.map((sheet) => (sheet === current ? copy : sheet));
    return copy;
  }

  /** The row to write on; a new one where the sheet has none. */
  row(sheet: OpenSheet, row: number): OpenRow {
    const at = row - 1;
    const current = sheet.rows[at];
    // A row in the set was copied by this draft and has the open shape.
    if (current && this.rows.has(current)) return current as OpenRow;
    const copy: OpenRow = { values: [...(current?.values ?? [])], styles: [...(current?.styles ?? [])] };
    while (sheet.rows.length < at) sheet.rows.push(undefined);
    sheet.rows[at] = copy;
    this.rows.add(copy);
    return copy;
  }
}

/** Fills a list with `blank` up to this length. */
export function lengthen<T>(list: T[], length: number, blank: T): void {
  while (list.length < length) list.push(blank);
}
