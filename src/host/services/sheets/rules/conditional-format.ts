import type { ConditionalRule } from '../../../model/workbook/decoration';
import type { ScriptRun } from '../../script-run';
import { local, type ServiceType, service, serviceType } from '../../service';
import type { RangeBase, RangeClass } from '../range/range-base';

/** A rule and the sheet of its ranges. */
export interface PlacedRule {
  readonly sheetId: number;
  readonly rule: ConditionalRule;
}

export class BooleanConditionObject {
  readonly [service] = booleanConditionType;

  constructor(private readonly rule: ConditionalRule) {}

  getCriteriaValues(): readonly unknown[] {
    return this.rule.values;
  }

  getBackground(): string | null {
    return this.rule.background ?? null;
  }
}

const booleanConditionType: ServiceType = serviceType<BooleanConditionObject>(
  'SpreadsheetApp.BooleanCondition',
  {
    getCriteriaValues: local(['']),
    getBackground: local(['']),
  },
);

export class ConditionalFormatRuleObject {
  readonly [service] = conditionalFormatRuleType;

  constructor(
    private readonly run: ScriptRun,
    readonly placed: PlacedRule,
    private readonly rangeClass: RangeClass,
  ) {}

  getRanges(): RangeBase[] {
    const { sheetId, rule } = this.placed;
    return rule.areas.map((area) => new this.rangeClass(this.run, sheetId, area));
  }

  getBooleanCondition(): BooleanConditionObject {
    return new BooleanConditionObject(this.placed.rule);
  }

  copy(): ConditionalFormatRuleBuilderObject {
    return new ConditionalFormatRuleBuilderObject(this.run, this.rangeClass, this.placed);
  }
}

const conditionalFormatRuleType: ServiceType = serviceType<ConditionalFormatRuleObject>(
  'SpreadsheetApp.ConditionalFormatRule',
  { getRanges: local(['']), getBooleanCondition: local(['']), copy: local(['']) },
);

/** Builds a rule. */
export class ConditionalFormatRuleBuilderObject {
  readonly [service] = conditionalFormatRuleBuilderType;
  private sheetIds: readonly number[];
  private rule: Partial<ConditionalRule>;

  constructor(
    private readonly run: ScriptRun,
    private readonly rangeClass: RangeClass,
    placed?: PlacedRule,
  ) {
    this.sheetIds = placed ? [placed.sheetId] : [];
    this.rule = placed?.rule ?? {};
  }

  whenFormulaSatisfied(formula: string): this {
    this.rule = { ...this.rule, values: [formula] };
    return this;
  }

  setBackground(background: string | null): this {
    return this.setField('background', background ?? undefined);
  }

  setFontColor(color: string | null): this {
    return this.setField('color', color ?? undefined);
  }

  setBold(bold: boolean | null): this {
    return this.setField('bold', bold ?? undefined);
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.setField('strikethrough', strikethrough ?? undefined);
  }

  private setField(field: keyof ConditionalRule, value: string | boolean | undefined): this {
    const { [field]: _value, ...rest } = this.rule;
    this.rule = value === undefined ? rest : { ...rest, [field]: value };
    return this;
  }

  setRanges(ranges: readonly RangeBase[]): this {
    this.sheetIds = ranges.map(({ sheetId }) => sheetId);
    this.rule = { ...this.rule, areas: ranges.map(({ area }) => area) };
    return this;
  }

  build(): ConditionalFormatRuleObject {
    const { areas = [], values } = this.rule;
    const [sheetId, ...others] = new Set(this.sheetIds);
    if (sheetId === undefined) throw this.run.failure('formatNoRanges');
    if (others.length > 0) throw this.run.failure('formatOtherSheet');
    if (values === undefined) throw this.run.failure('formatNoCondition');
    const placed = { sheetId, rule: { ...this.rule, areas, values } };
    return new ConditionalFormatRuleObject(this.run, placed, this.rangeClass);
  }
}

const conditionalFormatRuleBuilderType: ServiceType = serviceType<ConditionalFormatRuleBuilderObject>(
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  {
    whenFormulaSatisfied: local(['string']),
    setBackground: local(['string?']),
    setFontColor: local(['string?']),
    setBold: local(['boolean?']),
    setStrikethrough: local(['boolean?']),
    setRanges: local(['Range[]']),
    build: local(['']),
  },
);
