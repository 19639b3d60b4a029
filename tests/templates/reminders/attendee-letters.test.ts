import {
  conferenceOn,
  guest,
  plannedOn as on,
  rule,
  rules,
  season,
  settingsWith,
} from '../../support/rules/reminder-facts';

describe('reminders for attendees', () => {
  const people = [guest('A', '2026-11-02'), guest('B', null), guest('C', '2026-11-02', { email: '' })];

  it('go to invited people with an address seven, three and one day before', () => {
    expect(season({ people, settings: settingsWith(rules.slice(2)) }, '2026-11-01', '2026-11-30')).toEqual([
      ['2026-11-08', 'A|attendee-7|2026-11-08'],
      ['2026-11-12', 'A|attendee-3|2026-11-12'],
      ['2026-11-14', 'A|attendee-1|2026-11-14'],
    ]);
  });

  it('state recipient and due day, and whether it has passed', () => {
    expect(on('2026-11-10', { people: [guest('A', '2026-11-02')] })).toEqual([
      {
        key: 'A|attendee-7|2026-11-08',
        rule: 'attendee-7',
        conferenceId: 'HN1',
        record: 'A',
        recipient: 'Đại biểu A',
        email: 'A@x.vn',
        dueOn: '2026-11-08',
        late: true,
      },
    ]);
  });

  it('make up only for the latest missed stage, and for none on the day of the conference', () => {
    const facts = { people: [guest('A', '2026-11-02')] };
    expect(
      ['2026-11-07', '2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'].map((day) =>
        on(day, facts).map(({ key }) => key),
      ),
    ).toEqual([[], ['A|attendee-3|2026-11-12'], ['A|attendee-1|2026-11-14'], [], []]);
  });

  it('can be set for the day itself', () => {
    const facts = { people: [guest('A', '2026-11-02')], settings: settingsWith([rule('attendee', 0)]) };
    expect(['2026-11-14', '2026-11-15', '2026-11-16'].map((day) => on(day, facts).length)).toEqual([0, 1, 0]);
  });

  it('leave out a stage on or before the day the invitation was sent', () => {
    expect(season({ people: [guest('A', '2026-11-12')] }, '2026-11-12', '2026-11-20')).toEqual([
      ['2026-11-14', 'A|attendee-1|2026-11-14'],
    ]);
  });

  it('leave out people who are no longer invited or are invited to another conference', () => {
    const others = [
      guest('A', '2026-11-02', { seat: 'withdrawn' }),
      guest('B', '2026-11-02', { conference: 'HN2' }),
    ];
    expect(on('2026-11-08', { people: others })).toEqual([]);
  });

  it('go again, under new keys, when the conference is issued for another day', () => {
    const before = season({ people: [guest('A', '2026-11-02')] }, '2026-11-02', '2026-11-10');
    const moved = on('2026-11-13', {
      people: [guest('A', '2026-11-02')],
      conferences: [conferenceOn('HN1', '2026-11-20')],
    });
    const keys = before.map(([, key]) => key);
    expect(moved.map(({ key }) => key).filter((key) => !keys.includes(key))).toEqual([
      'A|attendee-7|2026-11-13',
    ]);
  });
});
