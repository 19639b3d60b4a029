import { EditRefused } from '../../../model/errors/platform-error';
import { a1Of } from '../../../model/workbook/a1';
import type { Area } from '../../../model/workbook/area';
import type { Draft, OpenSheet } from '../../../model/workbook/draft';
import { refusesEdit } from '../../../model/workbook/protecting';
import { type Sheet, sheetById, type Workbook } from '../../../model/workbook/workbook';
import { latency } from '../../latency';
import type { ScriptRun } from '../../script-run';
import { local, type Member, remote } from '../../service';

/** The class of ranges, handed to what a range leads to: importing it there would close a circle. */
export type RangeClass = new (run: ScriptRun, sheetId: number, area: Area) => RangeBase;

/** A block of cells of one sheet. It holds coordinates, not cells: rows inserted above do not move it. */
export class RangeBase {
  constructor(
    readonly run: ScriptRun,
    readonly sheetId: number,
    readonly area: Area,
  ) {}

  get cells(): number {
    return this.area.rows * this.area.columns;
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }

  /** The sheet in a workbook; throws when it is deleted or has become too small for the range. */
  protected sheetIn(workbook: Workbook): Sheet {
    const sheet = sheetById(workbook, this.sheetId);
    if (!sheet) throw this.run.failure('sheetMissing', this.sheetId);
    if (this.getLastRow() > sheet.rowCount || this.getLastColumn() > sheet.columnCount) {
      throw this.run.failure('outsideSheet');
    }
    return sheet;
  }

  /** The stored sheet, after storing buffered writes. */
  protected storedSheet(): Sheet {
    return this.sheetIn(this.run.sheets.stored);
  }

  /** As `storedSheet`, with the results of its formulas. */
  protected calculatedSheet(): Sheet {
    return this.sheetIn(this.run.sheets.read(this.sheetId));
  }

  private openIn(draft: Draft): OpenSheet {
    this.sheetIn(draft.workbook);
    const sheet = draft.sheet(this.sheetId);
    if (!sheet) throw new EditRefused('sheetMissing', this.sheetId);
    if (refusesEdit(sheet, this.area, this.run.user.email, this.run.state.owner)) {
      throw new EditRefused('protectedCell');
    }
    return sheet;
  }

  /** A write that the platform buffers. */
  protected buffer(change: (draft: Draft, sheet: OpenSheet) => void): this {
    this.run.sheets.buffer((draft) => change(draft, this.openIn(draft)), this.cells);
    return this;
  }

  /** A change that is stored at once. */
  protected store(change: (draft: Draft, sheet: OpenSheet) => void): this {
    this.run.sheets.store((draft) => change(draft, this.openIn(draft)));
    return this;
  }

  /** Throws unless the block has the size of the range. */
  protected checkSize(block: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    if (block.length !== rows) throw this.run.failure('rowsMismatch', block.length, rows);
    for (const line of block) {
      if (line.length !== columns) throw this.run.failure('columnsMismatch', line.length, columns);
    }
  }
}

export const rangeBaseMembers = {
  getRow: local(['']),
  getColumn: local(['']),
  getNumRows: local(['']),
  getNumColumns: local(['']),
  getLastRow: local(['']),
  getLastColumn: local(['']),
  getHeight: local(['']),
  getWidth: local(['']),
  getA1Notation: local(['']),
} as const;

function rangeRead(range: RangeBase): number {
  return latency.read(range.cells, range.run.sheets.pending);
}

/** A read of all cells: a round trip that first stores buffered writes. */
export function reading(accepts: readonly string[] = ['']): Member<RangeBase> {
  return remote<RangeBase>(rangeRead, accepts);
}

/** A write that the platform buffers. */
export function writing(accepts: readonly string[]): Member<RangeBase> {
  return remote<RangeBase>((range) => latency.write(range.cells), accepts);
}
