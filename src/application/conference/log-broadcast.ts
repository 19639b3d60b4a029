import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome } from '../../domain/outcome';
import { broadcasts } from '../../register/tables/broadcasts';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';
import type { Draft } from '../rows/edit-row';
import { addByForm } from '../rows/save-rows';

/** Adds a line as proof that a notice was read on the loudspeakers. */
export function logBroadcast(
  ports: Ports,
  input: { readonly request: string; readonly draft: Draft },
): Outcome<{ readonly id: string }, Failure> {
  return mapValue(addByForm(ports, broadcasts, input, acts.logBroadcast), ({ id }) => ({ id }));
}
