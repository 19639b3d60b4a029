import { recalculate } from '../formulas/recalculate';
import { Draft } from './draft';
import { hasFormulas, sheetById, type Workbook } from './workbook';

/** A change of the workbook. It throws before it changes anything, or changes all it should. */
export type Change = (draft: Draft) => void;

interface Holder {
  workbook: Workbook;
  readonly clock: number;
}

/**
 * One execution's view of the workbook. The platform collects writes and sends them later: until then only this
 * execution sees them, and a kill may lose them. Sending puts them on top of what others have stored meanwhile.
 */
export class BufferedWorkbook {
  private readonly world: Holder;
  private base: Workbook | undefined;
  private draft: Draft | undefined;
  private changes: Change[] = [];
  private cells = 0;

  constructor(world: Holder) {
    this.world = world;
  }

  /** As this execution sees it, with its own writes that are not yet stored. */
  get view(): Workbook {
    return this.draft?.workbook ?? this.world.workbook;
  }

  /** Cells in writes not yet stored; the price of a flush depends on it. */
  get pendingCells(): number {
    return this.cells;
  }

  get pending(): boolean {
    return this.changes.length > 0;
  }

  /** A write that the platform would collect. */
  buffer(change: Change, cells: number): void {
    if (!this.draft) {
      this.base = this.world.workbook;
      this.draft = new Draft(this.base);
    }
    change(this.draft);
    this.changes.push(change);
    this.cells += cells;
  }

  /** A change that is stored at once, after whatever was collected before it. */
  store(change: Change): void {
    this.flush();
    const draft = new Draft(this.world.workbook);
    change(draft);
    this.world.workbook = draft.workbook;
  }

  /** The stored workbook, after storing what was collected: every read of the platform does this. */
  get stored(): Workbook {
    this.flush();
    return this.world.workbook;
  }

  /**
   * As `stored`, with formulas brought up to date when the sheet that is read, or any sheet where none is named, has
   * some.
   */
  read(sheet?: number): Workbook {
    this.flush();
    const read = sheet === undefined ? undefined : sheetById(this.world.workbook, sheet);
    if (!read || hasFormulas(read)) this.calculate();
    return this.world.workbook;
  }

  /** Brings formulas up to date; left until somebody looks, because it may take long. */
  calculate(): void {
    this.world.workbook = recalculate(this.world.workbook, this.world.clock);
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
