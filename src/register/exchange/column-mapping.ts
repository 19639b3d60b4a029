import { cleanText } from '../../domain/text/vietnamese-text';
import type { PastedRow } from '../lists/cells/pasted-cells';
import { fieldByHeading, plainHeading } from '../lists/recognised-headers';
import { numberHeaders } from '../lists/words/list-headers';
import { fillableFields, importTargets, targetRules } from './import-targets';
import { type ColumnUse, type ImportTarget, leftOut, toNote } from './target-names';

export interface SourceColumn {
  /** '' for a column without a heading. */
  readonly heading: string;
  /** Up to three different cells. */
  readonly samples: readonly string[];
  readonly use: ColumnUse;
}

/** What the office chose for a heading the last time; undefined for a new one. */
export type UseBefore = (heading: string) => ColumnUse | undefined;

/** Lines among which the headings are looked for. */
const headingLines = 20;

/** The field of a heading, by every name that it may have. */
function fieldFinder(target: ImportTarget): (heading: string) => string | undefined {
  const fillable = new Set(fillableFields(target));
  const names = new Map(fieldByHeading(importTargets[target]));
  for (const [field, headings] of Object.entries(targetRules[target].headings)) {
    for (const heading of headings) names.set(plainHeading(heading), field);
  }
  return (heading) => {
    const field = names.get(plainHeading(heading));
    return field !== undefined && fillable.has(field) ? field : undefined;
  };
}

/** Where the headings of a table stand among its rows. */
export interface HeadingRows {
  readonly first: number;
  /** A second row stands under merged cells. */
  readonly last: number;
}

/** The row with most known headings, and the one under it if it has headings too; null where none has two. */
export function headingRowsOf(rows: readonly PastedRow[], target: ImportTarget): HeadingRows | null {
  const fieldOf = fieldFinder(target);
  const known = rows
    .slice(0, headingLines)
    .map(({ cells }) => new Set(cells.flatMap((cell) => fieldOf(cell) ?? [])).size);
  const most = Math.max(0, ...known);
  if (most < 2) return null;
  const first = known.indexOf(most);
  const below = rows[first + 1]?.cells ?? [];
  const isHeading =
    below.every((cell) => !/\d/.test(cell)) && below.some((cell) => fieldOf(cell) !== undefined);
  return { first, last: isHeading ? first + 1 : first };
}

/** One heading a column: the lower one where there are two. */
export const headingsOf = (rows: readonly PastedRow[], { first, last }: HeadingRows): readonly string[] => {
  const [upper = [], lower = []] = [rows[first], last === first ? undefined : rows[last]].map((row) =>
    (row?.cells ?? []).map(cleanText),
  );
  const width = Math.max(upper.length, lower.length, ...rows.slice(last + 1).map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => lower[column] || (upper[column] ?? ''));
};

/** Proposes a use for each column: what the office chose before, else by heading, else `note`. */
export function proposedColumns(
  rows: readonly PastedRow[],
  at: HeadingRows,
  target: ImportTarget,
  before: UseBefore,
): readonly SourceColumn[] {
  const fieldOf = fieldFinder(target);
  const taken = new Set<string>();
  return headingsOf(rows, at).map((heading, column) => {
    const cells = rows.slice(at.last + 1).map((row) => cleanText(row.cells[column] ?? ''));
    const samples = [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 3);
    const field = fieldOf(heading);
    const isNew = field !== undefined && !taken.has(field);
    if (isNew) taken.add(field);
    const isIdle = numberHeaders.includes(plainHeading(heading)) || samples.length === 0;
    const proposed = isNew ? field : isIdle ? leftOut : toNote;
    return { heading, samples, use: before(heading) ?? proposed };
  });
}
