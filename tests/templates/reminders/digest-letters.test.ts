import { type CalendarDate, isoDate } from '../../../src/domain/calendar/calendar-date';
import { digestsOn } from '../../../src/templates/reminders/digest-letters';
import {
  conferenceOn,
  nothing,
  plannedOn as on,
  petition,
  rule,
  season,
  settingsWith,
} from '../../support/rules/reminder-facts';

describe('lists of petitions', () => {
  const petitions = [
    petition('KN-1', 'Phòng Kinh tế', null),
    petition('KN-2', 'Phòng Kinh tế', '2026-12-01'),
    petition('KN-3', 'Công an xã', '2026-11-20'),
    petition('KN-4', ' Phòng Kinh tế ', '2026-11-18'),
    petition('KN-5', 'Phòng Kinh tế', '2026-11-16', { status: 'resolved' }),
    petition('KN-6', 'Phòng Kinh tế', '2026-11-16', { class: 'denunciation' }),
    petition('KN-7', 'Phòng Kinh tế', '2026-11-16', {
      answeredOn: isoDate('2026-11-16'),
      promisedOn: isoDate('2026-11-25'),
    }),
    petition('KN-8', '', '2026-11-30', { receivedOn: isoDate('2026-11-23') }),
  ];
  const held = { conferences: [conferenceOn('HN1', '2026-11-15', 'held')], petitions };

  it('go every seven days to each unit and to the chair, most urgent first; the clerk gets items of units without an address', () => {
    const lists = on('2026-11-26', held).map(
      ({ conferenceId: _, rule: _rule, dueOn: _day, ...list }) => list,
    );
    const day = isoDate('2026-11-26');
    const sections = digestsOn(day, { ...nothing, ...held, today: day }).map(({ parts }) =>
      parts.map(({ section, items }) => items.map((item) => section.keyOf(item))),
    );
    const digest = (record: string, recipient: string) => ({
      key: `${record}|digest|2026-11-26`,
      record,
      recipient,
      email: record,
      late: false,
    });
    expect(lists).toEqual([
      digest('kt@x.vn', 'Phòng Kinh tế'),
      digest('clerk@x.vn', 'Văn phòng'),
      digest('chair@x.vn', 'Chủ tịch'),
    ]);
    expect(sections).toEqual([
      [['KN-4', 'KN-7', 'KN-2', 'KN-1']],
      [['KN-3', 'KN-8']],
      [['KN-4', 'KN-3', 'KN-7']],
    ]);
  });

  it('keep their rhythm when runs are skipped, and are made up only once', () => {
    const onlyUnit = {
      ...held,
      settings: settingsWith([rule('open-petitions', 7)]),
      petitions: [petition('KN-9', 'Phòng Kinh tế', '2026-11-18')],
    };
    const days = (runs?: (day: CalendarDate) => boolean) =>
      season(onlyUnit, '2026-11-16', '2026-12-14', runs).map(([day, key]) => `${day} ${key.slice(-10)}`);
    expect(days()).toEqual([
      '2026-11-19 2026-11-19',
      '2026-11-26 2026-11-26',
      '2026-12-03 2026-12-03',
      '2026-12-10 2026-12-10',
    ]);
    expect(days((day) => day < '2026-11-20' || (day > '2026-12-07' && day < '2026-12-12'))).toEqual([
      '2026-11-19 2026-11-19',
      '2026-12-08 2026-12-03',
      '2026-12-10 2026-12-10',
    ]);
  });

  it('go to the clerk if the chair has no address', () => {
    const [list] = on('2026-11-26', {
      ...held,
      settings: settingsWith([rule('overdue-to-chair', 7)], { chairEmail: '' }),
    });
    expect(list).toMatchObject({
      recipient: 'Văn phòng',
      email: 'clerk@x.vn',
      key: 'clerk@x.vn|digest|2026-11-26',
    });
  });

  it('follow the last conference held until ten days before the next, leaving out the week between', () => {
    const late = petition('KN-9', 'Phòng Kinh tế', '2027-10-20');
    const next = {
      petitions: [...petitions, late],
      conferences: [...held.conferences, conferenceOn('HN2', '2027-11-10')],
    };
    const list = (today: string) =>
      on(today, next).flatMap(({ rule: name, conferenceId, dueOn }) =>
        name === 'digest' ? [`${conferenceId} ${dueOn}`] : [],
      )[0];
    expect(['2026-12-03', '2027-10-24', '2027-10-30', '2027-10-31', '2027-11-07'].map(list)).toEqual([
      'HN1 2026-12-03',
      'HN1 2027-10-21',
      'HN1 2027-10-21',
      'HN2 2027-10-31',
      'HN2 2027-11-07',
    ]);
    const after = { ...next, conferences: [...held.conferences, conferenceOn('HN2', '2027-11-10', 'held')] };
    expect(on('2027-11-14', after)[0]).toMatchObject({ conferenceId: 'HN2', dueOn: '2027-11-14' });
  });

  it('go out before the conference too, once it is issued', () => {
    const early = petition('KN-9', 'Phòng Kinh tế', '2026-11-12', { receivedOn: isoDate('2026-10-29') });
    expect(
      season(
        { petitions: [early], settings: settingsWith([rule('open-petitions', 7)]) },
        '2026-10-30',
        '2026-11-13',
      ),
    ).toEqual([
      ['2026-10-30', 'kt@x.vn|digest|2026-10-29'],
      ['2026-11-05', 'kt@x.vn|digest|2026-11-05'],
      ['2026-11-12', 'kt@x.vn|digest|2026-11-12'],
    ]);
  });
});
