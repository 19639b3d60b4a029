import { datePartsOf } from '../../domain/calendar/calendar-date';
import { replyDue } from '../../domain/calendar/deadlines';
import { type CalendarRow, workingCalendar } from '../../domain/calendar/working-days';
import { isDenunciation, isOpen } from '../../domain/petitions/petition';
import type { Column, ColumnKind } from '../../register/column';
import {
  denunciationFields,
  denunciationNotice,
  petitions,
  statusLabels,
} from '../../register/tables/petitions';
import type { SheetSnapshot } from '../ports';
import { blanksOf, cellAt, type Flaw, flawAt, repair } from './check-flaw';

type PetitionSheet = SheetSnapshot<typeof petitions.columns>;

const identityFields: readonly string[] = ['speaker', 'village', 'phone'];

/** Kinds of columns that hold free text. */
const freeKinds: readonly ColumnKind[] = ['text', 'long-text', 'code', 'listed', 'phone', 'email'];

/**
 * The shared register holds neither the denouncer nor the matter, and findings do not quote the cell. The office clears
 * it by hand: it may be the only record.
 */
export const checkDenunciations = (sheet: PetitionSheet): readonly Flaw[] =>
  sheet.rows
    .filter((row) => isDenunciation(row.values))
    .flatMap((row) =>
      Object.entries<Column<unknown>>(petitions.columns).flatMap(([field, column]) => {
        const cell = cellAt(row, field);
        const isOutside =
          field === 'content' ? cell !== denunciationNotice : !denunciationFields.includes(field);
        if (cell === '' || !isOutside || !freeKinds.includes(column.kind)) return [];
        return flawAt(sheet, row, field, {
          kind: identityFields.includes(field) ? 'identity-in-denunciation' : 'content-in-denunciation',
          proposed: null,
          proposal: field === 'content' ? denunciationNotice : '',
          fixable: false,
        });
      }),
    );

/** Blank cells of rows typed by hand that the forms would have filled. */
export const completePetitions = (sheet: PetitionSheet): readonly Flaw[] =>
  sheet.rows.flatMap((row) =>
    blanksOf(sheet, row, {
      status: statusLabels.received,
      originYear: row.values.receivedOn && datePartsOf(row.values.receivedOn).year,
    }),
  );

/**
 * Running terms that days off announced later have moved. A due day before the end of the term without any holiday was
 * shortened on purpose and stays; one shortened by less is moved like the others, since the office sees the list first.
 */
export function checkTerms(
  sheet: PetitionSheet,
  days: readonly CalendarRow[],
  replyWorkingDays: number,
): readonly Flaw[] {
  const calendar = workingCalendar(days);
  const withoutHolidays = workingCalendar(days.filter(({ kind }) => kind === 'worked'));
  return sheet.rows.flatMap((row): readonly Flaw[] => {
    const { status, receivedOn, answeredOn, dueOn } = row.values;
    if (!receivedOn || !dueOn || answeredOn || !isOpen(status ?? 'received')) return [];
    const due = replyDue(receivedOn, replyWorkingDays, calendar);
    if (dueOn < replyDue(receivedOn, replyWorkingDays, withoutHolidays) || dueOn >= due) return [];
    const proposed = petitions.columns.dueOn.write(due);
    return [flawAt(sheet, row, 'dueOn', repair('term-moved', proposed))];
  });
}
