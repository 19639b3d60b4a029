import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { isBlank, readRow } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';

/**
 * Lets somebody of the reserve take a seat. Who gives it up keeps the row, with the reason; who takes it has no letter
 * yet and so gets a fresh one (S26).
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
  const { values, problems } = readRow(attendees, { absence: input.reason });
  const problem = problems.find(({ field }) => field === 'absence')?.problem;
  if (problem || isBlank(values.absence)) {
    return failure({
      code: 'invalid',
      problems: [{ row: 0, field: 'absence', problem: problem ?? 'required' }],
    });
  }
  const replaced = ports.lock.holding((): Outcome<boolean, Failure> => {
    const sheet = ports.register.read(attendees);
    if (!sheet.ok) return sheet;
    const find = (id: string) =>
      sheet.value.rows.find((row) => row.values.id === id && row.values.conference === input.conference)
        ?.values;
    const leaving = find(input.leaving);
    if (!leaving) return failure({ code: 'not-found', id: input.leaving });
    const joining = find(input.joining);
    if (!joining) return failure({ code: 'not-found', id: input.joining });
    // The name of who joins is written before any seat changes, so a run that broke off is known and completed.
    const begun = leaving.substitute === joining.fullName;
    if (begun && leaving.seat === 'withdrawn' && joining.seat === 'invited') return success(false);
    if (!begun && (leaving.seat === 'withdrawn' || leaving.seat === 'reserve' || joining.seat !== 'reserve'))
      return failure({ code: 'seat-changed' });
    const named = { substitute: joining.fullName, absence: values.absence };
    const written = ports.register.change(sheet.value, [
      { key: input.leaving, values: { ...named, seat: 'withdrawn' } },
      { key: input.joining, values: { seat: 'invited' } },
    ]);
    return written.ok ? success(true) : written;
  });
  if (!replaced.ok) return replaced;
  if (replaced.value) {
    ports.register.note({
      action: acts.replaceAttendee,
      tab: attendees.tab,
      record: input.conference,
      detail: `${input.leaving} → ${input.joining}`,
    });
  }
  return success({ joining: input.joining });
}
