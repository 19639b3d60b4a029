import { defaultColumnWidth, resultOf, type Sheet, styleAt } from '../model/workbook/workbook';

/** Points of one line of the default font. */
const lineHeight = 12.8;
/** Pixels of a letter of the default font, rounded up, and of a cell's margins. */
const letterWidth = 6;
const margins = 6;

const linesOf = (text: string, pixels: number): number => {
  const fitting = Math.max(1, Math.floor((pixels - margins) / letterWidth));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fitting)), 0);
};

/**
 * Heights in points of the rows that hold wrapped text of several lines in columns that are shown. Sheets fits rows to their text; LibreOffice
 * keeps the default height unless the file gives another.
 */
export function wrappedHeights(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  sheet.rows.forEach((row, at) => {
    const lines = (row?.values ?? []).map((cell, column) => {
      const text = resultOf(cell);
      if (sheet.hiddenColumns.includes(column + 1) || typeof text !== 'string') return 1;
      if (styleAt(sheet, at + 1, column + 1)?.wrap !== 'WRAP') return 1;
      return linesOf(text, sheet.columnWidths[column + 1] ?? defaultColumnWidth);
    });
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(at + 1, Math.ceil(most * lineHeight));
  });
  return heights;
}
