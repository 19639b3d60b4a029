import { EditRefused } from '../../model/errors/edit-error';
import { areaOf, splitSheetName } from '../../model/workbook/a1';
import type { Draft, OpenSheet } from '../../model/workbook/draft';
import { refusesEdit } from '../../model/workbook/protecting';
import { type Area, lastColumnOf, lastRowOf, type Sheet, sheetById } from '../../model/workbook/workbook';
import type { RunningExecution } from '../../run/execution';
import { latency } from '../latency';
import { local, type Member, remote } from '../service';
import { RangeService } from './range/range';

/** A sheet by its ID; it may have been renamed or moved since. */
export class SheetBase {
  readonly execution: RunningExecution;
  readonly sheetId: number;

  constructor(execution: RunningExecution, sheetId: number) {
    this.execution = execution;
    this.sheetId = sheetId;
  }

  /** The sheet as this execution sees it. */
  protected get seen(): Sheet {
    const sheet = sheetById(this.execution.sheets.view, this.sheetId);
    if (!sheet) throw this.execution.failure('sheetMissing', this.sheetId);
    return sheet;
  }

  /** The stored sheet; what was collected is stored first. */
  protected get stored(): Sheet {
    this.execution.sheets.flush();
    return this.seen;
  }

  /** As `stored`, with the results of its formulas. */
  private get calculated(): Sheet {
    this.execution.sheets.read(this.sheetId);
    return this.seen;
  }

  protected store(change: (sheet: OpenSheet, draft: Draft) => void): this {
    const { user, state } = this.execution;
    this.execution.sheets.store((draft) => {
      const sheet = draft.sheet(this.sheetId);
      if (!sheet) throw new EditRefused('sheetMissing', this.sheetId);
      const whole = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
      const locks = sheet.protections.filter(({ area }) => !area);
      if (refusesEdit({ protections: locks }, whole, user.email, state.owner)) {
        throw new EditRefused('protectedCell');
      }
      change(sheet, draft);
    });
    return this;
  }

  getName(): string {
    return this.seen.name;
  }

  getSheetName(): string {
    return this.seen.name;
  }

  getSheetId(): number {
    return this.sheetId;
  }

  /** Position from 1 among the tabs. */
  getIndex(): number {
    return this.execution.sheets.view.sheets.findIndex(({ id }) => id === this.sheetId) + 1;
  }

  getMaxRows(): number {
    return this.seen.rowCount;
  }

  getMaxColumns(): number {
    return this.seen.columnCount;
  }

  getLastRow(): number {
    return lastRowOf(this.calculated);
  }

  getLastColumn(): number {
    return lastColumnOf(this.calculated);
  }

  getRange(first: string | number, column?: number, rows = 1, columns = 1): RangeService {
    const area =
      typeof first === 'string' ? this.named(first) : this.checked(first, column ?? 0, rows, columns);
    const { rowCount, columnCount } = this.seen;
    if (area.row + area.rows - 1 > rowCount || area.column + area.columns - 1 > columnCount) {
      throw this.execution.failure('outsideSheet');
    }
    return new RangeService(this.execution, this.sheetId, area);
  }

  /** From A1 to the last content; A1 alone in an empty sheet. */
  getDataRange(): RangeService {
    const sheet = this.seen;
    return this.getRange(1, 1, Math.max(1, lastRowOf(sheet)), Math.max(1, lastColumnOf(sheet)));
  }

  private named(a1: string): Area {
    const { sheet, rest } = splitSheetName(a1);
    const area = areaOf(rest, this.seen);
    if (area && (sheet === undefined || sheet === this.seen.name)) return area;
    const byName = this.execution.sheets.view.namedRanges.find(({ name }) => name === a1);
    if (byName?.sheet === this.sheetId) return byName.area;
    throw this.execution.failure('rangeNotFound');
  }

  private checked(row: number, column: number, rows: number, columns: number): Area {
    const { execution } = this;
    if (![row, column, rows, columns].every(Number.isInteger)) throw execution.failure('badCoordinates');
    if (row < 1) throw execution.failure('startingRow');
    if (column < 1) throw execution.failure('startingColumn');
    if (rows < 1) throw execution.failure('rowsAtLeastOne');
    if (columns < 1) throw execution.failure('columnsAtLeastOne');
    return { row, column, rows, columns };
  }
}

/** A getter that has to ask the server, such as the last row. */
const asking: Member<SheetBase> = remote<SheetBase>(
  (sheet) => latency.read(1, sheet.execution.sheets.pending),
  [''],
);

export const sheetBaseMembers = {
  getName: local(['']),
  getSheetName: local(['']),
  getSheetId: local(['']),
  getIndex: local(['']),
  getMaxRows: local(['']),
  getMaxColumns: local(['']),
  getLastRow: asking,
  getLastColumn: asking,
  getRange: local(['string', 'number,number', 'number,number,number', 'number,number,number,number']),
  getDataRange: local(['']),
} as const;
