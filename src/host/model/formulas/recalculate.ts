import { localeRules } from '../cells/locale';
import { serialOf } from '../cells/serial';
import { a1Of } from '../workbook/a1';
import type { Area } from '../workbook/area';
import { Draft, lengthen } from '../workbook/draft';
import {
  type Cell,
  cellAt,
  type Formula,
  hasFormulas,
  isFormula,
  lastRowOf,
  resultOf,
  type Workbook,
} from '../workbook/workbook';
import { type Calculation, calculate, type Results } from './calculator';
import { mapReferences, mapWords, referredArea } from './formula-references';
import { importOf, type OtherWorkbooks, withImports } from './imported-ranges';

interface PlacedFormula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Formula;
}

/** A cell that another formula spilled into has a formula without text. */
function isSpilled(cell: Cell): boolean {
  return isFormula(cell) && cell.formula === '';
}

function formulasOf(workbook: Workbook): PlacedFormula[] {
  const formulas: PlacedFormula[] = [];
  for (const [sheet, { rows }] of workbook.sheets.entries()) {
    for (const [r, line] of rows.entries()) {
      if (!line?.values.some(isFormula)) continue;
      for (const [c, cell] of line.values.entries()) {
        if (isFormula(cell)) formulas.push({ sheet, row: r + 1, column: c + 1, cell });
      }
    }
  }
  return formulas;
}

/** In locales with a decimal comma, semicolons may separate arguments; a comma between digits is then a decimal point. */
export function withCommas(formula: string, locale: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '');
  if (localeRules(locale).decimal === '.' || !bare.includes(';') || bare.includes('{')) return formula;
  return formula.replace(/"(?:[^"]|"")*"|(\d),(\d)|;/g, (whole, before?: string, after?: string) => {
    if (before !== undefined) return `${before}.${after}`;
    return whole === ';' ? ',' : whole;
  });
}

const functionNames: Readonly<Record<string, string>> = { ARRAYFORMULA: '', REGEXMATCH: 'REGEXTEST' };

