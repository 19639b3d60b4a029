import { type ConferenceStatus, missingForIssue } from '../domain/conference';
import type { Failure } from '../domain/failure';
import { failure, type Outcome } from '../domain/outcome';
import { conferences } from '../register/conferences';
import type { EditableRow } from '../register/form-facts';
import { acts } from '../register/journal';
import { readRow } from '../register/table';
import { editableRow, type RowForm, saveRow } from './edit-row';
import type { Ports } from './ports';
import { changesTold, markTouchedPapers } from './touched-papers';

/**
 * Saves what the form says but for the status, which only setConferenceStatus changes. Papers that were issued with
 * another day, hall or person are then marked, also when the same form is sent again after a crash.
 */
export function saveConference(ports: Ports, form: RowForm): Outcome<EditableRow, Failure> {
  const { status: _, ...typed } = form.draft;
  const draft = form.id === null ? { ...typed, status: conferences.columns.status.labels.preparing } : typed;
  const saved = saveRow(
    ports,
    conferences,
    { ...form, draft },
    { add: acts.addConference, edit: acts.editConference },
  );
  if (!saved.ok || form.id === null || !changesTold(form.base, typed)) return saved;
  // Where no mark could be set, `Văn bản` still shows what changed: it compares by itself.
  markTouchedPapers(ports, readRow(conferences, saved.value.draft).values);
  return saved;
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
