export const attendanceMarks = ['present', 'excused', 'absent'] as const;
export type AttendanceMark = (typeof attendanceMarks)[number];

/** How somebody comes to be on the list; `added`: came without an invitation and was written down at the door. */
export type Seat = 'invited' | 'reserve' | 'withdrawn' | 'added';

export interface AttendanceCount {
  /** Everybody counted, with those who came from the reserve list or without an invitation. */
  readonly invited: number;
  /** Those of them who came without an invitation. */
  readonly added: number;
  readonly present: number;
  readonly excused: number;
  readonly absent: number;
  /** Not marked yet. */
  readonly open: number;
  /** Present, but arrived after the conference began. */
  readonly late: number;
  readonly substitutes: number;
}

export interface MarkedPerson {
  readonly seat: Seat | null;
  readonly attendance: AttendanceMark | null;
  /** `HH:mm`; '' where not noted. */
  readonly arrivedAt: string;
  readonly substitute: string;
}

/** Whether somebody counts in the hall: invited, or come without an invitation or from the reserve list. */
export const isInHall = ({ seat, attendance }: Pick<MarkedPerson, 'seat' | 'attendance'>): boolean =>
  seat === 'invited' || seat === null || attendance === 'present';

/** Counts of a group, a village or the whole hall; `invited` = present + excused + absent + open. */
export function countAttendance(people: readonly MarkedPerson[], startTime: string): AttendanceCount {
  const marked = (mark: AttendanceMark | null): number =>
    people.filter(({ attendance }) => attendance === mark).length;
  const present = people.filter(({ attendance }) => attendance === 'present');
  return {
    invited: people.length,
    added: people.filter(({ seat }) => seat === 'added').length,
    present: present.length,
    excused: marked('excused'),
    absent: marked('absent'),
    open: marked(null),
    late: present.filter(({ arrivedAt }) => startTime !== '' && arrivedAt > startTime).length,
    substitutes: present.filter(({ substitute }) => substitute !== '').length,
  };
}