/** They tell blank rows from no rows. */
const countsBlanks = /\b(?:ROWS|COUNTBLANK)\(/i;

/**
 * A range without a last row, such as `A:A`, ends with the first blank row of its sheet: the engine goes through every
 * row of it, and most sheets have hundreds of blank ones.
 */
const shortened = (area: Area, text: string, lastRow: number): Area =>
  /:\$?[A-Za-z]+$/.test(text)
    ? { ...area, rows: Math.min(area.rows, Math.max(1, lastRow + 2 - area.row)) }
    : area;

/** Writes a formula for the engine: sheets by number, closed ranges, names and today's date resolved. */
function forEngine(
  { cell, sheet }: PlacedFormula,
  workbook: Workbook,
  lastRows: readonly number[],
  now: number,
  others: OtherWorkbooks,
  need: (at: number, area: Area) => void,
): string {
  const formula = withImports(cell.formula, workbook, sheet, others);
  const needsBlanks = countsBlanks.test(formula);
  const resolved = mapReferences(formula, ({ sheet: name, text }) => {
    const at = name === undefined ? sheet : workbook.sheets.findIndex((other) => other.name === name);
    const target = workbook.sheets[at];
    const whole = target && referredArea(text, target);
    if (!whole) return '#REF!';
    const area = needsBlanks ? whole : shortened(whole, text, lastRows[at] ?? 0);
    need(at, area);
    return `S${at}!${a1Of(area)}`;
  });
  const worded = mapWords(resolved, (word) => {
    const name = workbook.namedRanges.find((range) => range.name.toLowerCase() === word.toLowerCase());
    const at = name ? workbook.sheets.findIndex(({ id }) => id === name.sheet) : -1;
    if (!name || at < 0) return functionNames[word.toUpperCase()] ?? word;
    need(at, name.area);
    return `S${at}!${a1Of(name.area)}`;
  });
  const serial = serialOf(now, workbook.timeZone);
  const dated = worded
    .replace(/\bTODAY\(\s*\)/gi, String(Math.floor(serial)))
    .replace(/\bNOW\(\s*\)/gi, String(serial));
  return withCommas(dated, workbook.locale);
}

/** Cells of imports, by `placeName`: their values come from elsewhere, as if they were typed. */
type Imports = ReadonlySet<string>;

const placeName = (sheet: number, row: number, column: number): string => `${sheet} ${row} ${column}`;

function calculationOf(
  workbook: Workbook,
  placed: readonly PlacedFormula[],
  now: number,
  others: OtherWorkbooks,
  imports: Imports,
): Calculation {
  const needed = new Map<string, Calculation['values'][number]>();
  const areas = new Set<string>();
  const need = (at: number, area: Area): void => {
    const sheet = workbook.sheets[at];
    const name = `${at} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    // Many formulas refer to the same columns.
    if (!sheet || areas.has(name)) return;
    areas.add(name);
    const last = Math.min(area.row + area.rows - 1, sheet.rows.length);
    for (let row = area.row; row <= last; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = cellAt(sheet, row, column);
        const place = placeName(at, row, column);
        if (value === null || (isFormula(value) && !imports.has(place))) continue;
        needed.set(place, { sheet: at, row, column, value: resultOf(value) });
      }
    }
  };
  // A formula may spill below the last row that is stored.
  const lastRows = workbook.sheets.map((sheet) => (hasFormulas(sheet) ? sheet.rowCount : lastRowOf(sheet)));
  const formulas = placed.map(({ sheet, row, column, cell }) => ({
    sheet,
    row,
    column,
    formula: forEngine({ sheet, row, column, cell }, workbook, lastRows, now, others, need),
  }));
  return { sheets: workbook.sheets.length, values: [...needed.values()], formulas };
}

/** Stores results. One that would spill over content is `#REF!`: the engine does not see all cells. */
function place(draft: Draft, { sheet: at, row, column, cell }: PlacedFormula, results: Results): void {
  const sheet = draft.sheet(draft.workbook.sheets[at]?.id ?? -1);
  if (!sheet) return;
  const isAnchor = (r: number, c: number) => r === 0 && c === 0;
  const blocked = results.some((line, r) =>
    line.some(
      (_, c) => !isAnchor(r, c) && (sheet.rows[row - 1 + r]?.values[column - 1 + c] ?? null) !== null,
    ),
  );
  const shown: Results = blocked ? [[{ error: '#REF!' }]] : results;
  for (const [r, line] of shown.entries()) {
    if (row + r > sheet.rowCount) break;
    const { values } = draft.row(sheet, row + r);
    lengthen(values, Math.min(sheet.columnCount, column - 1 + line.length), null);
    for (const [c, value] of line.entries()) {
      if (column + c > sheet.columnCount) break;
      values[column - 1 + c] = { formula: isAnchor(r, c) ? cell.formula : '', value };
    }
  }
}

/** Places what the formulas import, and tells which cells that are. */
function placeImports(
  draft: Draft,
  formulas: readonly PlacedFormula[],
  others: OtherWorkbooks,
): { readonly imports: Imports; readonly rest: readonly PlacedFormula[] } {
  const imports = new Set<string>();
  const rest = formulas.filter((formula) => {
    const { sheet, row, column, cell } = formula;
    const results = importOf(cell.formula, draft.workbook, sheet, others);
    if (!results) return true;
    place(draft, formula, results);
    for (const [r, line] of results.entries())
      for (const c of line.keys()) imports.add(placeName(sheet, row + r, column + c));
    return false;
  });
  return { imports, rest };
}

interface Moment {
  readonly now: number;
  readonly others: OtherWorkbooks;
}

const calculated = new WeakMap<Workbook, Moment>();

const noOthers: OtherWorkbooks = {};

/**
 * The workbook with the results of its formulas brought up to date for an instant; the same object when there is
 * nothing to do.
 */
export function recalculate(workbook: Workbook, now: number, others: OtherWorkbooks = noOthers): Workbook {
  if (!workbook.hasFormulas) return workbook;
  const last = calculated.get(workbook);
  if (last?.now === now && last.others === others) return workbook;
  const draft = new Draft(workbook);
  const all = formulasOf(workbook);
  const formulas = all.filter(({ cell }) => !isSpilled(cell));
  for (const { sheet: at, row, column, cell } of all) {
    const sheet = isSpilled(cell) && draft.sheet(draft.workbook.sheets[at]?.id ?? -1);
    if (sheet) draft.row(sheet, row).values[column - 1] = null;
  }
  const { imports, rest } = placeImports(draft, formulas, others);
  const results = calculate(calculationOf(draft.workbook, rest, now, others, imports));
  for (const [at, formula] of rest.entries()) place(draft, formula, results[at] ?? []);
  calculated.set(draft.workbook, { now, others });
  return draft.workbook;
}
