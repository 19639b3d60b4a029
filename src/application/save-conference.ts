import { type ConferenceStatus, missingForIssue } from '../domain/conference';
import type { Failure } from '../domain/failure';
import { failure, type Outcome } from '../domain/outcome';
import { conferences } from '../register/conferences';
import type { EditableRow } from '../register/form-facts';
import { acts } from '../register/journal';
import { editableRow, type RowForm, saveRow } from './edit-row';
import type { Ports } from './ports';

/** Saves what the form says but for the status, which only setConferenceStatus changes. */
export function saveConference(ports: Ports, form: RowForm): Outcome<EditableRow, Failure> {
  const { status: _, ...typed } = form.draft;
  const draft = form.id === null ? { ...typed, status: conferences.columns.status.labels.preparing } : typed;
  return saveRow(
    ports,
    conferences,
    { ...form, draft },
    { add: acts.addConference, edit: acts.editConference },
  );
}

/** Issues, holds, postpones or cancels a conference; it can be issued only when nothing is missing (S17, S23). */
export function setConferenceStatus(
  ports: Ports,
  input: { readonly id: string; readonly status: ConferenceStatus },
): Outcome<EditableRow, Failure> {
  const changed = ports.lock.holding((): Outcome<EditableRow, Failure> => {
    const sheet = ports.register.read(conferences);
    if (!sheet.ok) return sheet;
    const row = sheet.value.rows.find(({ values }) => values.id === input.id);
    if (!row) return failure({ code: 'not-found', id: input.id });
    const missing = input.status === 'issued' ? missingForIssue(row.values) : [];
    if (missing.length > 0) return failure({ code: 'conference-blocked', missing });
    const written = ports.register.change(sheet.value, [{ key: input.id, values: { status: input.status } }]);
    if (!written.ok) return written;
    const after = ports.register.read(conferences);
    if (!after.ok) return after;
    const now = after.value.rows.find(({ values }) => values.id === input.id);
    return now
      ? { ok: true, value: editableRow(conferences, now) }
      : failure({ code: 'not-found', id: input.id });
  });
  if (changed.ok) {
    ports.register.note({
      action: acts.setConferenceStatus,
      tab: conferences.tab,
      record: input.id,
      detail: conferences.columns.status.labels[input.status],
    });
  }
  return changed;
}
