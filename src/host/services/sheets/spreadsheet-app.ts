import { latency } from '../latency';
import { UiObject } from '../script/ui/ui';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../service';
import { RangeObject } from './range/range';
import { RichTextValueBuilderObject } from './rich-text';
import { ConditionalFormatRuleBuilderObject } from './rules/conditional-format';
import { DataValidationBuilderObject } from './rules/data-validation';
import type { SheetObject } from './sheet';
import * as enums from './sheet-enums';
import { SpreadsheetObject } from './spreadsheet';

export class SpreadsheetAppGlobal {
  readonly [service] = spreadsheetAppType;
  readonly DataValidationCriteria = enums.dataValidationCriteria;
  readonly ProtectionType = enums.protectionTypes;

  constructor(private readonly run: ScriptRun) {}

  getActive(): SpreadsheetObject {
    return new SpreadsheetObject(this.run);
  }

  getActiveSpreadsheet(): SpreadsheetObject {
    return this.getActive();
  }

  getActiveSheet(): SheetObject {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): RangeObject {
    return this.getActive().getActiveRange();
  }

  setActiveSheet(sheet: SheetObject): SheetObject {
    return this.getActive().setActiveSheet(sheet);
  }

  /** A clock trigger has no user interface. */
  getUi(): UiObject {
    if (this.run.as === 'trigger') throw this.run.failure('noUi');
    return new UiObject(this.run);
  }

  flush(): void {
    this.run.sheets.flush();
  }

  newRichTextValue(): RichTextValueBuilderObject {
    return new RichTextValueBuilderObject();
  }

  newDataValidation(): DataValidationBuilderObject {
    return new DataValidationBuilderObject(this.run);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderObject {
    return new ConditionalFormatRuleBuilderObject(this.run, RangeObject);
  }

  /** For the price of a flush. */
  get pendingCells(): number {
    return this.run.sheets.pendingCells;
  }
}

const bound = { scopes: ['spreadsheets.currentonly', 'spreadsheets'] };

const spreadsheetAppType: ServiceType = serviceType<SpreadsheetAppGlobal>(
  'SpreadsheetApp',
  {
    getActive: local([''], bound),
    getActiveSpreadsheet: local([''], bound),
    getActiveSheet: local([''], bound),
    getActiveRange: local([''], bound),
    setActiveSheet: remote(latency.structure, ['Sheet'], bound),
    getUi: local(['']),
    flush: remote((app) => latency.flush(app.pendingCells), ['']),
    newRichTextValue: local(['']),
    newDataValidation: local(['']),
    newConditionalFormatRule: local(['']),
  },
  ['DataValidationCriteria', 'ProtectionType'],
);
