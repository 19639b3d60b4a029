import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { attendees } from '../../register/tables/attendees';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { readAbsence } from './strike-off';

/**
 * Gives a seat to a reserve. The row of the person leaving stays, with the reason; the person joining gets a letter
 * (S26).
 */
export function replaceAttendee(
  ports: Ports,
  input: {
    readonly conference: string;
    readonly leaving: string;
    readonly joining: string;
    readonly reason: string;
  },
): Outcome<{ readonly joining: string }, Failure> {
  const reason = readAbsence(input.reason);
  if (!reason.ok) return reason;
  const replaced = changeSheets(
    ports,
    { people: attendees },
    ({ people }) => {
      const personWith = (id: string) =>
        valuesOf(people).find((person) => person.id === id && person.conference === input.conference);
      const leaving = personWith(input.leaving);
      if (!leaving) return failure({ code: 'not-found', id: input.leaving });
      const joining = personWith(input.joining);
      if (!joining) return failure({ code: 'not-found', id: input.joining });
      // The substitute's name is written before any seat changes, so an interrupted run is recognised and completed.
      const isStarted = leaving.substitute === joining.fullName;
      if (isStarted && leaving.seat === 'withdrawn' && joining.seat === 'invited') return success(false);
      if (
        !isStarted &&
        (leaving.seat === 'withdrawn' || leaving.seat === 'reserve' || joining.seat !== 'reserve')
      )
        return failure({ code: 'seat-changed' });
      const names = { substitute: joining.fullName, absence: reason.value };
      const written = ports.register.change(people, [
        { key: input.leaving, values: { ...names, seat: 'withdrawn' } },
        { key: input.joining, values: { seat: 'invited' } },
      ]);
      return mapValue(written, () => true);
    },
    (changed) =>
      changed &&
      noteOn(attendees, acts.replaceAttendee, input.conference, `${input.leaving} → ${input.joining}`),
  );
  return mapValue(replaced, () => ({ joining: input.joining }));
}
