import { datePartsOf } from '../../domain/calendar/calendar-date';
import { workingCalendar } from '../../domain/calendar/working-days';
import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isDenunciation, isOfRegister, petitionDue } from '../../domain/petitions/petition';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { conferences } from '../../register/tables/conferences';
import { daysOff } from '../../register/tables/days-off';
import { acts } from '../../register/tables/journal';
import { type Petition, petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { calendarRows } from '../rows/conference-context';
import { type EditableRow, editableRow, type RowForm } from '../rows/edit-row';
import { readAllRows, rowWithId, type SheetRows } from '../rows/read-sheets';
import { changeByForm } from '../rows/save-rows';
import { markCorrected } from './mark-corrected';

/** What a clerk corrects of a matter after it was recorded; its steps are those of Theo dõi kiến nghị. */
const correctedFields = ['speaker', 'village', 'phone', 'channel', 'receivedOn', 'content', 'topic'] as const;

/** A matter to be corrected; a denunciation is not shown. */
export const openPetition = (ports: Ports, { id }: { readonly id: string }): Outcome<EditableRow, Failure> =>
  andThen(ports.register.read(petitions), (sheet) =>
    andThen(rowWithId(sheet, id), (row) =>
      isDenunciation(row.values) ? failure({ code: 'not-found', id }) : success(editableRow(petitions, row)),
    ),
  );

export interface CorrectedPetition {
  readonly row: EditableRow;
  /** Issued papers about the matter, which say what it was before and are marked now. */
  readonly papers: readonly string[];
}

/**
 * Corrects who brought a matter, from which village, when, and what it says. The year of its origin follows the day it
 * came in, and so does a due day that was the lawful one of the day before.
 */
export function correctPetition(ports: Ports, form: RowForm): Outcome<CorrectedPetition, Failure> {
  const { id, draft, base } = form;
  if (id === null) return failure({ code: 'not-found', id: '' });
  const typed = Object.fromEntries(
    correctedFields.flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]])),
  );
  // The other sheets are read before the lock, which keeps it short; only a new day needs them.
  const isMoved = typed.receivedOn !== undefined && typed.receivedOn !== base?.receivedOn;
  const rules = isMoved ? readAllRows(ports, ruleTables) : success(null);
  if (!rules.ok) return rules;
  const saved = changeByForm(ports, petitions, { ...form, id, draft: typed }, acts.correctPetition, {
    isHidden: isDenunciation,
    besides: (shown, after) => (rules.value ? movedWith(rules.value, shown, after) : {}),
  });
  if (!saved.ok) return saved;
  const row = saved.value;
  const marked = markCorrected(ports, id, base ?? row.draft, row.draft);
  return mapValue(marked, (stating) => ({ row, papers: stating }));
}

const ruleTables = { conferences, settings: settingsTable, days: daysOff };

function movedWith(rows: SheetRows<typeof ruleTables>, shown: Petition, after: Petition): Partial<Petition> {
  const { terms } = readSettings(rows.settings);
  const calendar = workingCalendar(calendarRows(rows.days));
  const dueOf = (matter: Petition) => {
    const { receivedOn, channel, conference } = matter;
    if (receivedOn === null || !isOfRegister(matter)) return null;
    const held = rows.conferences.find((one) => one.id === conference)?.date ?? null;
    const conferenceOn = channel === 'conference' ? held : null;
    return petitionDue(receivedOn, { ...terms, conferenceOn }, calendar);
  };
  const originYear = after.receivedOn === null ? null : datePartsOf(after.receivedOn).year;
  const wasLawful = shown.dueOn === null || shown.dueOn === dueOf(shown);
  return { originYear, ...(wasLawful && shown.dueOn !== null ? { dueOn: dueOf(after) } : {}) };
}
