import { attendanceMarks, countAttendance, type Seat } from '../../../src/domain/people/attendance';
import { fc } from '../../support/rules/properties';

const person = fc.record({
  seat: fc.constantFrom('invited', 'reserve', 'added', null),
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
      seat: Seat = 'invited',
    ) => ({
      seat,
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
      marked('present', '08:10', '', 'added'),
    ];
    expect(countAttendance(people, '07:30')).toEqual({
      invited: 6,
      added: 1,
      present: 3,
      excused: 1,
      absent: 1,
      open: 1,
      late: 2,
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
