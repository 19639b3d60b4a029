import { absoluteAddress } from '../../../model/workbook/a1';
import { sheetById, type Validation, type ValidationArgument } from '../../../model/workbook/workbook';
import { type EnumValue, enumValue } from '../../enumeration';
import type { ScriptRun } from '../../script-run';
import { local, type ServiceType, service, serviceType } from '../../service';
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

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.with('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: RangeBase, showDropdown = true): this {
    const name = sheetById(this.run.sheets.view, range.sheetId)?.name ?? '';
    return this.with('VALUE_IN_RANGE', absoluteAddress(name, range.area), showDropdown);
  }

  /** The boxes are TRUE and FALSE. */
  requireCheckbox(): this {
    return this.with('CHECKBOX');
  }

  requireDate(): this {
    return this.with('DATE_IS_VALID_DATE');
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

const dataValidationBuilderType: ServiceType = serviceType<DataValidationBuilderObject>(
  'SpreadsheetApp.DataValidationBuilder',
  {
    requireValueInList: local(['any[]', 'any[],boolean']),
    requireValueInRange: local(['Range', 'Range,boolean']),
    requireCheckbox: local(['']),
    requireDate: local(['']),
    setAllowInvalid: local(['boolean']),
    setHelpText: local(['string']),
    build: local(['']),
  },
);
