import { addDays, type CalendarDate, datePartsOf } from '../domain/calendar/calendar-date';
import { nextDue, yearsOutstanding } from '../domain/petitions/petition';
import { urgencyOf } from '../domain/petitions/petition-follow-up';
import type { EditableRow } from './form-facts';
import type { FollowedRow } from './hall-facts';
import type { Petition } from './tables/petitions';

/** Where a matter stands today; the same on the server and, once a step is saved, in the form. */
export const followedRow = (row: EditableRow, values: Petition, today: CalendarDate): FollowedRow => ({
  row,
  urgency: urgencyOf(values, today, addDays(today, 7)),
  due: nextDue(values),
  yearsOutstanding:
    values.originYear === null ? 0 : yearsOutstanding(values.originYear, datePartsOf(today).year),
});
