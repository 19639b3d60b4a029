import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { noticeDeadlines } from '../../../domain/calendar/deadlines';
import { firstDayOf, fixedDateOf, inForce } from '../../../domain/conference/conference';
import { holdsStandingPost } from '../../../domain/people/standing-post';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import type { Conference } from '../../../register/tables/conferences';
import type { PaperIdentity, PaperSources } from '../paper-sources';
import { conferenceGap } from './frame';

/** The day that decides which rules apply to the conference: its own, or the first of its month. */
export const decidingDay = ({ conference, today }: PaperSources): CalendarDate =>
  conference.date ?? firstDayOf(conference.expectedMonth) ?? today;

type Field = keyof Conference;

/** Blank cells of the conference that the paper needs. */
export const blankCells = (sources: PaperSources, fields: readonly Field[]): readonly PaperGap[] =>
  fields.flatMap((field) => {
    const value = sources.conference[field];
    return value === '' || value === null ? [conferenceGap(sources, field)] : [];
  });

const coChairBodies = (sources: PaperSources): readonly string[] =>
  inForce(sources.settings.coChairBodies, decidingDay(sources)).map(({ text }) => text);

/** Since Law 72/2025 a member of the council's standing committee must co-chair. */
export const chairGaps = (sources: PaperSources): readonly PaperGap[] => [
  ...blankCells(sources, ['chair']),
  ...(coChairBodies(sources).length > 0 ? blankCells(sources, ['coChair']) : []),
];

/** Two chairs of whom neither holds a post of the body that the law names. */
export function chairWarnings(sources: PaperSources): readonly PaperWarning[] {
  const { chair, chairTitle, coChair, coChairTitle } = sources.conference;
  const bodies = coChairBodies(sources);
  const isRepresented = [chairTitle, coChairTitle].some((title) =>
    bodies.some((body) => holdsStandingPost(title, body)),
  );
  if (bodies.length === 0 || chair === '' || coChair === '' || isRepresented) return [];
  return [{ kind: 'no-council-chair', body: bodies.join(' hoặc ') }];
}

/** Facts that a notice must state: time, place, topic and how to attend (Law 72/2025, Article 43). */
export function noticeGaps(sources: PaperSources): readonly PaperGap[] {
  const isFixed = fixedDateOf(sources.conference) !== null;
  return [
    ...(isFixed ? [] : [conferenceGap(sources, 'date')]),
    ...blankCells(sources, ['startTime', 'venue', 'topic', 'howToAttend']),
  ];
}

/** The conference is on a day off, or the notice is late. */
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
