import type { Failure } from '../domain/failure';
import { failure, type Outcome } from '../domain/outcome';
import { needsAuthorization } from './google/script/session-person';
import { logTrouble } from './google/script/trouble-log';
import { editRefusal } from './google/workbook/edit-refusal';

/** For work that a person waits for: turns an unexpected error into a failure to show. */
export function attempted<Value>(name: string, work: () => Outcome<Value, Failure>): Outcome<Value, Failure> {
  try {
    return work();
  } catch (error) {
    logTrouble(name, error);
    return failure(causeOf(error));
  }
}

function causeOf(error: unknown): Failure {
  try {
    if (needsAuthorization()) return { code: 'authorization-needed' };
    return editRefusal(error) ?? { code: 'unexpected' };
  } catch {
    // Asking for the cause may fail for the same reason.
    return { code: 'unexpected' };
  }
}

/** For work started by Google: it still fails, but without the error's text in Google's log. */
export function guarded(name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    logTrouble(name, error);
    throw new Error(`${name}: unexpected`);
  }
}
