import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { fingerprintOf } from '../../domain/text/fingerprint';

/**
 * Identifies in a row the request that made it: `uuid/number:fingerprint`. A repeated request finds its rows; one with
 * other content is refused.
 */
export const requestMark = (request: string, number: number, content: unknown): string =>
  `${request}/${number}:${fingerprintOf(JSON.stringify(content))}`;

/** IDs of rows already made by this request, by their number within it. */
export function earlierSave(
  rows: readonly { readonly id: string; readonly request: string }[],
  request: string,
  marks: readonly string[],
): Outcome<ReadonlyMap<number, string>, Failure> {
  const ids = new Map<number, string>();
  for (const row of rows) {
    if (!row.request.startsWith(`${request}/`)) continue;
    const number = marks.indexOf(row.request);
    if (number < 0) return failure({ code: 'request-reused' });
    // A copy of the row has the same mark and may have no ID.
    ids.set(number, ids.get(number) || row.id);
  }
  return success(ids);
}
