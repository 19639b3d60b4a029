import { cleanText } from '../../../domain/text/vietnamese-text';
import { cellText } from '../../../register/cell';
import { cellOf } from './cell-values';

/** A column of the office's own; `index` counts from 0. */
export interface AddedColumn {
  readonly name: string;
  readonly index: number;
}

/**
 * The added cells of a line as displayed, such as `1.500.000`, `50%` and `☑`. All are read in one call when first needed.
 * A line that moved meanwhile is found by its key; for one that was deleted, the values read earlier are formatted.
 */
export function displayOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly AddedColumn[],
  /** 1-based. */
  keyPosition: number,
  lines: readonly (readonly unknown[])[],
): (index: number, zone: string) => Readonly<Record<string, string>> {
  if (columns.length === 0) return () => ({});
  let display: readonly (readonly string[])[] | undefined;
  const shownLines = (): readonly (readonly string[])[] => {
    display ??= sheet.getRange(1, 1, lines.length, lines[0]?.length ?? 1).getDisplayValues();
    return display;
  };
  const keyIn = (line: readonly unknown[] | undefined): string =>
    cleanText(String(line?.[keyPosition - 1] ?? ''));
  const shownLine = (index: number): readonly string[] | undefined => {
    const key = keyIn(lines[index]);
    const line = shownLines()[index];
    if (keyIn(line) === key) return line;
    return key === '' ? undefined : shownLines().find((line) => keyIn(line) === key);
  };
  return (index, zone) => {
    const line = shownLine(index);
    return Object.fromEntries(
      columns.map(({ name, index: column }) => {
        const isThere = line && cleanText(shownLines()[0]?.[column] ?? '') === name;
        const raw = lines[index]?.[column];
        if (typeof raw === 'boolean') return [name, raw ? '☑' : '☐'];
        return [name, isThere ? (line[column] ?? '') : cellText(cellOf(raw, zone))];
      }),
    );
  };
}
