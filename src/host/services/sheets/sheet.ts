import { type Input, writeInputs } from '../../model/cells/write-cells';
import { EditRefused } from '../../model/errors/edit-error';
import { sortArea } from '../../model/workbook/sorting';
import { insertColumns, insertRows } from '../../model/workbook/structure';
import { lastRowOf, sheetNamed } from '../../model/workbook/workbook';
import { latency } from '../latency';
import {
  type EnumValue,
  local,
  remote,
  type ServiceObject,
  type ServiceType,
  service,
  serviceType,
} from '../service';
import { EmbeddedChartBuilderService, EmbeddedChartService } from './charts';
import type { ClearOptions, RangeService } from './range/range';
import { inputRules, type RangeBase } from './range/range-base';
import { RangeListService } from './range/range-list';
import { ConditionalFormatRuleService } from './rules/conditional-format';
import { FilterService } from './rules/filter';
import { addProtection, ProtectionService } from './rules/protection';
import { sheetBaseMembers } from './sheet-base';
import { SheetStructure, sheetStructureMembers } from './sheet-structure';

export class SheetService extends SheetStructure implements ServiceObject {
  get [service](): ServiceType {
    return sheetType;
  }

  setName(name: string): this {
    return this.store((sheet, draft) => {
      const taken = sheetNamed(draft.workbook, name);
      if (taken && taken.id !== this.sheetId) throw new EditRefused('sheetNameTaken', name);
      sheet.name = name;
    });
  }

  /** Writes under the last row with content, as one step with itself; the grid grows when it is full. */
  appendRow(contents: readonly Input[]): this {
    const rules = inputRules(this.execution);
    return this.store((_sheet, draft) => {
      const grown = draft.sheet(this.sheetId);
      if (!grown) throw new EditRefused('sheetMissing', this.sheetId);
      const row = lastRowOf(grown) + 1;
      if (row > grown.rowCount) insertRows(draft, this.sheetId, row, 1);
      const wider = contents.length - grown.columnCount;
      if (wider > 0) insertColumns(draft, this.sheetId, grown.columnCount + 1, wider);
      const target = draft.sheet(this.sheetId) ?? grown;
      const area = { row, column: 1, rows: 1, columns: contents.length };
      writeInputs(draft, target, area, [contents], rules);
    });
  }

  clear(options: ClearOptions = {}): this {
    this.whole().clear(options);
    return this;
  }

  clearContents(): this {
    this.whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.whole().clearFormat();
    return this;
  }

  clearNotes(): this {
    this.whole().clearNote();
    return this;
  }

  /** Sorts all rows but the frozen ones. */
  sort(column: number, ascending = true): this {
    return this.store((sheet, draft) => {
      const first = sheet.frozenRows + 1;
      const rows = lastRowOf(sheet) - sheet.frozenRows;
      if (rows < 1) return;
      const area = { row: first, column: 1, rows, columns: sheet.columnCount };
      sortArea(draft, sheet, area, [{ column, ascending }]);
    });
  }

  private whole(): RangeService {
    return this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns());
  }

  getRangeList(a1Notations: readonly string[]): RangeListService {
    return new RangeListService(a1Notations.map((a1) => this.getRange(a1)));
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

  isSheetHidden(): boolean {
    return this.seen.hidden;
  }

  setTabColor(color: string | null): this {
    return this.store((sheet) => {
      if (color === null) delete sheet.tabColor;
      else sheet.tabColor = color.toLowerCase();
    });
  }

  activate(): this {
    return this.store((_sheet, draft) => draft.change({ activeSheet: this.sheetId }));
  }

  setActiveRange(range: RangeBase): RangeBase {
    return (range as RangeService).activate();
  }

  setActiveSelection(selection: RangeBase | string): RangeBase {
    const range = typeof selection === 'string' ? this.getRange(selection) : (selection as RangeService);
    return range.activate();
  }

  getActiveRange(): RangeService {
    const { row, column, rows, columns } = this.execution.sheets.view.selections[this.sheetId] ?? firstCell;
    return this.getRange(row, column, rows, columns);
  }

  protect(): ProtectionService {
    const old = this.seen.protections.find(({ area }) => !area);
    return old
      ? new ProtectionService(this.execution, this.sheetId, old.id)
      : addProtection(this.execution, this.sheetId);
  }

  getProtections(type: EnumValue): ProtectionService[] {
    const ofSheet = type.name() === 'SHEET';
    return this.stored.protections
      .filter(({ area }) => (area === undefined) === ofSheet)
      .map(({ id }) => new ProtectionService(this.execution, this.sheetId, id));
  }

  getFilter(): FilterService | null {
    return this.seen.filter ? new FilterService(this.execution, this.sheetId) : null;
  }

  getConditionalFormatRules(): ConditionalFormatRuleService[] {
    return this.stored.rules.map(
      (rule) => new ConditionalFormatRuleService(this.execution, { sheetId: this.sheetId, rule }),
    );
  }

  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRuleService[]): void {
    this.store((sheet) => {
      if (rules.some(({ placed }) => placed.sheetId !== this.sheetId))
        throw new EditRefused('formatOtherSheet');
      sheet.rules = rules.map(({ placed }) => placed.rule);
    });
  }

  newChart(): EmbeddedChartBuilderService {
    return new EmbeddedChartBuilderService(this.execution);
  }

  getCharts(): EmbeddedChartService[] {
    return this.stored.charts.map((chart) => new EmbeddedChartService(this.execution, chart));
  }

  insertChart({ chart }: EmbeddedChartService): void {
    this.store((sheet, draft) => {
      sheet.charts = [...sheet.charts, { ...chart, id: draft.nextNumber() }];
    });
  }

  updateChart({ chart }: EmbeddedChartService): void {
    this.store((sheet) => {
      if (!sheet.charts.some(({ id }) => id === chart.id)) throw new EditRefused('chartMissing');
      sheet.charts = sheet.charts.map((one) => (one.id === chart.id ? chart : one));
    });
  }

  removeChart({ chart }: EmbeddedChartService): void {
    this.store((sheet) => {
      sheet.charts = sheet.charts.filter(({ id }) => id !== chart.id);
    });
  }
}

const firstCell = { row: 1, column: 1, rows: 1, columns: 1 };

const change = (...accepts: string[]) => remote<SheetService>(latency.decorate, accepts);
const clearing = remote<SheetService>((sheet) => latency.write(sheet.getMaxRows()), ['']);

export const sheetType: ServiceType = serviceType<SheetService>('SpreadsheetApp.Sheet', {
  ...sheetBaseMembers,
  ...sheetStructureMembers,
  getRangeList: local(['string[]']),
  setName: change('string'),
  appendRow: remote(latency.appendRow, ['any[]']),
  clear: { ...clearing, accepts: ['', 'object'] },
  clearContents: clearing,
  clearFormats: clearing,
  clearNotes: clearing,
  sort: remote(latency.structure, ['number', 'number,boolean']),
  hideSheet: change(''),
  showSheet: change(''),
  isSheetHidden: local(['']),
  setTabColor: change('string?'),
  activate: change(''),
  setActiveRange: change('Range'),
  setActiveSelection: change('Range', 'string'),
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
