import { type AttendanceCount, countAttendance, isInHall } from '../../../domain/people/attendance';
import type { PaperGap } from '../../../register/papers/paper-report';
import { type Attendee, attendees } from '../../../register/tables/attendees';
import { type Tags, value } from '../../tags';
import { countDigits } from '../../words/number-words';
import type { PaperSources, SourceRow } from '../paper-sources';

/** Everybody with a seat, and people without one who came. */
export const seated = ({ attendees: rows, conference }: PaperSources): readonly SourceRow<Attendee>[] =>
  rows.filter(({ values }) => values.conference === conference.id && isInHall(values));

/** The people of the roll, whom every paper counts. */
export const seatedByName = (sources: PaperSources): readonly SourceRow<Attendee>[] =>
  seated(sources).filter(({ values }) => values.fullName !== '');

export interface Hall {
  readonly all: AttendanceCount;
  readonly delegates: AttendanceCount;
  readonly citizens: AttendanceCount;
  /** Number of villages with citizens present. */
  readonly villages: number;
}

export function hallOf(sources: PaperSources): Hall {
  const people = seatedByName(sources).map(({ values }) => values);
  const { startTime } = sources.conference;
  const citizens = people.filter(({ group }) => group === 'citizens');
  const presentCitizens = citizens.filter(
    ({ attendance, village }) => attendance === 'present' && village !== '',
  );
  return {
    all: countAttendance(people, startTime),
    delegates: countAttendance(
      people.filter(({ group }) => group !== 'citizens'),
      startTime,
    ),
    citizens: countAttendance(citizens, startTime),
    villages: new Set(presentCitizens.map(({ village }) => village)).size,
  };
}

/** How many came; '' before anybody is marked on the roll. */
export const presentCount = ({ invited, open, present }: AttendanceCount): string =>
  open === invited ? '' : countDigits(present);

/** Number of villages with citizens present. */
export const villageTags = {
  'Số thôn có mặt': value('Đại biểu', '12', ({ citizens, villages }) =>
    presentCount(citizens) === '' ? '' : countDigits(villages),
  ),
} satisfies Tags<Hall>;

/** Counts of citizens and villages present. */
export const presentTags = {
  'Số đại diện Nhân dân có mặt': value('Đại biểu', '60', ({ citizens }) => presentCount(citizens)),
  ...villageTags,
} satisfies Tags<Hall>;

/** People not marked on the roll, and people of no group, of whom nobody knows what they count as; one gap for all. */
export function rollGaps(sources: PaperSources): readonly PaperGap[] {
  const people = seatedByName(sources);
  return (['attendance', 'group'] as const).flatMap((field) => {
    const blank = people.filter(({ values }) => values[field] === null);
    const gap = (row: string): PaperGap => ({ tab: attendees.tab, row, field });
    if (blank.length < people.length) return blank.map(({ values }) => gap(values.id));
    return people.length > 0 || field === 'attendance' ? [gap('')] : [];
  });
}

/** `03 người (có lý do: 02; không có lý do: 01)`; '' until the whole roll is called. */
export function absenceWords({ excused, absent, open, invited }: AttendanceCount): string {
  // Somebody not marked may be absent.
  if (open > 0 || invited === 0) return '';
  const all = excused + absent;
  if (all === 0) return 'không';
  const reasons = [
    excused > 0 ? `có lý do: ${countDigits(excused)}` : '',
    absent > 0 ? `không có lý do: ${countDigits(absent)}` : '',
  ].filter((part) => part !== '');
  return `${countDigits(all)} người (${reasons.join('; ')})`;
}
