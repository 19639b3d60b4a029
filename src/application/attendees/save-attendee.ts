import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { type Attendee, attendees } from '../../register/tables/attendees';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';
import type { EditableRow, RowForm } from '../rows/edit-row';
import { saveRow } from '../rows/save-rows';
import { isMisnamed } from './renotify';

/** A person whose letter has a different name has to be notified again. */
export const saveAttendee = (ports: Ports, form: RowForm): Outcome<EditableRow, Failure> =>
  saveRow(
    ports,
    attendees,
    form.id === null
      ? { ...form, draft: { seat: attendees.columns.seat.labels.invited, ...form.draft } }
      : form,
    { add: acts.addAttendee, edit: acts.editAttendee },
    {
      refusal: strikesOff,
      besides: (shown, after, now) =>
        isMisnamed(shown.fullName, { ...now, fullName: after.fullName }) ? { renotify: true } : {},
    },
  );

/** Somebody is struck off with a reason (`strikeOff`). */
const strikesOff = (before: Attendee, after: Attendee): Failure | null =>
  after.seat === 'withdrawn' && before.seat !== 'withdrawn' && after.absence === ''
    ? { code: 'invalid', problems: [{ row: 0, field: 'absence', problem: 'required' }] }
    : null;
