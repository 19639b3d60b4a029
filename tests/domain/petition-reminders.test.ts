import { type CalendarDate, isoDate } from '../../src/domain/calendar-date';
import { on, petition, rule, season, session } from '../support/reminder-facts';

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
  const held = { conferences: [session('HN1', '2026-11-15', 'held')], petitions };

  it('go every seven days to each unit and to the chair, most urgent first; the clerk gets what no unit can', () => {
    const lists = on('2026-11-22', held).map(
      ({ recipientKind, recipientId, email, key, petitionIds, late }) => ({
        recipientKind,
        recipientId,
        email,
        key,
        petitionIds,
        late,
      }),
    );
    expect(lists).toEqual([
      {
        recipientKind: 'unit',
        recipientId: 'Phòng Kinh tế',
        email: 'kt@x.vn',
        key: 'Phòng Kinh tế|open-petitions|2026-11-22',
        petitionIds: ['KN-4', 'KN-7', 'KN-2', 'KN-1'],
        late: false,
      },
      {
        recipientKind: 'clerk',
        recipientId: 'clerk',
        email: 'clerk@x.vn',
        key: 'clerk|open-petitions|2026-11-22',
        petitionIds: ['KN-3'],
        late: false,
      },
      {
        recipientKind: 'chair',
        recipientId: 'chair',
        email: 'chair@x.vn',
        key: 'chair|overdue-to-chair|2026-11-22',
        petitionIds: ['KN-4', 'KN-3'],
        late: false,
      },
    ]);
  });

  it('keep their rhythm when runs are skipped, and are made up for once', () => {
    const onlyUnit = { ...held, rules: [rule('open-petitions', 7)], petitions: petitions.slice(0, 1) };
    const days = (runs?: (day: CalendarDate) => boolean) =>
      season(onlyUnit, '2026-11-16', '2026-12-14', runs).map(([day, key]) => `${day} ${key.slice(-10)}`);
    expect(days()).toEqual([
      '2026-11-16 2026-11-15',
      '2026-11-22 2026-11-22',
      '2026-11-29 2026-11-29',
      '2026-12-06 2026-12-06',
      '2026-12-13 2026-12-13',
    ]);
    expect(days((day) => day < '2026-11-20' || (day > '2026-12-07' && day < '2026-12-12'))).toEqual([
      '2026-11-16 2026-11-15',
      '2026-12-08 2026-12-06',
    ]);
  });

  it('go to the clerk where the chair has no address', () => {
    const [list] = on('2026-11-22', { ...held, chairEmail: '', rules: [rule('overdue-to-chair', 7)] });
    expect(list).toMatchObject({
      recipientKind: 'clerk',
      email: 'clerk@x.vn',
      key: 'clerk|overdue-to-chair|2026-11-22',
    });
  });

  it('follow the last conference held, until the next one is held too', () => {
    const next = { ...held, conferences: [...held.conferences, session('HN2', '2027-11-10')] };
    expect(on('2026-11-29', next)[0]?.conferenceId).toBe('HN1');
    expect(on('2027-11-10', next)[0]?.dueOn).toBe('2027-11-07');
    const after = { ...held, conferences: [...held.conferences, session('HN2', '2027-11-10', 'held')] };
    expect(on('2027-11-10', after)[0]).toMatchObject({ conferenceId: 'HN2', dueOn: '2027-11-10' });
  });

  it('run before the conference too, once it is issued', () => {
    const early = petition('KN-9', 'Phòng Kinh tế', '2026-11-12', { receivedOn: isoDate('2026-10-29') });
    expect(
      season({ petitions: [early], rules: [rule('open-petitions', 7)] }, '2026-10-30', '2026-11-09'),
    ).toEqual([
      ['2026-11-01', 'Phòng Kinh tế|open-petitions|2026-11-01'],
      ['2026-11-08', 'Phòng Kinh tế|open-petitions|2026-11-08'],
    ]);
  });
});
