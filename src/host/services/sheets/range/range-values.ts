import { localeRules } from '../../../model/cells/locale';
import { type Reading, readDisplay, readFormulas, readValues } from '../../../model/cells/read-cells';
import { type Input, inputRules, writeInputs } from '../../../model/cells/write-cells';
import { EditRefused } from '../../../model/errors/platform-error';
import { lengthen } from '../../../model/workbook/draft';
import { type Cell, resultOf } from '../../../model/workbook/workbook';
import { isServiceObject } from '../../service';
import { typeWords } from '../../signature';
import type { RichTextValueObject } from '../rich-text';
import { RangeBase, reading, writing } from './range-base';

/** Reading and writing what cells hold. */
export class RangeValues extends RangeBase {
  getValues(): Reading[][] {
    const sheet = this.calculatedSheet();
    return readValues(sheet, this.area, this.run.sheets.view.timeZone);
  }

  getValue(): Reading {
    return this.firstCell().getValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    const sheet = this.calculatedSheet();
    return readDisplay(sheet, this.area, localeRules(this.run.sheets.view.locale));
  }

  getDisplayValue(): string {
    return this.firstCell().getDisplayValues()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return readFormulas(this.storedSheet(), this.area);
  }

  getFormula(): string {
    return this.firstCell().getFormulas()[0]?.[0] ?? '';
  }

  isBlank(): boolean {
    const sheet = this.calculatedSheet();
    return readValues(sheet, this.area, 'UTC').every((line) => line.every((value) => value === ''));
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.checkSize(values);
    const inputs = values.map((line) => line.map((value) => this.input(value, values, 'setValues')));
    return this.write(inputs);
  }

  setValue(value: unknown): this {
    return this.fill(this.input(value, value, 'setValue'));
  }

  /** A rich text is stored as it is, whatever it begins with. */
  setRichTextValue(value: RichTextValueObject): this {
    const rules = { ...inputRules(this.run.sheets.view, this.run.now()), literal: true };
    const line = Array.from({ length: this.area.columns }, () => value.getText());
    const inputs = Array.from({ length: this.area.rows }, () => line);
    return this.buffer((draft, sheet) => writeInputs(draft, sheet, this.area, inputs, rules));
  }

  setFormula(formula: string): this {
    return this.fill(formulaText(formula));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.checkSize(formulas);
    const inputs = formulas.map((line) => line.map(formulaText));
    return this.write(inputs);
  }

  clearContent(): this {
    return this.buffer((draft, sheet) => {
      for (let row = this.area.row; row <= Math.min(this.getLastRow(), sheet.rows.length); row += 1) {
        const { values } = draft.row(sheet, row);
        const end = Math.min(this.getLastColumn(), values.length);
        values.fill(null, this.area.column - 1, end);
      }
    });
  }

  /** Turns the cells into check boxes; blank ones become FALSE. */
  insertCheckboxes(): this {
    const validation = { criteria: 'CHECKBOX', values: [], allowInvalid: true };
    return this.buffer((draft, sheet) => {
      for (let r = this.area.row; r <= this.getLastRow(); r += 1) {
        const { values, styles } = draft.row(sheet, r);
        lengthen<Cell>(values, this.getLastColumn(), null);
        lengthen(styles, this.getLastColumn(), undefined);
        for (let c = this.area.column - 1; c < this.getLastColumn(); c += 1) {
          styles[c] = { ...styles[c], validation };
          if (resultOf(values[c] ?? null) === null) values[c] = false;
        }
      }
    });
  }

  private firstCell(): RangeValues {
    const area = { ...this.area, rows: 1, columns: 1 };
    return new RangeValues(this.run, this.sheetId, area);
  }

  private write(inputs: readonly (readonly Input[])[]): this {
    const rules = inputRules(this.run.sheets.view, this.run.now());
    return this.buffer((draft, sheet) => writeInputs(draft, sheet, this.area, inputs, rules));
  }

  private fill(input: Input): this {
    const line = Array.from({ length: this.area.columns }, () => input);
    const inputs = Array.from({ length: this.area.rows }, () => line);
    return this.write(inputs);
  }

  /** Throws for what cannot be a cell's value: arrays, objects, services. */
  private input(value: unknown, whole: unknown, member: string): Input {
    if (value === null || value === undefined || value instanceof Date) return value;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    const words = isServiceObject(value) || member === 'setValue' ? typeWords([value]) : typeWords([whole]);
    throw this.run.failure('signature', words, `SpreadsheetApp.Range.${member}`);
  }
}

function formulaText(formula: string): string {
  if (formula === '' || formula.startsWith('=')) return formula;
  if (formula.length > 50_000) throw new EditRefused('cellTooLong');
  return `=${formula}`;
}

export const rangeValueMembers = {
  getValues: reading(),
  getValue: reading(),
  getDisplayValues: reading(),
  getDisplayValue: reading(),
  getFormulas: reading(),
  getFormula: reading(),
  isBlank: reading(),
  setValues: writing(['any[][]']),
  setValue: writing(['any']),
  setRichTextValue: writing(['RichTextValue']),
  setFormula: writing(['string']),
  setFormulas: writing(['string[][]']),
  clearContent: writing(['']),
  insertCheckboxes: writing(['']),
} as const;
