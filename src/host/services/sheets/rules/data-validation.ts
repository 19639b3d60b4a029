import { serialOf } from '../../../model/cells/serial';
import { columnLetters } from '../../../model/workbook/a1';
import {
  type Area,
  sheetById,
  type Validation,
  type ValidationArgument,
} from '../../../model/workbook/workbook';
import type { RunningExecution } from '../../../run/execution';
import {
  type EnumValue,
  local,
  type Member,
  type ServiceObject,
  type ServiceType,
  service,
  serviceType,
} from '../../service';
import type { RangeBase } from '../range/range-base';
import { dataValidationCriteria } from '../sheet-enums';

/** `'Thôn'!$A$2:$A$40`. */
export function absoluteRange(sheet: string, { row, column, rows, columns }: Area): string {
  const last = `$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
  return `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row}:${last}`;
}

/** A finished rule. */
export class DataValidationService implements ServiceObject {
  readonly rule: Validation;
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution, rule: Validation) {
    this.execution = execution;
    this.rule = rule;
  }

  get [service](): ServiceType {
    return dataValidationType;
  }

  getCriteriaType(): EnumValue {
    const { criteria } = this.rule;
    const known = Object.entries(dataValidationCriteria).find(([name]) => name === criteria);
    if (!known) throw new Error(`unknown validation criteria ${criteria}`);
    return known[1];
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

  copy(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.execution, this.rule);
  }
}

export const dataValidationType: ServiceType = serviceType<DataValidationService>(
  'SpreadsheetApp.DataValidation',
  {
    getCriteriaType: local(['']),
    getCriteriaValues: local(['']),
    getAllowInvalid: local(['']),
    getHelpText: local(['']),
    copy: local(['']),
  },
);

/** Collects a rule; as documented, it allows invalid input unless told otherwise. */
export class DataValidationBuilderService implements ServiceObject {
  private readonly execution: RunningExecution;
  private rule: Partial<Validation>;

  constructor(execution: RunningExecution, rule: Partial<Validation> = {}) {
    this.execution = execution;
    this.rule = rule;
  }

  get [service](): ServiceType {
    return dataValidationBuilderType;
  }

  private with(criteria: string, ...values: ValidationArgument[]): this {
    this.rule = { ...this.rule, criteria, values };
    return this;
  }

  private serial(date: Date): number {
    return Math.floor(serialOf(date.getTime(), this.execution.sheets.view.timeZone));
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.with('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: RangeBase, showDropdown = true): this {
    const name = sheetById(this.execution.sheets.view, range.sheetId)?.name ?? '';
    return this.with('VALUE_IN_RANGE', absoluteRange(name, range.area), showDropdown);
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

  build(): DataValidationService {
    const { criteria, values = [], allowInvalid = true, helpText } = this.rule;
    if (criteria === undefined) throw this.execution.failure('validationWithoutCriteria');
    const rule = { criteria, values, allowInvalid, ...(helpText === undefined ? {} : { helpText }) };
    return new DataValidationService(this.execution, rule);
  }
}

const twoDates: Member<unknown> = local(['date,date']);
const oneDate: Member<unknown> = local(['date']);
const oneNumber: Member<unknown> = local(['number']);

export const dataValidationBuilderType: ServiceType = serviceType<DataValidationBuilderService>(
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
