import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome, success } from '../../domain/outcome';
import { type RowOf, readRow } from '../../register/table';
import { attendees } from '../../register/tables/attendees';
import { acts, counted } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { type Draft, typedBy } from '../rows/edit-row';
import { requestMark } from '../rows/idempotence';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';

type Row = RowOf<typeof attendees>;

export interface UndoneImport {
  readonly removed: number;
  /** Names of people whose rows were changed since and are not removed. */
  readonly remaining: readonly string[];
}

/** Undoes an import: removes the rows of the request that nobody has changed since. */
export const undoImport = (
  ports: Ports,
  input: { readonly request: string; readonly people: readonly Draft[] },
): Outcome<UndoneImport, Failure> => {
  const imported = new Map(
    input.people.map((draft, number) => {
      const seat = attendees.columns.seat.labels.invited;
      const { values } = readRow(attendees, { seat, ...typedBy(attendees, draft) });
      return [requestMark(input.request, number, draft), values];
    }),
  );
  const isUntouched = (row: Row): boolean => {
    const before = imported.get(row.request);
    return (
      before !== undefined && row.id !== '' && isSame({ ...before, id: row.id, request: row.request }, row)
    );
  };
  return changeSheets(
    ports,
    { people: attendees },
    ({ people }) => {
      const rows = valuesOf(people).filter(({ request }) => imported.has(request));
      const remaining = rows.filter((row) => !isUntouched(row)).map(({ fullName }) => fullName);
      const undone = { removed: rows.length - remaining.length, remaining };
      if (undone.removed === 0) return success(undone);
      return mapValue(ports.register.remove(attendees, isUntouched), () => undone);
    },
    ({ removed }) =>
      removed > 0 && {
        action: acts.undoImport,
        tab: attendees.tab,
        record: '',
        detail: counted.people(removed),
      },
  );
};

/** Cell values are primitives, so `===` compares them. */
const isSame = (a: Row, b: Row): boolean => {
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([field, value]) => others.get(field) === value);
};
