import type { ConditionalRule } from '../../../model/workbook/decoration';
import type { RunningExecution } from '../../../run/execution';
import {
  type EnumValue,
  local,
  type ServiceObject,
  type ServiceType,
  service,
  serviceType,
} from '../../service';
import { RangeService } from '../range/range';
import { booleanCriteria } from '../sheet-enums';
import { ConditionalFormatRuleBuilderService } from './conditional-format-builder';

/** A rule and the sheet of its ranges. */
export interface PlacedRule {
  readonly sheetId: number;
  readonly rule: ConditionalRule;
}

export class BooleanConditionService implements ServiceObject {
  private readonly rule: ConditionalRule;

  constructor(rule: ConditionalRule) {
    this.rule = rule;
  }

  get [service](): ServiceType {
    return booleanConditionType;
  }

  getCriteriaType(): EnumValue {
    const found = Object.entries(booleanCriteria).find(([name]) => name === this.rule.criteria);
    if (!found) throw new Error(`unknown criteria ${this.rule.criteria}`);
    return found[1];
  }

  getCriteriaValues(): readonly unknown[] {
    return this.rule.values;
  }

  getBackground(): string | null {
    return this.rule.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.color ?? null;
  }

  getBold(): boolean | null {
    return this.rule.bold ?? null;
  }
}

export const booleanConditionType: ServiceType = serviceType<BooleanConditionService>(
  'SpreadsheetApp.BooleanCondition',
  {
    getCriteriaType: local(['']),
    getCriteriaValues: local(['']),
    getBackground: local(['']),
    getFontColor: local(['']),
    getBold: local(['']),
  },
);

export class ConditionalFormatRuleService implements ServiceObject {
  readonly placed: PlacedRule;
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution, placed: PlacedRule) {
    this.execution = execution;
    this.placed = placed;
  }

  get [service](): ServiceType {
    return conditionalFormatRuleType;
  }

  getRanges(): RangeService[] {
    const { sheetId, rule } = this.placed;
    return rule.areas.map((area) => new RangeService(this.execution, sheetId, area));
  }

  getBooleanCondition(): BooleanConditionService {
    return new BooleanConditionService(this.placed.rule);
  }

  copy(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService(this.execution, this.placed);
  }
}

export const conditionalFormatRuleType: ServiceType = serviceType<ConditionalFormatRuleService>(
  'SpreadsheetApp.ConditionalFormatRule',
  { getRanges: local(['']), getBooleanCondition: local(['']), copy: local(['']) },
);
