import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { guest, on, rule, rules, season, session } from '../../support/rules/reminder-facts';

describe('reminders for attendees', () => {
  const attendees = [guest('A', '2026-11-02'), guest('B', null), guest('C', '2026-11-02', { email: '' })];

  it('go seven, three and one day before, to those who were invited and have an address', () => {
    expect(season({ attendees, rules: rules.slice(2) }, '2026-11-01', '2026-11-30')).toEqual([
      ['2026-11-08', 'A|attendee-7|2026-11-08'],
      ['2026-11-12', 'A|attendee-3|2026-11-12'],
      ['2026-11-14', 'A|attendee-1|2026-11-14'],
    ]);
  });

  it('state who gets what, and whether the day has passed', () => {
    expect(on('2026-11-10', { attendees: [guest('A', '2026-11-02')] })).toEqual([
      {
        key: 'A|attendee-7|2026-11-08',
        kind: 'attendee',
        rule: 'attendee-7',
        conferenceId: 'HN1',
        recipientKind: 'attendee',
        recipientId: 'A',
        email: 'A@x.vn',
        dueOn: '2026-11-08',
        late: true,
      },
    ]);
  });

  it('make up for the latest missed stage only, and for none on the day of the conference', () => {
    const facts = { attendees: [guest('A', '2026-11-02')] };
    expect(
      ['2026-11-07', '2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'].map((day) =>
        on(day, facts).map(({ key }) => key),
      ),
    ).toEqual([[], ['A|attendee-3|2026-11-12'], ['A|attendee-1|2026-11-14'], [], []]);
  });

  it('can be set for the very day', () => {
    const facts = { attendees: [guest('A', '2026-11-02')], rules: [rule('attendee', 0)] };
    expect(['2026-11-14', '2026-11-15', '2026-11-16'].map((day) => on(day, facts).length)).toEqual([0, 1, 0]);
  });

  it('leave out a stage on or before the day on which the invitation went', () => {
    expect(season({ attendees: [guest('A', '2026-11-12')] }, '2026-11-12', '2026-11-20')).toEqual([
      ['2026-11-14', 'A|attendee-1|2026-11-14'],
    ]);
  });

  it('leave out who is not invited any more, and who is invited to another conference', () => {
    const others = [
      guest('A', '2026-11-02', { active: false }),
      guest('B', '2026-11-02', { conference: 'HN2' }),
    ];
    expect(on('2026-11-08', { attendees: others })).toEqual([]);
  });

  it('go again, under new keys, when the conference is issued for another day', () => {
    const before = season({ attendees: [guest('A', '2026-11-02')] }, '2026-11-02', '2026-11-10');
    const moved = on('2026-11-13', {
      attendees: [guest('A', '2026-11-02')],
      conferences: [session('HN1', '2026-11-20')],
      sentKeys: new Set(before.map(([, key]) => key)),
    });
    expect(moved.map(({ key }) => key)).toEqual(['A|attendee-7|2026-11-13']);
  });
});

describe('reminders for the clerk', () => {
  it('come on working days, from three before the last day of issue, while an invitation is unsent', () => {
    const facts = {
      attendees: [guest('A', null), guest('B', '2026-11-01')],
      rules: [rule('invitations-unsent', 3)],
    };
    expect(season(facts, '2026-10-30', '2026-11-16')).toEqual(
      [
        '2026-11-03',
        '2026-11-04',
        '2026-11-05',
        '2026-11-06',
        '2026-11-09',
        '2026-11-10',
        '2026-11-11',
        '2026-11-12',
        '2026-11-13',
      ].map((day) => [day, `HN1|invitations-unsent|${day}`]),
    );
    expect(on('2026-11-05', { attendees: [guest('A', '2026-11-05')] })).toEqual([]);
    expect(on('2026-11-05', { attendees: [guest('A', '2026-11-06')] })).toHaveLength(1);
  });

  it('come once for days that were skipped', () => {
    const facts = { attendees: [guest('A', null)] };
    expect(season(facts, '2026-11-02', '2026-11-08', (day) => day > '2026-11-06')).toEqual([
      ['2026-11-07', 'HN1|invitations-unsent|2026-11-06'],
    ]);
  });

  it('count back over Tết', () => {
    const facts = {
      attendees: [guest('A', null)],
      conferences: [session('HN1', '2026-02-27')],
      rules: rules.slice(0, 1),
    };
    expect(season(facts, '2026-02-01', '2026-02-23').map(([day]) => day)).toEqual([
      '2026-02-10',
      '2026-02-11',
      '2026-02-12',
      '2026-02-13',
      '2026-02-23',
    ]);
  });

  it('ask for a broadcast from the seventh day before until one is logged', () => {
    const broadcasts = [
      { conference: 'HN2', broadcastOn: isoDate('2026-11-01') },
      { conference: 'HN1', broadcastOn: null },
      { conference: 'HN1', broadcastOn: isoDate('2026-11-11') },
    ];
    expect(season({ broadcasts }, '2026-11-01', '2026-11-16')).toEqual([
      ['2026-11-06', 'HN1|broadcast-unlogged|2026-11-06'],
      ['2026-11-09', 'HN1|broadcast-unlogged|2026-11-09'],
      ['2026-11-10', 'HN1|broadcast-unlogged|2026-11-10'],
    ]);
  });

  it('go nowhere without an address', () => {
    expect(on('2026-11-05', { attendees: [guest('A', null)], broadcasts: [], clerkEmail: '' })).toEqual([]);
  });
});
