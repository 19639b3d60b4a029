import { type Input, inputRules, writeInputs } from '../../model/cells/write-cells';
import { EditRefused } from '../../model/errors/platform-error';
import { sortSheet } from '../../model/workbook/sorting';
import { copySheet, insertLines } from '../../model/workbook/structure';
import { lastColumnOf, lastRowOf, sheetNamed } from '../../model/workbook/workbook';
import type { EnumValue } from '../enumeration';
import { latency } from '../latency';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../service';
import { EmbeddedChartBuilderObject, EmbeddedChartObject } from './charts';
import { RangeObject } from './range/range';
import type { RangeBase } from './range/range-base';
import { RangeListObject } from './range/range-list';
import { ConditionalFormatRuleObject } from './rules/conditional-format';
import { FilterObject } from './rules/filter';
import { addProtection, ProtectionObject } from './rules/protection';
import { sheetBaseMembers } from './sheet-base';
import { SheetStructure, sheetStructureMembers } from './sheet-structure';

export class SheetObject extends SheetStructure {
  readonly [service] = sheetType;

  getRange(first: string | number, column?: number, rows?: number, columns?: number): RangeObject {
    return new RangeObject(this.run, this.sheetId, this.areaAt(first, column, rows, columns));
  }

  /** From A1 to the last content; A1 alone in an empty sheet. */
  getDataRange(): RangeObject {
    const sheet = this.sheet;
    return this.getRange(1, 1, Math.max(1, lastRowOf(sheet)), Math.max(1, lastColumnOf(sheet)));
  }

  setName(name: string): this {
    return this.store((sheet, draft) => {
      const taken = sheetNamed(draft.workbook, name);
      if (taken && taken.id !== this.sheetId) throw new EditRefused('sheetNameTaken', name);
      sheet.name = name;
    });
  }

  /** A copy after the last tab, without protections and charts. The host has one spreadsheet to copy into. */
  copyTo(_spreadsheet: ServiceObject): SheetObject {
    const copyOf = this.run.language === 'vi' ? 'Bản sao của' : 'Copy of';
    this.run.sheets.store((draft) => copySheet(draft, this.sheetId, copyOf));
    return new SheetObject(this.run, this.run.sheets.view.sheets.at(-1)?.id ?? 0);
  }

  /** Writes below the last row with content in one atomic step; the grid grows when it is full. */
  appendRow(contents: readonly Input[]): this {
    const rules = inputRules(this.run.sheets.view, this.run.now());
    return this.store((_sheet, draft) => {
      const grown = draft.sheet(this.sheetId);
      if (!grown) throw new EditRefused('sheetMissing', this.sheetId);
      const row = lastRowOf(grown) + 1;
      if (row > grown.rowCount) insertLines(draft, this.sheetId, 'row', row, 1);
      const wider = contents.length - grown.columnCount;
      if (wider > 0) insertLines(draft, this.sheetId, 'column', grown.columnCount + 1, wider);
      const target = draft.sheet(this.sheetId) ?? grown;
      const area = { row, column: 1, rows: 1, columns: contents.length };
      this.refuseProtected(target, area);
      writeInputs(draft, target, area, [contents], rules);
    });
  }

  /** Sorts all rows but the frozen ones. */
  sort(column: number, ascending = true): this {
    return this.store((sheet, draft) => sortSheet(draft, sheet, { column, ascending }));
  }

  getRangeList(a1Notations: readonly string[]): RangeListObject {
    return new RangeListObject(a1Notations.map((a1) => this.getRange(a1)));
  }

  hideSheet(): this {
    return this.store((sheet, draft) => {
      if (draft.workbook.sheets.every(({ id, hidden }) => hidden || id === sheet.id)) {
        throw new EditRefused('lastVisibleSheet');
      }
      sheet.hidden = true;
    });
  }

  showSheet(): this {
    return this.store((sheet) => {
      sheet.hidden = false;
    });
  }

  setTabColor(color: string | null): this {
    return this.store((sheet) => {
      if (color === null) delete sheet.tabColor;
      else sheet.tabColor = color.toLowerCase();
    });
  }

