import { addDays, type CalendarDate, datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { isDenunciation, isOpen, nextDue, yearsOutstanding } from '../../domain/petitions/petition';
import { followUpRefusals, type Urgency, urgencyOf } from '../../domain/petitions/petition-follow-up';
import { joined } from '../../domain/text/joined';
import { cellText } from '../../register/cell';
import type { MailStop } from '../../register/mail-stop';
import { readSettings, type Settings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { hasId, readRow } from '../../register/table';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { acts } from '../../register/tables/journal';
import { isReopeningOf, type Petition, petitions, reopeningLine } from '../../register/tables/petitions';
import { openForm } from '../conference/notice-before-opening';
import { noticeMoved } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { mailStops } from '../reminders/mail-stops';
import { currentConference } from '../rows/conference-context';
import { type EditableRow, editableRow, type RowForm } from '../rows/edit-row';
import { changeByForm } from '../rows/save-rows';
import { type LastAssignment, lastAssignmentIn } from './last-assignment';

/** A matter with its urgency and deadline. */
export interface FollowedRow {
  readonly row: EditableRow;
  readonly urgency: Urgency;
  /** The current deadline; null if none is set. */
  readonly due: CalendarDate | null;
  readonly yearsOutstanding: number;
}

export interface FollowUpFacts {
  readonly today: CalendarDate;
  readonly units: readonly string[];
  /** Units that have the user's address. */
  readonly myUnits: readonly string[];
  /** Open matters of all years and recently closed ones, most urgent first. */
  readonly petitions: readonly FollowedRow[];
  readonly closedBefore: number;
  /** Number of rows left out because they have no ID yet. */
  readonly unnumbered: number;
  readonly mailStops: readonly MailStop[];
  /** Null where there is none to take back. */
  readonly lastAssignment: LastAssignment | null;
}

/** Days for which a closed matter is shown. */
const closedShown = 92;

const urgencyOrder: readonly Urgency[] = ['overdue', 'this-week', 'undated', 'later', 'waiting', 'closed'];

/** What `Theo dõi kiến nghị` shows. Denunciations follow their own procedure and are left out. */
export function openFollowUp(ports: Ports): Outcome<FollowUpFacts, Failure> {
  const tables = { conferences, settings: settingsTable, days: daysOff, petitions };
  return openForm(ports, tables, (rows, sheets, memory) => {
    const settings = readSettings(rows.settings);
    const today = ports.clock.today();
    const registered = sheets.petitions.rows.filter(({ values }) => !isDenunciation(values));
    const followed = registered.filter(({ values }) => hasId(values));
    const shown = followed.filter(({ values }) => isShown(values, addDays(today, -closedShown)));
    return {
      today,
      units: settings.units.map(({ name }) => name),
      myUnits: unitsOf(settings.units, ports.person.email()),
      petitions: shown
        .map((row) => followedRow(editableRow(petitions, row), row.values, today))
        .sort(mostUrgentFirst),
      closedBefore: followed.length - shown.length,
      unnumbered: registered.length - followed.length,
      lastAssignment: lastAssignmentIn(memory),
      mailStops: mailStops({
        conference: currentConference(rows.conferences),
        settings,
        rows: rows.settings,
        daysOff: rows.days,
      }),
    };
  });
}

export const followedRow = (row: EditableRow, values: Petition, today: CalendarDate): FollowedRow => ({
  row,
  urgency: urgencyOf(values, today, addDays(today, 7)),
  due: nextDue(values),
  yearsOutstanding:
    values.originYear === null ? 0 : yearsOutstanding(values.originYear, datePartsOf(today).year),
});

const unitsOf = (units: Settings['units'], person: string): readonly string[] =>
  person === ''
    ? []
    : units
        .filter(({ emails }) => emails.some((email) => email.toLowerCase() === person.toLowerCase()))
        .map(({ name }) => name);

const isShown = (petition: Petition, since: CalendarDate): boolean =>
  isOpen(petition.status ?? 'received') ||
  (petition.resolvedOn ?? petition.answeredOn ?? petition.receivedOn ?? since) >= since;

function mostUrgentFirst(a: FollowedRow, b: FollowedRow): number {
  const byUrgency = urgencyOrder.indexOf(a.urgency) - urgencyOrder.indexOf(b.urgency);
  const dayAndId = ({ due, row }: FollowedRow): string => `${due ?? '9999'} ${row.id}`;
  return byUrgency || (dayAndId(a) < dayAndId(b) ? -1 : 1);
}

/** Saves a step of a matter. Closing without evidence and reopening without a reason are refused. */
export function followPetition(ports: Ports, form: RowForm): Outcome<FollowedRow, Failure> {
  const { id } = form;
  if (id === null) return failure({ code: 'not-found', id: '' });
  const today = ports.clock.today();
  const saved = changeByForm(ports, petitions, { ...form, id }, acts.followPetition, {
    ...followRules,
    besides: (shown, after, now) => reopeningOf(shown, after, now, today),
  });
  if (!saved.ok) return saved;
  const row = saved.value;
  const isChanged = (field: 'unit' | 'authority'): boolean =>
    form.draft[field] !== undefined && form.draft[field] !== form.base?.[field];
  // A paper may have gone to the former body.
  if (isChanged('unit') || isChanged('authority')) noticeMoved(ports, [row.draft.conference ?? '']);
  return success(followedRow(row, readRow(petitions, row.draft).values, today));
}

/** Adds a line to the reopenings of a closed matter, unless there is one with the same reason. */
function reopeningOf(
  shown: Petition,
  { status, reopened }: Petition,
  { reopenings }: Petition,
  today: CalendarDate,
): Partial<Petition> {
  const wasClosed = shown.status !== null && !isOpen(shown.status);
  if (!wasClosed || !isOpen(status ?? 'received') || reopened === '') return {};
  if (isReopeningOf(reopenings, reopened)) return {};
  const dayText = (day: CalendarDate | null): string => cellText(petitions.columns.resolvedOn.write(day));
  const line = reopeningLine({
    on: dayText(today),
    was: cellText(petitions.columns.status.write(shown.status)),
    closedOn: dayText(shown.resolvedOn ?? shown.answeredOn),
    reason: reopened,
  });
  return { reopenings: joined('\n', reopenings, line) };
}

function refusalOf(before: Petition, after: Petition): Failure | null {
  if (isDenunciation(after)) return { code: 'identity-refused' };
  const refusals = followUpRefusals(before, after);
  return refusals.length > 0 ? { code: 'follow-up-refused', refusals } : null;
}

export const followRules = { isHidden: isDenunciation, refusal: refusalOf };
