import { EditRefused } from '../../../model/errors/platform-error';
import { copyArea } from '../../../model/workbook/copying';
import { type SortKey, sortArea } from '../../../model/workbook/sorting';
import { sheetById } from '../../../model/workbook/workbook';
import { latency } from '../../latency';
import { local, remote, type ServiceType, service, serviceType } from '../../service';
import { DataValidationObject } from '../rules/data-validation';
import { FilterObject } from '../rules/filter';
import { addProtection, type ProtectionObject } from '../rules/protection';
import { SheetObject } from '../sheet';
import { type RangeBase, rangeBaseMembers, reading, writing } from './range-base';
import { RangeFormats, rangeFormatMembers } from './range-formats';
import { rangeValueMembers } from './range-values';

/** A column number, or `{column, ascending}`; several of them in a list. */
function sortKeys(spec: unknown): SortKey[] {
  const keyOf = (key: unknown): SortKey => {
    if (typeof key === 'number') return { column: key, ascending: true };
    const { column, ascending } = (key ?? {}) as { column?: unknown; ascending?: unknown };
    return { column: Number(column), ascending: ascending !== false };
  };
  return Array.isArray(spec) ? spec.map(keyOf) : [keyOf(spec)];
}

export class RangeObject extends RangeFormats {
  readonly [service] = rangeType;

  getSheet(): SheetObject {
    return new SheetObject(this.run, this.sheetId);
  }

  getCell(row: number, column: number): RangeObject {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rows: number,
    columns: number,
    numRows = this.area.rows,
    numColumns = this.area.columns,
  ): RangeObject {
    return this.getSheet().getRange(this.area.row + rows, this.area.column + columns, numRows, numColumns);
  }

  activate(): this {
    const { sheetId, area } = this;
    this.run.sheets.look((draft) => {
      const selections = { ...draft.workbook.selections, [sheetId]: area };
      draft.change({ activeSheet: sheetId, selections });
    });
    return this;
  }

  setDataValidation(rule: DataValidationObject | null): this {
    return this.restyle({ validation: rule?.rule });
  }

  getDataValidation(): DataValidationObject | null {
    const rule = this.style(({ validation }) => validation);
    return rule ? new DataValidationObject(this.run, rule) : null;
  }

  getDataValidations(): (DataValidationObject | null)[][] {
    return this.styles(({ validation }) =>
      validation ? new DataValidationObject(this.run, validation) : null,
    );
  }

  clearDataValidations(): this {
    return this.restyle({ validation: undefined });
  }

  /** Contents and formats; notes and validation stay. */
  clear(): this {
    return this.clearContent().clearFormat();
  }

  protect(): ProtectionObject {
    return addProtection(this.run, this.sheetId, RangeObject, this.area);
  }

  createFilter(): FilterObject {
    this.store((_draft, sheet) => {
      if (sheet.filter) throw new EditRefused('filterExists');
      sheet.filter = { area: this.area };
    });
    return new FilterObject(this.run, this.sheetId, RangeObject);
  }

  getFilter(): FilterObject | null {
    return sheetById(this.run.sheets.view, this.sheetId)?.filter
      ? new FilterObject(this.run, this.sheetId, RangeObject)
      : null;
  }

  /** Columns are those of the sheet, not of the range. */
  sort(spec: unknown): this {
    return this.store((draft, sheet) => sortArea(draft, sheet, this.area, sortKeys(spec)));
  }

  merge(): this {
    return this.store((_draft, sheet) => {
      sheet.merges = [...sheet.merges, this.area];
    });
  }

  copyTo(destination: RangeBase): void {
    this.calculatedSheet();
    const from = { sheet: this.sheetId, area: this.area };
    const to = { sheet: destination.sheetId, area: destination.area };
    this.run.sheets.store((draft) => copyArea(draft, from, to));
  }
}

const decorate = (accepts: readonly string[]) => remote<RangeObject>(latency.decorate, accepts);

const rangeType: ServiceType = serviceType<RangeObject>('SpreadsheetApp.Range', {
  ...rangeBaseMembers,
  ...rangeValueMembers,
  ...rangeFormatMembers,
  getSheet: local(['']),
  getCell: local(['number,number']),
  offset: local(['number,number', 'number,number,number', 'number,number,number,number']),
  activate: decorate(['']),
  setDataValidation: decorate(['DataValidation?']),
  getDataValidation: reading(),
  getDataValidations: reading(),
  clearDataValidations: decorate(['']),
  clear: writing(['']),
  protect: decorate(['']),
  createFilter: decorate(['']),
  getFilter: local(['']),
  sort: remote(latency.structure, ['number', 'object', 'any[]']),
  merge: decorate(['']),
  copyTo: remote(latency.structure, ['Range']),
});
