import { daySerialOf } from '../../../model/cells/serial';
import type { ConditionalRule } from '../../../model/workbook/decoration';
import type { ScriptRun } from '../../script-run';
import {
  type EnumValue,
  enumValue,
  local,
  type Member,
  type ServiceType,
  service,
  serviceType,
} from '../../service';
import type { RangeBase, RangeClass } from '../range/range-base';
import { booleanCriteria } from '../sheet-enums';

/** A rule and the sheet of its ranges. */
export interface PlacedRule {
  readonly sheetId: number;
  readonly rule: ConditionalRule;
}

export class BooleanConditionObject {
  readonly [service] = booleanConditionType;

  constructor(private readonly rule: ConditionalRule) {}

  getCriteriaType(): EnumValue {
    return enumValue(booleanCriteria, this.rule.criteria);
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

const booleanConditionType: ServiceType = serviceType<BooleanConditionObject>(
  'SpreadsheetApp.BooleanCondition',
  {
    getCriteriaType: local(['']),
    getCriteriaValues: local(['']),
    getBackground: local(['']),
    getFontColor: local(['']),
    getBold: local(['']),
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

  private when(criteria: string, ...values: (string | number)[]): this {
    this.rule = { ...this.rule, criteria, values };
    return this;
  }

  private dated(criteria: string, date: Date): this {
    return this.when(criteria, daySerialOf(date.getTime(), this.run.sheets.view.timeZone));
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenDateBefore(date: Date): this {
    return this.dated('DATE_BEFORE', date);
  }

  whenDateAfter(date: Date): this {
    return this.dated('DATE_AFTER', date);
  }

  whenDateEqualTo(date: Date): this {
    return this.dated('DATE_EQUAL_TO', date);
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

  setItalic(italic: boolean | null): this {
    return this.setField('italic', italic ?? undefined);
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
    const { areas = [], criteria, values = [] } = this.rule;
    const [sheetId, ...others] = new Set(this.sheetIds);
    if (sheetId === undefined) throw this.run.failure('formatNoRanges');
    if (others.length > 0) throw this.run.failure('formatOtherSheet');
    if (criteria === undefined) throw this.run.failure('formatNoCondition');
    const placed = { sheetId, rule: { ...this.rule, areas, criteria, values } };
    return new ConditionalFormatRuleObject(this.run, placed, this.rangeClass);
  }
}

const oneText: Member<unknown> = local(['string']);
const oneNumber: Member<unknown> = local(['number']);
const oneDate: Member<unknown> = local(['date']);
const flag: Member<unknown> = local(['boolean?']);

const conditionalFormatRuleBuilderType: ServiceType = serviceType<ConditionalFormatRuleBuilderObject>(
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  {
    whenFormulaSatisfied: oneText,
    whenTextEqualTo: oneText,
    whenTextContains: oneText,
    whenTextDoesNotContain: oneText,
    whenTextStartsWith: oneText,
    whenTextEndsWith: oneText,
    whenCellEmpty: local(['']),
    whenCellNotEmpty: local(['']),
    whenNumberBetween: local(['number,number']),
    whenNumberEqualTo: oneNumber,
    whenNumberGreaterThan: oneNumber,
    whenNumberLessThan: oneNumber,
    whenDateBefore: oneDate,
    whenDateAfter: oneDate,
    whenDateEqualTo: oneDate,
    setBackground: local(['string?']),
    setFontColor: local(['string?']),
    setBold: flag,
    setItalic: flag,
    setStrikethrough: flag,
    setRanges: local(['Range[]']),
    build: local(['']),
  },
);
