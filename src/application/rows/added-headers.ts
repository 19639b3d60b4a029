import type { PaperForm } from '../../templates/papers/paper-form';
import { type AnySnapshot, sourceTables } from '../papers/paper-sources';

/** Columns that the office added to the sheets that a paper draws on: each is a tag at once. */
export function addedHeaders(
  { needs }: Pick<PaperForm, 'needs'>,
  sheets: ReadonlyMap<string, AnySnapshot>,
): readonly string[] {
  const headers = needs.flatMap((name) =>
    (sheets.get(sourceTables[name].tab)?.rows ?? []).flatMap(({ added }) => Object.keys(added)),
  );
  return [...new Set(headers)];
}
