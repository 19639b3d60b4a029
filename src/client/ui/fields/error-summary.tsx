import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Failure, InputProblem } from '../../../domain/failure';
import * as formWords from '../../../text/forms/form-words';
import { Button } from '../page/button';
import { focusOnId, useFocus } from '../page/focus';
import type { Complaint } from './field-group';

/** The list of everything to mend, over the form; each line leads to its field and goes when that field is changed. */
export function ErrorSummary({ complaints }: { readonly complaints: readonly Complaint[] }): JSX.Element {
  const before = useRef(0);
  const fewer = complaints.length < before.current;
  before.current = complaints.length;
  return (
    <div
      class="notice bad summary"
      role="alert"
      // While the fields are mended one by one, the rest of the list is not read out each time.
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

export interface Mending {
  /** Moves the keyboard to the first wrong field; true where there is one. */
  lead(complaints: readonly Complaint[]): boolean;
  /** For `refused` of a sending: shows under their fields what the server found wrong. */
  refused(accept: (problems: readonly InputProblem[]) => readonly Complaint[]): (failure: Failure) => boolean;
}

/** What a form does with answers that cannot be taken. */
export function useMending(): Mending {
  const focus = useFocus();
  const lead = (complaints: readonly Complaint[]): boolean => {
    const [first] = complaints;
    if (first) focus(first.id);
    return first !== undefined;
  };
  return {
    lead,
    refused: (accept) => (failure) => failure.code === 'invalid' && lead(accept(failure.problems)),
  };
}
