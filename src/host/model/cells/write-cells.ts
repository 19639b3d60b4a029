import { EditRefused } from '../errors/platform-error';
import { a1Of } from '../workbook/a1';
import type { Area } from '../workbook/area';
import { type Draft, lengthen, type OpenSheet } from '../workbook/draft';
import {
  type Cell,
  type CellStyle,
  isFormula,
  resultOf,
  styleAt,
  type Validation,
  type Workbook,
} from '../workbook/workbook';
import { wallClockOf } from '../world/wall-clock';
import { type LocaleRules, localeRules } from './locale';
import { showGeneral, showValue } from './number-format';
import { serialOf } from './serial';
import { readTyped } from './typed-input';
import { type JudgedCell, judge } from './validation';

/** What the meaning of an input depends on, fixed when it is given. */
export interface InputRules {
  readonly locale: LocaleRules;
  readonly timeZone: string;
  /** Completes a date typed without a year. */
  readonly thisYear: number;
  readonly parsesTextCells: boolean;
  /** Texts are stored as they are in any cell, as rich texts are. */
  readonly literal: boolean;
}

/** The rules of a workbook at an instant, in milliseconds. */
export function inputRules(workbook: Workbook, instant: number): InputRules {
  const { locale, timeZone, parsesTextCells = false } = workbook;
  const thisYear = wallClockOf(instant, timeZone).year;
  return { locale: localeRules(locale), timeZone, thisYear, parsesTextCells, literal: false };
}

/** What may be put into a cell. */
export type Input = string | number | boolean | Date | null | undefined;

interface Entry {
  readonly cell: Cell;
  readonly format?: string;
}

/** The product's limit of characters in a cell. */
const longestText = 50_000;

const blank: Entry = { cell: null };

function asText(input: string | number | boolean | Date, rules: InputRules): Entry {
  if (typeof input === 'string') return rules.parsesTextCells ? parsedText(input, rules) : { cell: input };
  if (typeof input === 'boolean') return { cell: input ? 'TRUE' : 'FALSE' };
  if (typeof input === 'number') return { cell: showGeneral(input, rules.locale) };
  return { cell: showValue(serialOf(input.getTime(), rules.timeZone), rules.locale.date, rules.locale) };
}

function parsedText(text: string, { locale, thisYear }: InputRules): Entry {
  if (text.startsWith("'")) return { cell: text.slice(1) };
  const { formula } = readTyped(text, locale, thisYear);
  return { cell: formula === undefined ? text : { formula, value: null } };
}

/**
 * Takes an input as typed by a person: texts are read as numbers, dates and formulas, unless the cell's format is
 * plain text (`@`).
 */
function enter(input: Input, format: string | undefined, rules: InputRules): Entry {
  if (input === null || input === undefined || input === '') return blank;
  if (typeof input === 'string' && input.length > longestText) throw new EditRefused('cellTooLong');
  if (rules.literal && typeof input === 'string') return { cell: input };
  if (format === '@') return asText(input, rules);
  if (typeof input === 'boolean') return { cell: input };
  if (typeof input === 'number') return { cell: Number.isFinite(input) ? input : { error: '#NUM!' } };
  if (typeof input === 'string') {
    const typed = readTyped(input, rules.locale, rules.thisYear);
    const cell: Cell = typed.formula === undefined ? typed.value : { formula: typed.formula, value: null };
    return { cell, ...(typed.format ? { format: typed.format } : {}) };
  }
  if (Number.isNaN(input.getTime())) return { cell: { error: '#NUM!' } };
  const serial = serialOf(input.getTime(), rules.timeZone);
  return { cell: serial, format: Number.isInteger(serial) ? rules.locale.date : rules.locale.dateTime };
}

const withFormats = new WeakMap<CellStyle, Map<string, CellStyle>>();
const plain: CellStyle = {};

/** A style with another number format; the same object each time, so that a column shares one. */
function withFormat(style: CellStyle | undefined, format: string): CellStyle {
  const base = style ?? plain;
  const variants = withFormats.get(base) ?? new Map<string, CellStyle>();
  withFormats.set(base, variants);
  const variant = variants.get(format) ?? { ...base, format };
  variants.set(format, variant);
  return variant;
}

/** A check that throws when a cell breaks a rule that rejects input. Blank is always allowed. */
function ruleCheck({ workbook }: Draft, { locale }: InputRules) {
  const tests = new Map<Validation, (cell: JudgedCell) => boolean>();
  return (rule: Validation, cell: Cell, format: string | undefined, row: number, column: number): void => {
    if (rule.allowInvalid || cell === null) return;
    const test = tests.get(rule) ?? judge(rule, workbook, locale);
    tests.set(rule, test);
    if (test({ value: resultOf(cell), format })) return;
    throw new EditRefused('validationBroken', a1Of({ row, column, rows: 1, columns: 1 }));
  };
}

/**
 * Writes a block of inputs. All are checked before the first is stored: one refused input stops the whole write, as
 * on the platform.
 */
export function writeInputs(
  draft: Draft,
  sheet: OpenSheet,
  area: Area,
  inputs: readonly (readonly Input[])[],
  rules: InputRules,
): void {
  const check = ruleCheck(draft, rules);
  const entries = inputs.map((line, r) =>
    line.map((input, c) => {
      const style = styleAt(sheet, area.row + r, area.column + c);
      const entry = enter(input, style?.format, rules);
      if (style?.validation) {
        const format = style.format ?? entry.format;
        check(style.validation, entry.cell, format, area.row + r, area.column + c);
      }
      return entry;
    }),
  );
  if (!draft.workbook.hasFormulas && entries.some((line) => line.some(({ cell }) => isFormula(cell)))) {
    draft.change({ hasFormulas: true });
  }
  for (const [r, line] of entries.entries()) storeLine(draft, sheet, area.row + r, area.column, line);
}

function storeLine(draft: Draft, sheet: OpenSheet, at: number, column: number, line: readonly Entry[]): void {
  const row = draft.row(sheet, at);
  lengthen(row.values, column - 1 + line.length, null);
  for (let c = 0; c < line.length; c += 1) {
    const { cell, format } = line[c] ?? blank;
    const place = column - 1 + c;
    row.values[place] = cell;
    if (format === undefined || row.styles[place]?.format !== undefined) continue;
    lengthen(row.styles, place + 1, undefined);
    row.styles[place] = withFormat(row.styles[place], format);
  }
}
