import { type CalendarDate, isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  conferenceStatuses,
  fixedDateOf,
  inForce,
  mayNotify,
  missingForIssue,
} from '../../../src/domain/conference/conference';

const complete = {
  dateState: 'fixed',
  date: isoDate('2026-11-15'),
  startTime: '07:30',
  venue: 'Hội trường UBND xã',
  howToAttend: 'Dự trực tiếp',
  topic: 'Giao thông nông thôn',
  chair: 'Lê Văn Tý',
  coChair: 'Trần Văn Ngọ',
  secretary: 'Nguyễn Thị Mùi',
} as const;

const blank = {
  dateState: null,
  date: null,
  startTime: null,
  venue: ' ',
  howToAttend: '',
  topic: '',
  chair: '',
  coChair: '',
  secretary: '',
} as const;

const council: { readonly from: CalendarDate; readonly until: CalendarDate | null } = {
  from: isoDate('2025-06-16'),
  until: null,
};

describe('what is missing before a conference may be issued', () => {
  it('is nothing for a complete conference, and everything for a blank one, in the order of the form', () => {
    expect(missingForIssue(complete, [council])).toEqual([]);
    expect(missingForIssue(blank, [council])).toEqual([
      'date',
      'start-time',
      'venue',
      'how-to-attend',
      'topic',
      'chair',
      'co-chair',
      'secretary',
    ]);
  });

  it('is the date while only a month is expected', () => {
    expect(missingForIssue({ ...complete, dateState: 'expected' }, [council])).toEqual(['date']);
    expect(
      [complete, { ...complete, dateState: null }, { ...complete, dateState: 'expected' } as const].map(
        fixedDateOf,
      ),
    ).toEqual(['2026-11-15', '2026-11-15', null]);
  });

  it('is the co-chair on the days on which the law of the settings requires one', () => {
    const without = (date: string, body: typeof council) =>
      missingForIssue({ ...complete, coChair: '', date: isoDate(date) }, [body]);
    expect([without('2025-06-15', council), without('2025-06-16', council)]).toEqual([[], ['co-chair']]);
    const ended = { ...council, until: isoDate('2027-12-31') };
    expect([without('2027-12-31', ended), without('2028-01-01', ended)]).toEqual([['co-chair'], []]);
    expect(missingForIssue({ ...complete, coChair: '' }, [])).toEqual([]);
  });
});

describe('notifying people', () => {
  it('is allowed for an issued conference only', () => {
    expect(conferenceStatuses.filter((status) => mayNotify({ status }))).toEqual(['issued']);
    expect(mayNotify({ status: null })).toBe(false);
  });
});

describe('rows in force', () => {
  it('are those whose period holds the day, both ends included', () => {
    const bases = [
      { name: '2015', from: null, until: isoDate('2025-02-28') },
      { name: 'interim', from: isoDate('2025-03-01'), until: isoDate('2025-06-15') },
      { name: '2025', from: isoDate('2025-06-16'), until: null },
      { name: 'always', from: null, until: null },
    ];
    const names = (day: string) => inForce(bases, isoDate(day)).map(({ name }) => name);
    expect(
      ['2023-02-01', '2025-02-28', '2025-03-01', '2025-06-15', '2025-06-16', '2026-11-15'].map(names),
    ).toEqual([
      ['2015', 'always'],
      ['2015', 'always'],
      ['interim', 'always'],
      ['interim', 'always'],
      ['2025', 'always'],
      ['2025', 'always'],
    ]);
  });
});