  activate(): this {
    this.run.sheets.look((draft) => draft.change({ activeSheet: this.sheetId }));
    return this;
  }

  setActiveRange(range: RangeBase): RangeBase {
    return (range as RangeObject).activate();
  }

  getActiveRange(): RangeObject {
    const { row, column, rows, columns } = this.run.sheets.view.selections[this.sheetId] ?? firstCell;
    return this.getRange(row, column, rows, columns);
  }

  protect(): ProtectionObject {
    const current = this.sheet.protections.find(({ area }) => !area);
    return current ? this.protection(current.id) : addProtection(this.run, this.sheetId, RangeObject);
  }

  private protection(id: number): ProtectionObject {
    return new ProtectionObject(this.run, this.sheetId, id, RangeObject);
  }

  getProtections(type: EnumValue): ProtectionObject[] {
    const ofSheet = type.name() === 'SHEET';
    return this.storedSheet.protections
      .filter(({ area }) => (area === undefined) === ofSheet)
      .map(({ id }) => this.protection(id));
  }

  getFilter(): FilterObject | null {
    return this.sheet.filter ? new FilterObject(this.run, this.sheetId, RangeObject) : null;
  }

  getConditionalFormatRules(): ConditionalFormatRuleObject[] {
    return this.storedSheet.rules.map(
      (rule) => new ConditionalFormatRuleObject(this.run, { sheetId: this.sheetId, rule }, RangeObject),
    );
  }

  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRuleObject[]): void {
    this.store((sheet) => {
      if (rules.some(({ placed }) => placed.sheetId !== this.sheetId))
        throw new EditRefused('formatOtherSheet');
      sheet.rules = rules.map(({ placed }) => placed.rule);
    });
  }

  newChart(): EmbeddedChartBuilderObject {
    return new EmbeddedChartBuilderObject(this.run, RangeObject);
  }

  getCharts(): EmbeddedChartObject[] {
    return this.storedSheet.charts.map((chart) => new EmbeddedChartObject(this.run, chart, RangeObject));
  }

  insertChart({ chart }: EmbeddedChartObject): void {
    this.store((sheet, draft) => {
      sheet.charts = [...sheet.charts, { ...chart, id: draft.nextNumber() }];
    });
  }

  updateChart({ chart }: EmbeddedChartObject): void {
    this.store((sheet) => {
      if (!sheet.charts.some(({ id }) => id === chart.id)) throw new EditRefused('chartMissing');
      sheet.charts = sheet.charts.map((other) => (other.id === chart.id ? chart : other));
    });
  }

  removeChart({ chart }: EmbeddedChartObject): void {
    this.store((sheet) => {
      sheet.charts = sheet.charts.filter(({ id }) => id !== chart.id);
    });
  }
}

const firstCell = { row: 1, column: 1, rows: 1, columns: 1 };

const change = (...accepts: string[]) => remote<SheetObject>(latency.decorate, accepts);

const sheetType: ServiceType = serviceType<SheetObject>('SpreadsheetApp.Sheet', {
  ...sheetBaseMembers,
  ...sheetStructureMembers,
  getRange: local(['string', 'number,number', 'number,number,number', 'number,number,number,number']),
  getDataRange: local(['']),
  getRangeList: local(['string[]']),
  copyTo: remote(latency.structure, ['Spreadsheet']),
  setName: change('string'),
  appendRow: remote(latency.appendRow, ['any[]']),
  sort: remote(latency.structure, ['number', 'number,boolean']),
  hideSheet: change(''),
  showSheet: change(''),
  setTabColor: change('string?'),
  activate: change(''),
  setActiveRange: change('Range'),
  getActiveRange: local(['']),
  protect: change(''),
  getProtections: remote(latency.decorate, ['ProtectionType']),
  getFilter: local(['']),
  getConditionalFormatRules: remote(latency.decorate, ['']),
  setConditionalFormatRules: change('ConditionalFormatRule[]'),
  newChart: local(['']),
  getCharts: remote(latency.decorate, ['']),
  insertChart: change('EmbeddedChart'),
  updateChart: change('EmbeddedChart'),
  removeChart: change('EmbeddedChart'),
});
