import type { RunningExecution } from '../../run/execution';
import { latency } from '../latency';
import { UiService } from '../script/ui/ui';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../service';
import type { RangeService } from './range/range';
import { ConditionalFormatRuleBuilderService } from './rules/conditional-format-builder';
import { DataValidationBuilderService } from './rules/data-validation';
import type { SheetService } from './sheet';
import * as enums from './sheet-enums';
import { SpreadsheetService } from './spreadsheet';

export class SpreadsheetAppService implements ServiceObject {
  readonly BooleanCriteria = enums.booleanCriteria;
  readonly BorderStyle = enums.borderStyles;
  readonly DataValidationCriteria = enums.dataValidationCriteria;
  readonly Dimension = enums.dimensions;
  readonly ProtectionType = enums.protectionTypes;
  readonly WrapStrategy = enums.wrapStrategies;
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.execution = execution;
  }

  get [service](): ServiceType {
    return spreadsheetAppType;
  }

  getActive(): SpreadsheetService {
    return new SpreadsheetService(this.execution);
  }

  getActiveSpreadsheet(): SpreadsheetService {
    return this.getActive();
  }

  getActiveSheet(): SheetService {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): RangeService {
    return this.getActive().getActiveRange();
  }

  setActiveSheet(sheet: SheetService): SheetService {
    return this.getActive().setActiveSheet(sheet);
  }

  /** There is no user interface where a clock trigger runs. */
  getUi(): UiService {
    if (this.execution.as === 'trigger') throw this.execution.failure('noUi');
    return new UiService(this.execution);
  }

  flush(): void {
    this.execution.sheets.flush();
  }

  newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.execution);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.execution);
  }

  /** For the price of a flush. */
  get pendingCells(): number {
    return this.execution.sheets.pendingCells;
  }
}

const bound = { scopes: ['spreadsheets.currentonly', 'spreadsheets'] };

export const spreadsheetAppType: ServiceType = serviceType<SpreadsheetAppService>(
  'SpreadsheetApp',
  {
    getActive: local([''], bound),
    getActiveSpreadsheet: local([''], bound),
    getActiveSheet: local([''], bound),
    getActiveRange: local([''], bound),
    setActiveSheet: remote(latency.structure, ['Sheet'], bound),
    getUi: local(['']),
    flush: remote((app) => latency.flush(app.pendingCells), ['']),
    newDataValidation: local(['']),
    newConditionalFormatRule: local(['']),
  },
  ['BooleanCriteria', 'BorderStyle', 'DataValidationCriteria', 'Dimension', 'ProtectionType', 'WrapStrategy'],
);
