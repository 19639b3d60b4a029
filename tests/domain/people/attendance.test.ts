import { attendanceMarks, countAttendance } from '../../../src/domain/people/attendance';
import { fc } from '../../support/rules/properties';

const person = fc.record({
  attendance: fc.option(fc.constantFrom(...attendanceMarks)),
  arrivedAt: fc.constantFrom('', '07:10', '07:30', '07:45'),
  substitute: fc.constantFrom('', 'Trần Thị B'),
});

describe('the counts of the hall', () => {
  it('counts present, late, substitutes, excused, absent and not yet marked separately', () => {
    const marked = (
      attendance: 'present' | 'excused' | 'absent' | null,
      arrivedAt = '',
      substitute = '',
    ) => ({
      attendance,
      arrivedAt,
      substitute,
    });
    const people = [
      marked('present', '07:20'),
      marked('present', '07:45', 'Trần Thị B'),
      marked('excused', '', 'Lê Văn C'),
      marked('absent'),
      marked(null),
    ];
    expect(countAttendance(people, '07:30')).toEqual({
      invited: 5,
      present: 2,
      excused: 1,
      absent: 1,
      open: 1,
      late: 1,
      substitutes: 1,
    });
  });

  it('always adds up to the number invited', () => {
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const { invited, present, excused, absent, open } = countAttendance(people, '07:30');
        expect(present + excused + absent + open).toBe(invited);
      }),
    );
  });
});
