import { addDays, type CalendarDate, datePartsOf } from '../domain/calendar/calendar-date';
import { nextDue, yearsOutstanding } from '../domain/petitions/petition';
import { type Urgency, urgencyOf } from '../domain/petitions/petition-follow-up';
import type { Petition } from './tables/petitions';

export interface FollowedState {
  readonly urgency: Urgency;
  /** The current deadline; null where none is set. */
  readonly due: CalendarDate | null;
  readonly yearsOutstanding: number;
}

/** Computed alike on the server and, after a step is saved, in the form. */
export const followedRow = <Row>(
  row: Row,
  values: Petition,
  today: CalendarDate,
): FollowedState & { readonly row: Row } => ({
  row,
  urgency: urgencyOf(values, today, addDays(today, 7)),
  due: nextDue(values),
  yearsOutstanding:
    values.originYear === null ? 0 : yearsOutstanding(values.originYear, datePartsOf(today).year),
});
