export const attendanceMarks = ['present', 'excused', 'absent'] as const;
export type AttendanceMark = (typeof attendanceMarks)[number];

export interface AttendanceCount {
  readonly invited: number;
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
  readonly attendance: AttendanceMark | null;
  /** `HH:mm`; '' where not noted. */
  readonly arrivedAt: string;
  readonly substitute: string;
}

/** Counts of a group, a village or the whole hall; `invited` = present + excused + absent + open. */
export function countAttendance(people: readonly MarkedPerson[], startTime: string): AttendanceCount {
  const marked = (mark: AttendanceMark | null): number =>
    people.filter(({ attendance }) => attendance === mark).length;
  const present = people.filter(({ attendance }) => attendance === 'present');
  return {
    invited: people.length,
    present: present.length,
    excused: marked('excused'),
    absent: marked('absent'),
    open: marked(null),
    late: present.filter(({ arrivedAt }) => startTime !== '' && arrivedAt > startTime).length,
    substitutes: present.filter(({ substitute }) => substitute !== '').length,
  };
}
