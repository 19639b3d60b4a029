import type { Failure } from '../../domain/failure';
import type { ErrorSummary } from './error-summary';
import type { FieldGroup } from './field-group';

/** Shows under their fields what the server refused; false where none of it belongs to a field of the group. */
export const refusedFields =
  (group: Pick<FieldGroup<string>, 'accept'>, summary: ErrorSummary) =>
  (failure: Failure): boolean => {
    if (failure.code !== 'invalid') return false;
    const complaints = group.accept(failure.problems);
    summary.show(complaints);
    return complaints.length > 0;
  };
