import { convertLegacy, type LegacyFont, legacyFontOf } from '../../../domain/text/legacy-fonts';
import type { PastedRow } from './pasted-cells';

const hasUnicode = (cell: string): boolean => /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{Mn}/u.test(cell);
const hasCodes = (cell: string): boolean => /[\u00a1-\u00fe]/.test(cell);

/** Adds one to a count of a map. */
const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

export interface ConvertedRows {
  readonly rows: readonly PastedRow[];
  /** The fonts in which some of the cells were. */
  readonly fonts: readonly LegacyFont[];
}

/**
 * Rows with every cell in Unicode. A cell that could be either (`Vò Nam` is Vũ Nam in TCVN3) goes with most of its
 * column. Works on what was pasted, for cleaning drops the code of ư.
 */
export function withoutOldFonts(rows: readonly PastedRow[]): ConvertedRows {
  const fonts = new Set<LegacyFont>();
  const old = new Map<number, number>();
  const unicode = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const font = legacyFontOf(cell);
      if (font) fonts.add(font);
      if (font) count(old, column);
      else if (hasUnicode(cell)) count(unicode, column);
    }
  }
  const [font] = fonts;
  if (font === undefined) return { rows, fonts: [] };
  const isOldColumn = (column: number): boolean => (old.get(column) ?? -1) >= (unicode.get(column) ?? 0);
  const converted = (cell: string, column: number): string => {
    const own =
      legacyFontOf(cell) ?? (hasCodes(cell) && !hasUnicode(cell) && isOldColumn(column) ? font : null);
    return own ? convertLegacy(cell, own) : cell;
  };
  return { rows: rows.map((row) => ({ ...row, cells: row.cells.map(converted) })), fonts: [...fonts] };
}
