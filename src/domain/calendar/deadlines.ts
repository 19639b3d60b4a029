import { addDays, type CalendarDate } from './calendar-date';
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  lastWorkingDayOnOrBefore,
  type WorkingCalendar,
} from './working-days';

/** Last days for announcing a conference. A term counted backwards rolls to the earlier working day. */
export interface NoticeDeadlines {
  /** Law 72/2025, article 43: at the latest 7 calendar days before. */
  readonly legal: CalendarDate;
  /** The last working day on or before the legal day. */
  readonly lastIssueDay: CalendarDate;
  /** One day ahead of the legal day, so that the full number of days lies between notice and conference. */
  readonly target: CalendarDate;
}

export function noticeDeadlines(
  conference: CalendarDate,
  calendar: WorkingCalendar,
  noticeDays: number,
): NoticeDeadlines {
  const legal = addDays(conference, -noticeDays);
  return {
    legal,
    lastIssueDay: lastWorkingDayOnOrBefore(legal, calendar),
    target: lastWorkingDayOnOrBefore(addDays(legal, -1), calendar),
  };
}

/** Last days for making the results public. */
export interface PublicationDeadlines {
  /** Law 72/2025, article 43: at the latest 10 calendar days after. */
  readonly legal: CalendarDate;
  /** Civil Code 2015, article 148: a term that ends on a day off ends on the next working day. */
  readonly rolled: CalendarDate;
  /** The last working day on or before the legal day, which needs no rolling. */
  readonly target: CalendarDate;
}

export function publicationDeadlines(
  conference: CalendarDate,
  calendar: WorkingCalendar,
  days: number,
): PublicationDeadlines {
  const legal = addDays(conference, days);
  return {
    legal,
    rolled: firstWorkingDayOnOrAfter(legal, calendar),
    target: lastWorkingDayOnOrBefore(legal, calendar),
  };
}

/** Citizen reception law, article 28: working days from receipt, the day of receipt not counted. */
export const replyDue = (
  received: CalendarDate,
  workingDays: number,
  calendar: WorkingCalendar,
): CalendarDate => addWorkingDays(received, workingDays, calendar);

/** The first day for which a notice issued today, or on the next working day, is still in time. */
export const earliestLawfulConference = (
  today: CalendarDate,
  calendar: WorkingCalendar,
  noticeDays: number,
): CalendarDate => addDays(firstWorkingDayOnOrAfter(today, calendar), noticeDays);

export type DeadlineState = 'met' | 'late' | 'missed' | 'due-today' | 'open';

/** A `doneOn` in the future proves nothing yet and counts as not done. */
export function deadlineState(
  lastDay: CalendarDate,
  doneOn: CalendarDate | null,
  today: CalendarDate,
): DeadlineState {
  if (doneOn !== null && doneOn <= today) return doneOn <= lastDay ? 'met' : 'late';
  if (today > lastDay) return 'missed';
  return today === lastDay ? 'due-today' : 'open';
}
