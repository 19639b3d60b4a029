import {
  broadcast,
  conferenceOn,
  guest,
  plannedOn as on,
  rule,
  rules,
  season,
  settingsWith,
} from '../../support/rules/reminder-facts';

describe('reminders for the clerk', () => {
  it('go out on working days, from three before the last day of issue, while an invitation is unsent', () => {
    const facts = {
      people: [guest('A', null), guest('B', '2026-11-01')],
      settings: settingsWith([rule('invitations-unsent', 3)]),
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
    expect(on('2026-11-05', { people: [guest('A', '2026-11-05')] })).toEqual([]);
    expect(on('2026-11-05', { people: [guest('A', '2026-11-06')] })).toHaveLength(1);
  });

  it('do not ask for the letter of the chair, who gets none', () => {
    const chair = { ...guest('A', null), fullName: 'Chủ tịch', group: 'committee' } as const;
    expect(
      on('2026-11-05', { people: [chair], settings: settingsWith([rule('invitations-unsent', 3)]) }),
    ).toEqual([]);
    const other = { ...chair, fullName: 'Phó Chủ tịch' };
    expect(
      on('2026-11-05', { people: [other], settings: settingsWith([rule('invitations-unsent', 3)]) }),
    ).toHaveLength(1);
  });

  it('go out once for skipped days', () => {
    const facts = { people: [guest('A', null)] };
    expect(season(facts, '2026-11-02', '2026-11-08', (day) => day > '2026-11-06')).toEqual([
      ['2026-11-07', 'HN1|invitations-unsent|2026-11-06'],
    ]);
  });

  it('count back over Tết', () => {
    const facts = {
      people: [guest('A', null)],
      conferences: [conferenceOn('HN1', '2026-02-27')],
      settings: settingsWith(rules.slice(0, 1)),
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
      broadcast('HN2', '2026-11-01'),
      broadcast('HN1', null),
      broadcast('HN1', '2026-11-11'),
    ];
    expect(season({ broadcasts }, '2026-11-01', '2026-11-16')).toEqual([
      ['2026-11-06', 'HN1|broadcast-unlogged|2026-11-06'],
      ['2026-11-09', 'HN1|broadcast-unlogged|2026-11-09'],
      ['2026-11-10', 'HN1|broadcast-unlogged|2026-11-10'],
    ]);
  });

  it('are not sent without an address', () => {
    expect(
      on('2026-11-05', {
        people: [guest('A', null)],
        broadcasts: [],
        settings: settingsWith(rules, { clerkEmail: '' }),
      }),
    ).toEqual([]);
  });
});
