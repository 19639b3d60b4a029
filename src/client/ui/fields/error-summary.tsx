import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Failure, InputProblem } from '../../../domain/failure';
import * as formWords from '../../../text/forms/form-words';
import { Button } from '../page/button';
import { focusOnId, useFocus } from '../page/focus';
import { usePage } from '../page/page-context';
import type { Complaint } from './field-group';

/** All errors, above the form; each line leads to its field and disappears when that is changed. */
export function ErrorSummary({ complaints }: { readonly complaints: readonly Complaint[] }): JSX.Element {
  const before = useRef(0);
  const fewer = complaints.length < before.current;
  before.current = complaints.length;
  return (
    <div
      class="notice bad summary"
      role="alert"
      // The rest of the list is not read out after each correction.
      aria-live={fewer ? 'off' : 'assertive'}
      hidden={complaints.length === 0}
    >
      <p>{formWords.toFix(complaints.length)}</p>
      <ul>
        {complaints.map(({ id, label, sentence }) => (
          <li key={id}>
            <Button look="quiet" onPress={() => focusOnId(id)}>{`${label}: ${sentence}`}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface Corrections {
  /** Focuses the first wrong field; returns whether there is one. */
  lead(complaints: readonly Complaint[]): boolean;
  /** For `refused` of a sending: shows the server's complaints under their fields. */
  refused(accept: (problems: readonly InputProblem[]) => readonly Complaint[]): (failure: Failure) => boolean;
}

export function useCorrections(): Corrections {
  const page = usePage();
  const focus = useFocus();
  const lead = (complaints: readonly Complaint[]): boolean => {
    const [first] = complaints;
    if (first) {
      // What was saved before must not stand beside what is wrong now.
      page.say('');
      focus(first.id);
    }
    return first !== undefined;
  };
  return {
    lead,
    refused: (accept) => (failure) => failure.code === 'invalid' && lead(accept(failure.problems)),
  };
}
