import {
  type CalendarDate,
  datePartsOf,
  daysBetween,
  parseIsoDate,
} from '../../domain/calendar/calendar-date';
import {
  earliestLawfulConference,
  noticeDeadlines,
  publicationDeadlines,
} from '../../domain/calendar/deadlines';
import { workingCalendar } from '../../domain/calendar/working-days';
import type { CalendarFacts } from '../../rpc/answers';
import * as conferenceText from '../../text/forms/conference-form';
import { shownDay } from '../../text/shown-date';

export interface DateFacts {
  /** Sentences about deadlines that follow from the day. */
  readonly lines: readonly string[];
  /** Why the day is unlawfully early; null if it is not. */
  readonly warning: string | null;
  /** The first day that can still be announced in time. */
  readonly earliest: CalendarDate;
}

/** Deadlines that follow from the day of the conference, or the earliest day if none is set. */
export function dateFacts(date: CalendarDate | null, facts: CalendarFacts): DateFacts {
  const calendar = workingCalendar(facts.daysOff);
  const today = parseIsoDate(facts.today);
  if (!today) throw new Error(`the server's today is no date: ${facts.today}`);
  const earliest = earliestLawfulConference(today, calendar, facts.noticeDays);
  const earliestLine = conferenceText.earliest(shownDay(earliest));
  if (date === null) return { lines: [conferenceText.monthOnly, earliestLine], warning: null, earliest };

  const notice = noticeDeadlines(date, calendar, facts.noticeDays);
  const publication = publicationDeadlines(date, calendar, facts.publicationDays);
  const daysLeft = daysBetween(today, date);
  const tooSoon = date < earliest;
  const lines = [
    conferenceText.lastIssueDay(shownDay(notice.lastIssueDay)),
    ...(daysLeft < 0 ? [] : [conferenceText.target(shownDay(notice.target))]),
    conferenceText.publication(shownDay(publication.legal)),
    ...(calendar.coversYear(datePartsOf(date).year)
      ? []
      : [conferenceText.yearNotCovered(datePartsOf(date).year)]),
    ...(tooSoon && daysLeft >= 0 ? [earliestLine] : []),
  ];
  return { lines, warning: tooSoon ? conferenceText.tooSoon(daysLeft, facts.noticeDays) : null, earliest };
}
