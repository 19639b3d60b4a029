import { type CalendarDate, dateOf } from '../../../domain/calendar/calendar-date';
import { noticeDeadlines } from '../../../domain/calendar/deadlines';
import { coChairRequiredFrom, fixedDateOf } from '../../../domain/conference/conference';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import type { Conference } from '../../../register/tables/conferences';
import type { PaperIdentity, PaperSources } from '../paper-sources';
import { conferenceGap } from './frame';

/** The first day of `11/2026` or `tháng 11 năm 2026`. */
function firstDayOf(expectedMonth: string): CalendarDate | undefined {
  const match = /(\d{1,2})\s*(?:\/|-|\.|năm)\s*(\d{4})/.exec(expectedMonth);
  return match ? dateOf(Number(match[2]), Number(match[1]), 1) : undefined;
}

/** The day that decides which rules the conference follows: its own, or the first of its month. */
export const decidingDay = ({ conference, today }: PaperSources): CalendarDate =>
  conference.date ?? firstDayOf(conference.expectedMonth) ?? today;

type Field = keyof Conference;

/** Cells of the conference that the paper cannot do without and that are blank. */
export const blankCells = (sources: PaperSources, fields: readonly Field[]): readonly PaperGap[] =>
  fields.flatMap((field) => {
    const value = sources.conference[field];
    return value === '' || value === null ? [conferenceGap(sources, field)] : [];
  });

/** From Law 72/2025 on a member of the council's standing committee chairs too. */
export const chairGaps = (sources: PaperSources): readonly PaperGap[] => [
  ...blankCells(sources, ['chair']),
  ...(decidingDay(sources) >= coChairRequiredFrom ? blankCells(sources, ['coChair']) : []),
];

/** What a notice must say: time, place, what about and how to attend (Law 72/2025, Article 43). */
export function noticeGaps(sources: PaperSources): readonly PaperGap[] {
  const fixed = fixedDateOf(sources.conference) !== null;
  return [
    ...(fixed ? [] : [conferenceGap(sources, 'date')]),
    ...blankCells(sources, ['startTime', 'venue', 'topic', 'howToAttend']),
  ];
}

/** The conference stands on a day off, or the notice can no longer be in time. */
export function dayWarnings(
  { conference, calendar, settings, today }: PaperSources,
  identity: PaperIdentity,
): readonly PaperWarning[] {
  const date = fixedDateOf(conference);
  if (date === null) return [];
  const { legal } = noticeDeadlines(date, calendar, settings.terms.noticeDays);
  return [
    ...(calendar.isWorkingDay(date) ? [] : [{ kind: 'day-off' as const, date }]),
    ...((identity.date ?? today) > legal ? [{ kind: 'notice-late' as const, lastDay: legal }] : []),
  ];
}
