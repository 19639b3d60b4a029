import { EditRefused } from '../../model/errors/platform-error';
import { areaOf, splitSheetName } from '../../model/workbook/a1';
import { type Area, wholeArea } from '../../model/workbook/area';
import type { Draft, OpenSheet } from '../../model/workbook/draft';
import { refusesEdit } from '../../model/workbook/protecting';
import { lastColumnOf, lastRowOf, type Sheet, sheetById } from '../../model/workbook/workbook';
import { latency } from '../latency';
import type { ScriptRun } from '../script-run';
import { local, type Member, remote } from '../service';

/** A sheet by its ID; it may have been renamed or moved since. */
export class SheetBase {
  constructor(
    readonly run: ScriptRun,
    readonly sheetId: number,
  ) {}

  /** The sheet as this execution sees it. */
  protected get sheet(): Sheet {
    const sheet = sheetById(this.run.sheets.view, this.sheetId);
    if (!sheet) throw this.run.failure('sheetMissing', this.sheetId);
    return sheet;
  }

  /** The stored sheet, after storing buffered writes. */
  protected get storedSheet(): Sheet {
    this.run.sheets.flush();
    return this.sheet;
  }

  /** As `storedSheet`, with the results of its formulas. */
  private get calculatedSheet(): Sheet {
    this.run.sheets.read(this.sheetId);
    return this.sheet;
  }

  /** Protected ranges, which a change of whole lines meets as well as one of cells. */
  protected refuseProtected(sheet: Pick<Sheet, 'protections'>, area: Area): void {
    const { user, state } = this.run;
    if (refusesEdit(sheet, area, user.email, state.owner)) throw new EditRefused('protectedCell');
  }

  protected store(change: (sheet: OpenSheet, draft: Draft) => void): this {
    const { user, state } = this.run;
    this.run.sheets.store((draft) => {
      const sheet = draft.sheet(this.sheetId);
      if (!sheet) throw new EditRefused('sheetMissing', this.sheetId);
      const locks = sheet.protections.filter(({ area }) => !area);
      if (refusesEdit({ protections: locks }, wholeArea(sheet), user.email, state.owner)) {
        throw new EditRefused('protectedCell');
      }
      change(sheet, draft);
    });
    return this;
  }

  getName(): string {
    return this.sheet.name;
  }

  getMaxRows(): number {
    return this.sheet.rowCount;
  }

  getMaxColumns(): number {
    return this.sheet.columnCount;
  }

  getLastRow(): number {
    return lastRowOf(this.calculatedSheet);
  }

  getLastColumn(): number {
    return lastColumnOf(this.calculatedSheet);
  }

  /** The area that `getRange` names: in A1 form, or by its first cell and its size. */
  protected areaAt(first: string | number, column = 0, rows = 1, columns = 1): Area {
    const area = typeof first === 'string' ? this.named(first) : this.checked(first, column, rows, columns);
    const { rowCount, columnCount } = this.sheet;
    if (area.row + area.rows - 1 > rowCount || area.column + area.columns - 1 > columnCount) {
      throw this.run.failure('outsideSheet');
    }
    return area;
  }

  private named(a1: string): Area {
    const { sheet, rest } = splitSheetName(a1);
    const area = areaOf(rest, this.sheet);
    if (area && (sheet === undefined || sheet === this.sheet.name)) return area;
    const byName = this.run.sheets.view.namedRanges.find(({ name }) => name === a1);
    if (byName?.sheet === this.sheetId) return byName.area;
    throw this.run.failure('rangeNotFound');
  }

  private checked(row: number, column: number, rows: number, columns: number): Area {
    const { run } = this;
    if (![row, column, rows, columns].every(Number.isInteger)) throw run.failure('badCoordinates');
    if (row < 1) throw run.failure('startingRow');
    if (column < 1) throw run.failure('startingColumn');
    if (rows < 1) throw run.failure('rowsAtLeastOne');
    if (columns < 1) throw run.failure('columnsAtLeastOne');
    return { row, column, rows, columns };
  }
}

/** A getter that has to ask the server, such as the last row. */
const asking: Member<SheetBase> = remote<SheetBase>(
  (sheet) => latency.read(1, sheet.run.sheets.pending),
  [''],
);

export const sheetBaseMembers = {
  getName: local(['']),
  getMaxRows: local(['']),
  getMaxColumns: local(['']),
  getLastRow: asking,
  getLastColumn: asking,
} as const;
