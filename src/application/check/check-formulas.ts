import type { Cell } from '../../register/cell';
import type { Ports } from '../ports';
import { type AnySheet, byHand, cellAt, type Flaw, flawAt } from './check-flaw';

/** What Sheets shows in place of a result, and of a number that is no day. */
const errors = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|ERROR!|NUM!|NULL!)$/;

const isError = (cell: Cell): boolean => typeof cell === 'string' && errors.test(cell);

/** In a column of texts a typed formula stays a text. */
const isWrittenFormula = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Cells that show an error, whatever their column. */
export const checkErrors = (sheet: AnySheet): readonly Flaw[] =>
  sheet.rows.flatMap((row) =>
    Object.keys(sheet.table.columns)
      .filter((field) => isError(cellAt(row, field)))
      .map((field) => flawAt(sheet, row, field, byHand('formula-error'))),
  );

/** Leaves formulas to the office: none is written over, and the finding says so. Costs a call where a repair is near. */
export function sparingFormulas(
  { register }: Ports,
  sheet: AnySheet,
  flaws: readonly Flaw[],
): readonly Flaw[] {
  if (flaws.every(({ fix }) => fix === null)) return flaws;
  const formulas = register.formulaCells(sheet);
  return flaws.map((flaw) =>
    flaw.fix && (formulas.has(`${flaw.line}:${flaw.field}`) || isWrittenFormula(flaw.fix.expected))
      ? { ...flaw, fix: null, finding: { ...flaw.finding, kind: 'formula', fixable: false } }
      : flaw,
  );
}
