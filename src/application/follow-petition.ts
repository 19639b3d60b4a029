import { addDays, type CalendarDate, datePartsOf } from '../domain/calendar-date';
import type { Failure } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import { isOpen, nextDue, yearsOutstanding } from '../domain/petition';
import { followUpRefusals, type Urgency, urgencyOf } from '../domain/petition-follow-up';
import type { EditableRow } from '../register/form-facts';
import { acts } from '../register/journal';
import { type Petition, petitions } from '../register/petitions';
import { readRow } from '../register/table';
import { settingsOf } from './conference-context';
import { editableRow, type RowForm, saveRow, typedBy } from './edit-row';
import type { Ports, SheetRow } from './ports';

export interface FollowedRow {
  readonly row: EditableRow;
  readonly urgency: Urgency;
  /** The day that counts now; null where none is set. */
  readonly due: CalendarDate | null;
  readonly yearsOutstanding: number;
}

export interface FollowUpFacts {
  readonly today: CalendarDate;
  readonly units: readonly string[];
  /** Open matters of all years and those closed within the last months, most urgent first. */
  readonly petitions: readonly FollowedRow[];
  readonly closedBefore: number;
}

/** Days that a closed matter stays in the view. */
const closedShown = 92;

const urgencyOrder: readonly Urgency[] = ['overdue', 'this-week', 'undated', 'later', 'waiting', 'closed'];

/** What `Theo dõi kiến nghị` shows. A denunciation goes its own way and is not followed here. */
export function openFollowUp(ports: Ports): Outcome<FollowUpFacts, Failure> {
  const settings = settingsOf(ports);
  if (!settings.ok) return settings;
  const sheet = ports.register.read(petitions);
  if (!sheet.ok) return sheet;
  const today = ports.clock.today();
  const followed = sheet.value.rows.filter(
    ({ values }) => values.id !== '' && values.class !== 'denunciation',
  );
  const shown = followed.filter(({ values }) => isShown(values, addDays(today, -closedShown)));
  return success({
    today,
    units: settings.value.units.map(({ name }) => name),
    petitions: shown.map((row) => followedRow(row, today)).sort(mostUrgentFirst),
    closedBefore: followed.length - shown.length,
  });
}

const isShown = (petition: Petition, since: CalendarDate): boolean =>
  isOpen(petition.status ?? 'received') ||
  (petition.resolvedOn ?? petition.answeredOn ?? petition.receivedOn ?? since) >= since;

function followedRow(row: SheetRow<Petition>, today: CalendarDate): FollowedRow {
  const { values } = row;
  return {
    row: editableRow(petitions, row),
    urgency: urgencyOf(values, today, addDays(today, 7)),
    due: nextDue(values),
    yearsOutstanding:
      values.originYear === null ? 0 : yearsOutstanding(values.originYear, datePartsOf(today).year),
  };
}

function mostUrgentFirst(one: FollowedRow, other: FollowedRow): number {
  const byUrgency = urgencyOrder.indexOf(one.urgency) - urgencyOrder.indexOf(other.urgency);
  if (byUrgency !== 0) return byUrgency;
  const [mine, theirs] = [`${one.due ?? '9999'} ${one.row.id}`, `${other.due ?? '9999'} ${other.row.id}`];
  return mine < theirs ? -1 : 1;
}

/** Saves a step of a matter; what the two keys of closing and the reopening demand is refused by name. */
export function followPetition(
  ports: Ports,
  form: RowForm & { readonly id: string },
): Outcome<EditableRow, Failure> {
  const sheet = ports.register.read(petitions);
  if (!sheet.ok) return sheet;
  const before = sheet.value.rows.find(({ values }) => values.id === form.id);
  if (!before || before.values.class === 'denunciation') return failure({ code: 'not-found', id: form.id });
  const after = readRow(petitions, { ...before.cells, ...typedBy(petitions, form.draft) });
  const isStale = before.fingerprint !== form.fingerprint;
  const refusals = isStale ? [] : followUpRefusals(before.values, after.values);
  if (after.problems.length === 0 && refusals.length > 0)
    return failure({ code: 'follow-up-refused', refusals });
  return saveRow(ports, petitions, form, { add: acts.followPetition, edit: acts.followPetition });
}
