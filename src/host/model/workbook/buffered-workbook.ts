import { EditRefused } from '../errors/platform-error';
import type { OtherWorkbooks } from '../formulas/imported-ranges';
import { recalculate } from '../formulas/recalculate';
import { Draft } from './draft';
import { hasFormulas, sheetById, type Workbook } from './workbook';

/** A change of the workbook. It throws before it changes anything, or changes all it should. */
export type Change = (draft: Draft) => void;

interface Store {
  workbook: Workbook;
  readonly clock: number;
  readonly others: OtherWorkbooks;
}

/**
 * One execution's view of the workbook. The platform buffers writes and stores them later: until then only this
 * execution sees them, and a kill may lose them. A flush applies them to what others have stored since.
 */
export class BufferedWorkbook {
  private base: Workbook | undefined;
  private draft: Draft | undefined;
  private changes: Change[] = [];
  private cells = 0;

  constructor(
    private readonly world: Store,
    /** Whether this person may only look. */
    private readonly isViewOnly = false,
  ) {}

  /** As this execution sees it, with its own buffered writes. */
  get view(): Workbook {
    return this.draft?.workbook ?? this.world.workbook;
  }

  /** Cells in buffered writes; the cost of a flush depends on it. */
  get pendingCells(): number {
    return this.cells;
  }

  get pending(): boolean {
    return this.changes.length > 0;
  }

  /** A write that the platform buffers. */
  buffer(change: Change, cells: number): void {
    if (this.isViewOnly) throw new EditRefused('viewOnly');
    if (!this.draft) {
      this.base = this.world.workbook;
      this.draft = new Draft(this.base);
    }
    change(this.draft);
    this.changes.push(change);
    this.cells += cells;
  }

  /** A change that is stored at once, after the buffered writes. */
  store(change: Change): void {
    if (this.isViewOnly) throw new EditRefused('viewOnly');
    this.look(change);
  }

  /** As `store`, for where a person looks, which is no edit. */
  look(change: Change): void {
    this.flush();
    const draft = new Draft(this.world.workbook);
    change(draft);
    this.world.workbook = draft.workbook;
  }

  /** The stored workbook after a flush, as every read of the platform does. */
  get stored(): Workbook {
    this.flush();
    return this.world.workbook;
  }

  /** As `stored`, recalculated when the sheet to read, or any sheet where none is named, has formulas. */
  read(sheet?: number): Workbook {
    this.flush();
    const target = sheet === undefined ? undefined : sheetById(this.world.workbook, sheet);
    if (!target || hasFormulas(target))
      this.world.workbook = recalculate(this.world.workbook, this.world.clock, this.world.others);
    return this.world.workbook;
  }

  flush(): void {
    const { draft, base, changes } = this;
    this.drop();
    if (!draft || changes.length === 0) return;
    if (this.world.workbook === base) {
      this.world.workbook = draft.workbook;
      return;
    }
    const onTop = new Draft(this.world.workbook);
    for (const change of changes) change(onTop);
    this.world.workbook = onTop.workbook;
  }

  drop(): void {
    this.base = undefined;
    this.draft = undefined;
    this.changes = [];
    this.cells = 0;
  }
}
