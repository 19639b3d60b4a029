import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isBlank, readRow } from '../../register/table';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { acts } from '../../register/tables/journal';
import type { Ports, SheetRow, SheetSnapshot } from '../ports';
import { type EditableRow, editableRow } from '../rows/edit-row';
import { invalidForm } from '../rows/invalid-form';
import { rowWithId } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { noticeDay } from './renotify';

export interface StruckOff {
  readonly row: EditableRow;
  /** Was told of the invitation, and has to be told of this too. */
  readonly isTold: boolean;
}

type People = SheetSnapshot<typeof attendees.columns>;

/** Changes the row of one person under the lock, noted as this act. */
const changePerson = <Value>(
  ports: Ports,
  id: string,
  action: string,
  change: (row: SheetRow<Attendee>, people: People) => Outcome<Value, Failure>,
): Outcome<Value, Failure> =>
  changeSheets(
    ports,
    { people: attendees },
    ({ people }) => andThen(rowWithId(people, id), (row) => change(row, people)),
    () => noteOn(attendees, action, id),
  );

/** Why somebody leaves, as the register keeps it. */
export function readAbsence(reason: string): Outcome<string, Failure> {
  const { values, problems } = readRow(attendees, { absence: reason });
  const problem = problems.find(({ field }) => field === 'absence')?.problem;
  return problem || isBlank(values.absence)
    ? invalidForm([{ field: 'absence', problem: problem ?? 'required' }])
    : success(values.absence);
}

/** Takes somebody off the list of those invited; the row stays, with the reason. */
export function strikeOff(
  ports: Ports,
  { id, reason }: { readonly id: string; readonly reason: string },
): Outcome<StruckOff, Failure> {
  return andThen(readAbsence(reason), (absence) =>
    changePerson(ports, id, acts.strikeOff, (row, people) => {
      const isTold = noticeDay(row.values) !== null;
      if (row.values.seat === 'withdrawn')
        return row.values.absence === absence
          ? success({ row: editableRow(attendees, row), isTold })
          : failure({ code: 'seat-changed' });
      // The seat last, so that no row is struck off without its reason.
      const written = ports.register.changeRow(people, { key: id, values: { absence, seat: 'withdrawn' } });
      return mapValue(written, (now) => ({ row: editableRow(attendees, now), isTold }));
    }),
  );
}

export interface BroughtBack {
  readonly row: EditableRow;
  /** The reserve who had taken the seat and goes back to the list; '' for nobody. */
  readonly reserve: string;
  /** That reserve was told of the invitation, and has to be told of this too. */
  readonly isTold: boolean;
}

const isSubstituteOf =
  (leaving: Attendee) =>
  ({ conference, fullName, seat }: Attendee): boolean =>
    leaving.substitute !== '' &&
    conference === leaving.conference &&
    fullName === leaving.substitute &&
    seat === 'invited';

/** Invites somebody again who was struck off or replaced; whoever took the seat from the reserve goes back to it. */
export function bringBack(ports: Ports, { id }: { readonly id: string }): Outcome<BroughtBack, Failure> {
  return changePerson(ports, id, acts.bringBack, (row, people) => {
    const joining = people.rows.find(({ values }) => isSubstituteOf(row.values)(values))?.values;
    const answer = {
      reserve: joining?.fullName ?? '',
      isTold: joining !== undefined && noticeDay(joining) !== null,
    };
    if (row.values.seat !== 'withdrawn')
      return success({ row: editableRow(attendees, row), reserve: '', isTold: false });
    // The reserve first: an interrupted run still finds whom the row names.
    const freed = joining
      ? ports.register.change(people, [{ key: joining.id, values: { seat: 'reserve' } }])
      : success(people);
    const values = { absence: '', substitute: '', seat: 'invited' } as const;
    const written = andThen(freed, (now) => ports.register.changeRow(now, { key: id, values }));
    return mapValue(written, (now) => ({ row: editableRow(attendees, now), ...answer }));
  });
}
