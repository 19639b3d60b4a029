import { addDays, isoDate } from '../../../src/domain/calendar/calendar-date';
import { replyDue } from '../../../src/domain/calendar/deadlines';
import { workingCalendar } from '../../../src/domain/calendar/working-days';
import {
  isOpen,
  mayBePublished,
  nextDue,
  petitionClasses,
  petitionDue,
  petitionStatuses,
  reportingGroupOf,
  routeOf,
  yearsOutstanding,
} from '../../../src/domain/petitions/petition';
import { holidays2023to2027 } from '../../support/rules/holidays';
import { fc } from '../../support/rules/properties';

const calendar = workingCalendar(holidays2023to2027);
const terms = { replyWorkingDays: 10, publicationDays: 10, conferenceOn: null };

describe('the status of a petition', () => {
  it('falls into one of the four groups of reports, and only what is settled or explained is closed', () => {
    expect(petitionStatuses.map((status) => [status, reportingGroupOf(status), isOpen(status)])).toEqual([
      ['received', 'unresolved', true],
      ['assigned', 'in-progress', true],
      ['in-progress', 'in-progress', true],
      ['answered', 'in-progress', true],
      ['resolved', 'resolved', false],
      ['explained', 'explained', false],
      ['transferred', 'in-progress', true],
      ['declined', 'explained', false],
      ['unresolved', 'unresolved', true],
    ]);
  });
});

describe('the route of a petition', () => {
  it('leads complaints and feedback on regulations to their own procedure and keeps denunciations confidential', () => {
    expect(petitionClasses.map((petitionClass) => [petitionClass, routeOf(petitionClass)])).toEqual([
      ['request', 'register'],
      ['report', 'register'],
      ['question', 'register'],
      ['complaint', 'own-procedure'],
      ['denunciation', 'confidential'],
      ['regulation', 'own-procedure'],
    ]);
  });
});

describe('when a petition is due', () => {
  it('counts ten working days from receipt for what came in before the conference', () => {
    expect(petitionDue(isoDate('2026-11-16'), terms, calendar)).toBe('2026-12-01');
  });

  it('is the publication deadline for a matter raised in the hall, as it comes first', () => {
    const conferenceOn = isoDate('2023-11-15');
    expect(petitionDue(conferenceOn, { ...terms, conferenceOn }, calendar)).toBe('2023-11-25');
    expect(petitionDue(isoDate('2023-11-01'), { ...terms, conferenceOn }, calendar)).toBe('2023-11-15');
  });

  it('is never after either of the two days', () => {
    const anyDay = fc.integer({ min: 0, max: 1700 }).map((days) => addDays(isoDate('2023-01-01'), days));
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 30 }), (received, conferenceOn, days) => {
        const due = petitionDue(
          received,
          { replyWorkingDays: days, publicationDays: 10, conferenceOn },
          calendar,
        );
        const ends = [replyDue(received, days, calendar), addDays(conferenceOn, 10)];
        expect(due).toBe(ends.sort()[0]);
      }),
    );
  });

  it('moves from the reply to the promised day once the reply is given', () => {
    const [dueOn, answeredOn, promisedOn] = [
      isoDate('2026-12-01'),
      isoDate('2026-11-30'),
      isoDate('2027-03-31'),
    ];
    expect(nextDue({ dueOn, answeredOn: null, promisedOn })).toBe('2026-12-01');
    expect(nextDue({ dueOn, answeredOn, promisedOn })).toBe('2027-03-31');
    expect(nextDue({ dueOn, answeredOn, promisedOn: null })).toBeNull();
  });
});

describe('years outstanding', () => {
  it('counts the yearly conferences since the year of origin', () => {
    expect([2023, 2024, 2025, 2022].map((year) => yearsOutstanding(2023, year))).toEqual([0, 1, 2, 0]);
  });
});

describe('what villages may read', () => {
  it('is everything not withheld, and a remark on the conduct of officials only if the office allows it', () => {
    const publicKinds = (['request', 'complaint', 'denunciation'] as const).flatMap((kind) =>
      [null, true].flatMap((conduct) =>
        [null, true, false].map((publishable) =>
          mayBePublished({ class: kind, conduct, publishable }) ? 'public' : '-',
        ),
      ),
    );
    expect(publicKinds).toEqual([
      ...['public', 'public', '-'],
      ...['-', 'public', '-'],
      ...['-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
    ]);
  });
});
