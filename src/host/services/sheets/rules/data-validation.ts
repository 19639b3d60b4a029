import { daySerialOf } from '../../../model/cells/serial';
import { absoluteAddress } from '../../../model/workbook/a1';
import { sheetById, type Validation, type ValidationArgument } from '../../../model/workbook/workbook';
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
import type { RangeBase } from '../range/range-base';
import { dataValidationCriteria } from '../sheet-enums';

/** A finished rule. */
export class DataValidationObject {
  readonly [service] = dataValidationType;

  constructor(
    private readonly run: ScriptRun,
    readonly rule: Validation,
  ) {}

  getCriteriaType(): EnumValue {
    return enumValue(dataValidationCriteria, this.rule.criteria);
  }

  getCriteriaValues(): readonly unknown[] {
    return this.rule.values;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText ?? null;
  }

  copy(): DataValidationBuilderObject {
    return new DataValidationBuilderObject(this.run, this.rule);
  }
}

const dataValidationType: ServiceType = serviceType<DataValidationObject>('SpreadsheetApp.DataValidation', {
  getCriteriaType: local(['']),
  getCriteriaValues: local(['']),
  getAllowInvalid: local(['']),
  getHelpText: local(['']),
  copy: local(['']),
});

/** Builds a rule; by default it allows invalid input, as documented. */
export class DataValidationBuilderObject {
  readonly [service] = dataValidationBuilderType;

  constructor(
    private readonly run: ScriptRun,
    private rule: Partial<Validation> = {},
  ) {}

  private with(criteria: string, ...values: ValidationArgument[]): this {
    this.rule = { ...this.rule, criteria, values };
    return this;
  }

  private serial(date: Date): number {
    return daySerialOf(date.getTime(), this.run.sheets.view.timeZone);
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.with('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: RangeBase, showDropdown = true): this {
    const name = sheetById(this.run.sheets.view, range.sheetId)?.name ?? '';
    return this.with('VALUE_IN_RANGE', absoluteAddress(name, range.area), showDropdown);
  }

  requireCheckbox(checked?: string | number | boolean, unchecked?: string | number | boolean): this {
    const states = [checked, unchecked].flatMap((state) => (state === undefined ? [] : [state]));
    return this.with('CHECKBOX', ...states);
  }

  requireDate(): this {
    return this.with('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: Date): this {
    return this.with('DATE_AFTER', this.serial(date));
  }

  requireDateBefore(date: Date): this {
    return this.with('DATE_BEFORE', this.serial(date));
  }

  requireDateOnOrAfter(date: Date): this {
    return this.with('DATE_ON_OR_AFTER', this.serial(date));
  }

  requireDateOnOrBefore(date: Date): this {
    return this.with('DATE_ON_OR_BEFORE', this.serial(date));
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.with('DATE_BETWEEN', this.serial(start), this.serial(end));
  }

  requireNumberBetween(start: number, end: number): this {
    return this.with('NUMBER_BETWEEN', start, end);
  }

  requireNumberGreaterThan(number: number): this {
    return this.with('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.with('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): this {
    return this.with('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.with('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireTextContains(text: string): this {
    return this.with('TEXT_CONTAINS', text);
  }

  requireTextEqualTo(text: string): this {
    return this.with('TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): this {
    return this.with('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): this {
    return this.with('TEXT_IS_VALID_URL');
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }

  build(): DataValidationObject {
    const { criteria, values = [], allowInvalid = true, helpText } = this.rule;
    if (criteria === undefined) throw this.run.failure('validationWithoutCriteria');
    const rule = { criteria, values, allowInvalid, ...(helpText === undefined ? {} : { helpText }) };
    return new DataValidationObject(this.run, rule);
  }
}

const twoDates: Member<unknown> = local(['date,date']);
const oneDate: Member<unknown> = local(['date']);
const oneNumber: Member<unknown> = local(['number']);

const dataValidationBuilderType: ServiceType = serviceType<DataValidationBuilderObject>(
  'SpreadsheetApp.DataValidationBuilder',
  {
    requireValueInList: local(['any[]', 'any[],boolean']),
    requireValueInRange: local(['Range', 'Range,boolean']),
    requireCheckbox: local(['', 'any', 'any,any']),
    requireDate: local(['']),
    requireDateAfter: oneDate,
    requireDateBefore: oneDate,
    requireDateOnOrAfter: oneDate,
    requireDateOnOrBefore: oneDate,
    requireDateBetween: twoDates,
    requireNumberBetween: local(['number,number']),
    requireNumberGreaterThan: oneNumber,
    requireNumberGreaterThanOrEqualTo: oneNumber,
    requireNumberLessThan: oneNumber,
    requireNumberLessThanOrEqualTo: oneNumber,
    requireTextContains: local(['string']),
    requireTextEqualTo: local(['string']),
    requireTextIsEmail: local(['']),
    requireTextIsUrl: local(['']),
    setAllowInvalid: local(['boolean']),
    setHelpText: local(['string']),
    build: local(['']),
  },
);
