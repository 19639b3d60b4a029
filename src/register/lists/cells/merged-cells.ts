import { fold } from '../../../domain/text/vietnamese-text';
import type { RecognisedHeaders } from '../recognised-headers';
import { isBlankMark, isDitto } from './ditto-marks';
import type { PastedRow } from './pasted-cells';

/** A column whose cells were merged over several rows; copied as text, only the first of these rows has the value. */
export interface MergedColumn {
  readonly column: number;
  readonly field: string;
  /** Blank cells below several values; a village that stands once may also be that of one person. */
  readonly isSure: boolean;
}

/** What lists state once for several people. */
const mergeable = ['village', 'group', 'organisation'];

/**
 * The merged columns of a table below its headings: the first person has a value, others have none, and no value is
 * written twice. A column with ditto marks, or in which the same value stands twice, is filled row by row, and its blanks
 * are blanks.
 */
export function mergedColumns(
  rows: readonly PastedRow[],
  { row: headings, fields, nameColumns }: RecognisedHeaders,
): readonly MergedColumn[] {
  const people = rows
    .slice(headings + 1)
    .filter(({ cells }) => nameColumns.some((column) => /\p{L}/u.test(cells[column] ?? '')));
  return fields.flatMap((field, column): readonly MergedColumn[] => {
    if (field === null || !mergeable.includes(field)) return [];
    const values = people.map(({ cells }) =>
      isBlankMark(cells[column] ?? '') ? '' : fold(cells[column] ?? ''),
    );
    const filled = values.filter((value) => value !== '');
    const isMerged =
      (values[0] ?? '') !== '' &&
      filled.length < values.length &&
      new Set(filled).size === filled.length &&
      !filled.some(isDitto);
    const isSure = values.filter((value, at) => value !== '' && values[at + 1] === '').length > 1;
    return isMerged && (isSure || field === 'village') ? [{ column, field, isSure }] : [];
  });
}

/** The cells with the values of the merged cells in which they lie; `above` is the person above in the same part. */
export const filledFromMerged = (
  cells: readonly string[],
  above: readonly string[] | null,
  columns: readonly MergedColumn[],
): { readonly cells: readonly string[]; readonly doubtful: readonly MergedColumn[] } => {
  const open = above === null ? [] : columns.filter(({ column }) => isBlankMark(cells[column] ?? ''));
  const own = new Map(open.map(({ column }) => [column, above?.[column] ?? '']));
  const length = Math.max(cells.length, ...open.map(({ column }) => column + 1));
  return {
    cells: Array.from({ length }, (_, column) => own.get(column) ?? cells[column] ?? ''),
    doubtful: open.filter(({ isSure }) => !isSure),
  };
};
