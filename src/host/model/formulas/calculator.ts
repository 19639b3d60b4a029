import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { ErrorValue, Scalar } from '../workbook/workbook';

/** A formula to calculate; places count from 1, sheets from 0. */
interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The results of a formula: one, or a block that it spills over the cells right of and below it. */
export type Results = readonly (readonly (Scalar | ErrorValue)[])[];

export interface Calculation {
  readonly sheets: number;
  /** Values of the cells that formulas refer to. */
  readonly values: readonly (Place & { readonly value: Scalar | ErrorValue })[];
  readonly formulas: readonly (Place & { readonly formula: string })[];
}

let ready = false;

/** The engine is one WebAssembly file, loaded when the first formula is met. */
function load(): void {
  if (ready) return;
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(path) });
  ready = true;
}

/** Fifteen digits; the engine has no getter of raw numbers. */
const exact = '0.00000000000000E+00';
const numberType = 1;
const booleanType = 4;
const errorType = 16;

function input(value: Scalar | ErrorValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function result(model: Model, sheet: number, row: number, column: number): Scalar | ErrorValue {
  const type = model.getCellType(sheet, row, column);
  const text = model.getFormattedCellValue(sheet, row, column);
  if (type === errorType) return { error: text };
  if (type === booleanType) return text === 'TRUE';
  if (type !== numberType || text === '') return text;
  return Number(text);
}

function resultsOf(model: Model, { sheet, row, column }: Place): Results {
  const structure = model.getCellArrayStructure(sheet, row, column);
  const anchor =
    typeof structure === 'object' && 'DynamicAnchor' in structure ? structure.DynamicAnchor : [1, 1];
  const [width = 1, height = 1] = anchor;
  model.updateRangeStyle({ sheet, row, column, width, height }, 'num_fmt', exact);
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => result(model, sheet, row + r, column + c)),
  );
}

/** Recent calculations: a sheet is mostly read again before the inputs of its formulas change. */
const recent = new Map<string, readonly Results[]>();
const cacheSize = 16;

export function calculate(calculation: Calculation): readonly Results[] {
  const key = JSON.stringify(calculation);
  const results = recent.get(key) ?? evaluate(calculation);
  recent.delete(key);
  recent.set(key, results);
  for (const oldest of recent.keys()) {
    if (recent.size <= cacheSize) break;
    recent.delete(oldest);
  }
  return results;
}

/**
 * Calculates formulas in a new model: sheets are named `S0`, `S1` …, English function names, commas.
 * A new model each time avoids the engine's own shifting of references, which loses some.
 */
function evaluate({ sheets, values, formulas }: Calculation): readonly Results[] {
  load();
  const model = new Model('calculation', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    for (let sheet = 0; sheet < sheets; sheet += 1) {
      if (sheet > 0) model.newSheet();
      model.renameSheet(sheet, `S${sheet}`);
    }
    for (const { sheet, row, column, value } of values) model.setUserInput(sheet, row, column, input(value));
    for (const { sheet, row, column, formula } of formulas) model.setUserInput(sheet, row, column, formula);
    model.resumeEvaluation();
    model.evaluate();
    return formulas.map((formula) => resultsOf(model, formula));
  } finally {
    model.free();
  }
}
