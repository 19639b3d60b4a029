import { logBroadcast } from '../../src/application/conference/log-broadcast';
import { makeInvitations } from '../../src/application/invitations/make-invitations';
import { openInvitationForm } from '../../src/application/invitations/open-invitation-form';
import { openAttendeeForm, openConferenceForm, openPetitionForm } from '../../src/application/open-forms';
import { isoDate } from '../../src/domain/calendar/calendar-date';
import { broadcasts } from '../../src/register/tables/broadcasts';
import { conferences } from '../../src/register/tables/conferences';
import { petitions } from '../../src/register/tables/petitions';
import { villages } from '../../src/register/tables/villages';
import { memoryWorld, put, rowsOf } from '../support/memory/memory-ports';
import { an, binh, chi, conference, issued, worldWith } from '../support/memory/memory-ports-people';

const summary = {
  id: 'HN-01',
  title: 'Hội nghị đối thoại năm 2026',
  date: '2026-12-08',
  status: 'preparing',
};

describe('the petition form', () => {
  it('shows the lists of the workbook, the calendar and the petitions that a draft is compared with', () => {
    const world = worldWith(conference, []);
    put(world, villages, [{ name: 'Thôn Đông' }, { name: '', note: 'chưa đặt tên' }, { name: 'Thôn Đoài' }]);
    put(world, petitions, [
      { id: 'KN-0001', village: 'Thôn Đông', class: 'request', content: 'x'.repeat(200) },
      { id: 'KN-0002', class: 'denunciation', content: 'Có 01 nội dung' },
      { id: 'KN-0003', class: 'report' },
    ]);
    const form = openPetitionForm(world.ports);
    expect(form).toMatchObject({
      ok: true,
      value: {
        calendar: { today: '2026-11-16', noticeDays: 7, publicationDays: 10, replyWorkingDays: 10 },
        conference: summary,
        conferences: [summary],
        villages: ['Thôn Đông', 'Thôn Đoài'],
        known: [{ id: 'KN-0001', village: 'Thôn Đông', excerpt: 'x'.repeat(160) }],
      },
    });
    expect(form.ok && form.value.topics).toHaveLength(4);
    expect(form.ok && form.value.units).toContain('Phòng Kinh tế');
    expect(form.ok && form.value.calendar.daysOff).toContainEqual({
      date: '2026-11-24',
      kind: 'off',
      name: 'Ngày Văn hóa Việt Nam',
    });
  });

  it('starts with the nearest conference still to come, otherwise with the last one', () => {
    const world = memoryWorld();
    const session = (id: string, date: string, status: 'held' | 'issued' | 'cancelled') => ({
      id,
      date: isoDate(date),
      status,
    });
    put(world, conferences, [
      session('HN-01', '2024-11-20', 'held'),
      session('HN-02', '2025-11-20', 'held'),
      session('HN-03', '2026-11-20', 'cancelled'),
    ]);
    const current = () => {
      const form = openPetitionForm(world.ports);
      return form.ok ? form.value.conference?.id : form.failure;
    };
    expect(current()).toBe('HN-02');
    put(world, conferences, [
      session('HN-05', '2027-11-20', 'issued'),
      session('HN-04', '2026-12-08', 'issued'),
    ]);
    expect(current()).toBe('HN-04');
  });
});

it('shows people and conferences as typed, with what tells a change, and leaves out rows without an ID', () => {
  const world = worldWith(conference, [an, { fullName: 'Chưa có mã', conference: 'HN-01' }]);
  const people = openAttendeeForm(world.ports);
  expect(people).toMatchObject({
    ok: true,
    value: {
      conference: summary,
      villages: [],
      people: [
        { id: 'DB-0001', draft: { fullName: 'Nguyễn Văn An', honorific: 'Ông', seat: 'Mời dự', phone: '' } },
      ],
    },
  });
  const sessions = openConferenceForm(world.ports);
  expect(sessions).toMatchObject({
    ok: true,
    value: { conferences: [{ id: 'HN-01', draft: { date: '08/12/2026', dateState: 'Ấn định' } }] },
  });
});

describe('the invitation form', () => {
  const open = (world: ReturnType<typeof memoryWorld>, id: string | null = null) => {
    const form = openInvitationForm(world.ports, { conference: id });
    if (!form.ok) throw new Error(form.failure.code);
    return form.value;
  };

  it('tells what is missing per village, who has a letter, and the notice clock', () => {
    const world = worldWith(issued, [
      { ...an, sentOn: isoDate('2026-11-16') },
      { ...chi, seat: 'reserve' },
    ]);
    put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Đoài', quota: 2 }]);
    put(world, broadcasts, [
      { id: 'PT-0002', conference: 'HN-01', broadcastOn: isoDate('2026-11-15') },
      { id: 'PT-0001', conference: 'HN-01', broadcastOn: isoDate('2026-11-14') },
    ]);
    makeInvitations(world.ports, { conference: 'HN-01', way: 'print' });
    expect(open(world)).toMatchObject({
      conference: { ...summary, status: 'issued' },
      clock: { lastIssueDay: '2026-12-01', state: 'met', broadcastOn: '2026-11-14' },
      missing: [],
      invited: 1,
      withPaper: 1,
      withEmail: 1,
      sent: 1,
      byGroup: [{ group: 'Đại diện Nhân dân', people: 1 }],
      villages: [
        { name: 'Thôn Đông', quota: 5, citizens: 1, shortage: 4, people: 1 },
        { name: 'Thôn Đoài', quota: 2, citizens: 0, shortage: 2, people: 0 },
      ],
      people: [
        { id: 'DB-0001', name: 'Nguyễn Văn An', hasPaper: true, hasEmail: true, sentOn: '2026-11-16' },
      ],
      documents: [{ letters: 1, locked: false }],
      number: '05',
      numberDate: '2026-11-20',
      mail: { remaining: 100, startBy: null, waiting: 0, review: [] },
      reminders: { owner: 'van-phong@xa.example', lastRun: '', mine: true },
    });
  });

  it('keeps the clock running until the last letter is out, and says when sending must begin', () => {
    const sentOn = isoDate('2026-11-16');
    const world = worldWith(issued, [{ ...an, sentOn }, binh, chi]);
    expect(open(world)).toMatchObject({ clock: { state: 'open' }, mail: { startBy: '2026-12-01' } });
    world.now = '2026-12-02 08:00:00';
    expect(open(world)).toMatchObject({ clock: { state: 'missed' } });
  });

  it('shows an empty board where there is no conference yet', () => {
    expect(open(memoryWorld())).toMatchObject({ conference: null, clock: null, invited: 0, people: [] });
  });
});

it('logs a broadcast once for each request', () => {
  const world = worldWith(conference, []);
  const log = (reader: string) =>
    logBroadcast(world.ports, {
      request: '0a1b2c3d-0000-4000-8000-000000000001',
      draft: { conference: 'HN-01', broadcastOn: '1/12/2026', slot: 'Sáng', times: '2', reader },
    });
  expect(log('Chị Lan')).toEqual({ ok: true, value: { id: 'PT-0001' } });
  expect(log('Chị Lan')).toEqual({ ok: true, value: { id: 'PT-0001' } });
  expect(log('Anh Nam')).toEqual({ ok: false, failure: { code: 'request-reused' } });
  expect(rowsOf(world, broadcasts).map(({ request: _, ...row }) => row)).toEqual([
    {
      id: 'PT-0001',
      conference: 'HN-01',
      broadcastOn: '2026-12-01',
      slot: 'Sáng',
      times: 2,
      reader: 'Chị Lan',
    },
  ]);
});
