import { type ConferenceStatus, fixedDateOf } from '../../domain/conference/conference';
import type { Failure } from '../../domain/failure';
import { andThen, failure, inTurn, mapValue, type Outcome, success } from '../../domain/outcome';
import { cleanText } from '../../domain/text/vietnamese-text';
import { doorList } from '../../register/door-list';
import { readRow } from '../../register/table';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { makeDoorList } from '../hall/door-list';
import { changesAnnouncement } from '../papers/touched-papers';
import type { Ports, SheetSnapshot } from '../ports';
import { conferenceWithId, readConference, settingsOf } from '../rows/conference-context';
import { type EditableRow, editableRow, type RowForm } from '../rows/edit-row';
import { invalidForm } from '../rows/invalid-form';
import { saveRow } from '../rows/save-rows';
import { changeSheets } from '../rows/under-lock';
import { moveTasks } from './change-tasks';
import { followChange } from './notice-changes';
import { type GateSettings, gateOf, type PreparationRows, readPreparation } from './preparation-state';

/**
 * Saves everything but the status, which only setConferenceStatus changes. When the day moves, unfinished tasks follow.
 * Guests whose letter is now wrong, and papers issued with another day, hall or person, are marked, also when the form
 * is sent again after a crash.
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
  if (!saved.ok || form.id === null || !form.base) return saved;
  const before: Conference = readRow(conferences, form.base).values;
  const after: Conference = readRow(conferences, saved.value.draft).values;
  if (fixedDateOf(before) !== fixedDateOf(after)) {
    const moved = moveTasks(ports, { conference: form.id });
    if (!moved.ok) return moved;
  }
  if (!changesAnnouncement(form.base, typed)) return saved;
  return andThen(followChange(ports, before, after), () => saved);
}

export interface StatusChange {
  readonly id: string;
  readonly status: ConferenceStatus;
  /** Who allows issuing although something is missing, and why; '' or absent without an override. */
  readonly override?: string | undefined;
}

/**
 * Issues, holds, postpones or cancels a conference. Issuing requires that nothing is missing, or a named override that
 * the journal keeps (S17, S23). No override replaces the day, since every term counts from it.
 */
export function setConferenceStatus(ports: Ports, input: StatusChange): Outcome<EditableRow, Failure> {
  const reading = conferences.columns.override.read(cleanText(input.override ?? ''));
  if (!reading.ok) return invalidForm([{ field: 'override', problem: reading.failure }]);
  const override = reading.value;
  // People may edit other sheets during the lock too, so these are read before it, which keeps the lock short.
  const prepared = input.status === 'issued' ? readGate(ports) : success(null);
  if (!prepared.ok) return prepared;
  const row = { tab: conferences.tab, record: input.id };
  const changed = changeSheets(
    ports,
    { conferences },
    ({ conferences: sheet }) => changeStatus(ports, sheet, input, override, prepared.value),
    ({ overrode }) => overrode && { ...row, action: acts.overrideIssue, detail: override },
  );
  if (!changed.ok) return changed;
  ports.register.note({
    ...row,
    action: acts.setConferenceStatus,
    detail: conferences.columns.status.labels[input.status],
  });
  const after = readRow(conferences, changed.value.row.draft).values;
  const isOff = input.status === 'postponed' || input.status === 'cancelled';
  // An earlier version stored no announced facts; with a status that differs, guests and papers are always checked.
  if (input.status === 'issued') {
    const listed = makeDoorList(ports, { conference: input.id });
    // A tab that is missing or damaged keeps nobody from issuing; a button of Điểm danh makes the list later.
    const isOfList = !listed.ok && 'tab' in listed.failure && listed.failure.tab === doorList.tab;
    if (!listed.ok && !isOfList) return listed;
  }
  const followed = followChange(ports, { ...after, status: isOff ? 'issued' : 'postponed' }, after);
  return mapValue(followed, () => changed.value.row);
}

/** What the button that issues a conference has to know before it is offered. */
export interface GateFacts {
  readonly missing: readonly string[];
  /** No override replaces the day. */
  readonly canOverride: boolean;
}

export const openGate = (ports: Ports, { id }: { readonly id: string }): Outcome<GateFacts, Failure> =>
  mapValue(
    inTurn({ gate: () => readGate(ports), conference: () => readConference(ports, id) }),
    ({ gate: { rows, settings }, conference }) => ({
      missing: gateOf(conference, rows, settings),
      canOverride: fixedDateOf(conference) !== null,
    }),
  );

/** What decides, besides the row of a conference, whether it is complete. */
interface Gate {
  readonly rows: PreparationRows;
  readonly settings: GateSettings;
}

const readGate = (ports: Ports): Outcome<Gate, Failure> =>
  inTurn({ settings: () => settingsOf(ports), rows: () => readPreparation(ports) });

function changeStatus(
  ports: Ports,
  sheet: SheetSnapshot<typeof conferences.columns>,
  { id, status }: StatusChange,
  override: string,
  prepared: Gate | null,
): Outcome<{ readonly row: EditableRow; readonly overrode: boolean }, Failure> {
  return andThen(conferenceWithId(sheet, id), (conference) => {
    const missing = prepared ? gateOf(conference, prepared.rows, prepared.settings) : [];
    const overrode = missing.length > 0 && override !== '' && fixedDateOf(conference) !== null;
    if (missing.length > 0 && !overrode)
      return failure({ code: 'conference-blocked', conference: id, missing });
    const values = overrode ? { override, status } : { status };
    const written = ports.register.changeRow(sheet, { key: id, values });
    return mapValue(written, (row) => ({ row: editableRow(conferences, row), overrode }));
  });
}
