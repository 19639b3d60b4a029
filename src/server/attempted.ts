import type { Failure } from '../domain/failure';
import { failure, type Outcome } from '../domain/outcome';
import { needsAuthorization } from './google/script/session-person';
import { logTrouble } from './google/script/trouble-log';
import { editRefusal } from './google/sheets/edit-refusal';

/** Work that somebody waits for: an error that nobody foresaw becomes a failure that a screen can show. */
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
    // What broke the work breaks the question why.
    return { code: 'unexpected' };
  }
}

/** Work that Google starts and nobody waits for: it fails all the same, and Google's log has no text of the error. */
export function guarded(name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    logTrouble(name, error);
    throw new Error(`${name}: unexpected`);
  }
}
