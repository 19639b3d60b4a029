import { documentMemory } from '../script/document-memory';
import type { SheetValue } from '../sheets/cell-values';

/**
 * How texts such as `=…` or `- …` are written into cells formatted as text: plainly, unless a read-back or the
 * self-check found that Sheets takes them for formulas even there.
 */
const textsMemory = 'sheets.texts';

export type TextWay = 'plain' | 'rich';

/** Would become a formula, or lose its apostrophe, in a cell that is not formatted as text. */
export const looksLikeFormula = (value: unknown): boolean =>
  typeof value === 'string' && /^[=+\-@']/.test(value);

export const rememberTextWay = (way: TextWay): void => documentMemory().write({ [textsMemory]: way });

const textWay = (): TextWay => (documentMemory().readAll()[textsMemory] === 'rich' ? 'rich' : 'plain');

/** The text as it is, in a cell of any format. */
export const writeRichText = (cell: GoogleAppsScript.Spreadsheet.Range, text: string): void => {
  cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build());
};

/** `setValues`, with a call more for each text like a formula where `way` or an earlier finding asks for it. */
export function putValues(
  range: GoogleAppsScript.Spreadsheet.Range,
  values: readonly (readonly SheetValue[])[],
  way: TextWay = 'plain',
): void {
  const places = values.flatMap((line, down) =>
    line.flatMap((value, along) =>
      typeof value === 'string' && looksLikeFormula(value) ? [{ down, along, value }] : [],
    ),
  );
  if (places.length === 0 || (way === 'plain' && textWay() === 'plain')) {
    range.setValues(values.map((line) => [...line]));
    return;
  }
  // Not even for a moment may the text be a formula, which could fetch something.
  range.setValues(values.map((line) => line.map((value) => (looksLikeFormula(value) ? '' : value))));
  for (const { down, along, value } of places) writeRichText(range.getCell(down + 1, along + 1), value);
}
