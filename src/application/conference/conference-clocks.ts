import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { noticeDeadlines, publicationDeadlines } from '../../domain/calendar/deadlines';
import type { WorkingCalendar } from '../../domain/calendar/working-days';
import { fixedDateOf } from '../../domain/conference/conference';
import {
  type ClockVerdict,
  clockVerdict,
  type Evidence,
  noticeEvidence,
  resultEvidence,
} from '../../domain/conference/proof-clocks';
import type { Settings } from '../../register/settings/settings';
import { type Attendee, getsLetter } from '../../register/tables/attendees';
import type { Broadcast } from '../../register/tables/broadcasts';
import type { Conference } from '../../register/tables/conferences';
import { noticeDay } from '../attendees/renotify';

export interface ClockRow {
  readonly kind: 'notice' | 'results';
  /** The last lawful day. */
  readonly lastDay: CalendarDate;
  readonly verdict: ClockVerdict;
  readonly evidence: readonly Evidence[];
}

/** Both clocks with their evidence; none while no day is fixed (S21, S22, S40). */
export function clocksOf(
  conference: Conference,
  rows: { readonly people: readonly Attendee[]; readonly broadcasts: readonly Broadcast[] },
  settings: Settings,
  calendar: WorkingCalendar,
  today: CalendarDate,
): readonly ClockRow[] {
  const date = fixedDateOf(conference);
  if (date === null) return [];
  const { noticeDays, publicationDays } = settings.terms;
  const letters = rows.people.filter(getsLetter(conference, settings)).map(noticeDay);
  const proofs = rows.broadcasts.filter((proof) => proof.conference === conference.id);
  const before = noticeDeadlines(date, calendar, noticeDays).legal;
  const after = publicationDeadlines(date, calendar, publicationDays).legal;
  const notice = noticeEvidence(letters, proofs, before, today);
  const results = resultEvidence(proofs, after, today);
  return [
    { kind: 'notice', lastDay: before, verdict: clockVerdict(notice), evidence: notice },
    { kind: 'results', lastDay: after, verdict: clockVerdict(results), evidence: results },
  ];
}
