import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { lastWorkingDayOnOrBefore, type WorkingCalendar } from '../calendar/working-days';
import { type ConferenceStatus, type DateState, fixedDateOf, mayNotify } from '../conference/conference';
import { enabledStages, type ReminderStage } from './reminder';

/** Days; longer than any run of days off. Bounds how far working days reach back beyond calendar days. */
export const longestHolidays = 21;

interface DatedConference {
  readonly status: ConferenceStatus | null;
  readonly dateState: DateState | null;
  readonly date: CalendarDate | null;
}

/** Issued conferences that are not over, with their dates. */
export const comingConferences = <Conference extends DatedConference>(
  conferences: readonly Conference[],
  today: CalendarDate,
): readonly { readonly conference: Conference; readonly date: CalendarDate }[] =>
  conferences.filter(mayNotify).flatMap((conference) => {
    const date = fixedDateOf(conference);
    return date === null || today > date ? [] : [{ conference, date }];
  });

/**
 * The stage due today, in days before the conference. Of missed stages only the latest is sent late, and none on the day
 * of the conference.
 */
export function stageOn(
  today: CalendarDate,
  date: CalendarDate,
  stages: readonly ReminderStage[],
): { readonly days: number; readonly dueOn: CalendarDate } | null {
  const reached = enabledStages(stages)
    .map(({ days }) => ({ days, dueOn: addDays(date, -days) }))
    .filter(({ days, dueOn }) => days >= 0 && dueOn <= today)
    .sort((a, b) => a.days - b.days)[0];
  return reached === undefined || (today === date && reached.dueOn !== today) ? null : reached;
}

/** From its first beginning a reminder is due on every working day; null before that. */
export function dueSince(
  beginnings: readonly CalendarDate[],
  today: CalendarDate,
  calendar: WorkingCalendar,
): CalendarDate | null {
  const dueOn = lastWorkingDayOnOrBefore(today, calendar);
  return beginnings.some((beginning) => beginning <= dueOn) ? dueOn : null;
}
