import { areaOf, columnLetters, columnNumber } from '../workbook/a1';
import type { Area } from '../workbook/area';

/** A reference as written: its sheet, and its two corners with what is fixed by `$`. */
export interface Reference {
  /** Absent: the formula's own sheet. */
  readonly sheet?: string;
  readonly text: string;
}

const pieces =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:[.,]\d+)?/gu;

/** A piece of a formula: a reference, another word, or anything else. */
type Part =
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  | { readonly kind: 'word' | 'other'; readonly text: string };

const recent = new Map<string, readonly Part[]>();
const cacheSize = 5_000;

/** Cached, because recalculation meets the same formulas again and again. */
function partsOf(formula: string): readonly Part[] {
  const earlier = recent.get(formula);
  if (earlier) return earlier;
  const parts: Part[] = [];
  let end = 0;
  for (const match of formula.matchAll(pieces)) {
    const [text, sheet, area] = match;
    if (match.index > end) parts.push({ kind: 'other', text: formula.slice(end, match.index) });
    end = match.index + text.length;
    if (area === undefined) {
      parts.push({ kind: /^[\p{L}_]/u.test(text) ? 'word' : 'other', text });
      continue;
    }
    const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    parts.push({ kind: 'reference', text, reference: { text: area, ...(name ? { sheet: name } : {}) } });
  }
  if (end < formula.length) parts.push({ kind: 'other', text: formula.slice(end) });
  if (recent.size >= cacheSize) recent.clear();
  recent.set(formula, parts);
  return parts;
}

/** Replaces every reference of a formula; texts in quotes, numbers and function names stay. */
export const mapReferences = (formula: string, change: (reference: Reference) => string): string =>
  partsOf(formula)
    .map((part) => (part.kind === 'reference' ? change(part.reference) : part.text))
    .join('');

/** Replaces every word that is neither reference, text nor number, such as names of ranges and functions. */
export const mapWords = (formula: string, change: (word: string) => string): string =>
  partsOf(formula)
    .map((part) => (part.kind === 'word' ? change(part.text) : part.text))
    .join('');

/** The cells that a reference means in a sheet of this size. */
export function referredArea(
  text: string,
  size: { rowCount: number; columnCount: number },
): Area | undefined {
  return areaOf(text.replaceAll('$', ''), size);
}

interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function cornerOf(text: string): Corner {
  const parts = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text);
  const [, first = '', letters, second = '', digits] = parts ?? [];
  return {
    ...(letters ? { column: columnNumber(letters) } : {}),
    ...(digits ? { row: Number(digits) } : {}),
    fixedColumn: letters !== undefined && first === '$',
    fixedRow: letters === undefined ? first === '$' : second === '$',
  };
}

function cornerText({ column, row, fixedColumn, fixedRow }: Corner): string {
  const letters = column === undefined ? '' : `${fixedColumn ? '$' : ''}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${fixedRow ? '$' : ''}${row}`;
}

/** Moves the corners of a reference; `$` and open ends stay. */
export function moveCorners(text: string, move: (corner: Corner, at: 0 | 1) => Corner | undefined): string {
  const [from = '', to] = text.split(':');
  const first = move(cornerOf(from), 0);
  const last = to === undefined ? undefined : move(cornerOf(to), 1);
  if (!first || (to !== undefined && !last)) return '#REF!';
  return last ? `${cornerText(first)}:${cornerText(last)}` : cornerText(first);
}
