import { makeInvitations } from '../../../src/application/invitations/make-invitations';
import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { villages } from '../../../src/register/tables/villages';
import { memoryWorld, put } from '../../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith } from '../../support/memory/memory-ports-people';

describe('the invitation form', () => {
  const open = (world: ReturnType<typeof memoryWorld>, id: string | null = null) => {
    const form = openInvitationForm(world.ports, { conference: id });
    if (!form.ok) throw new Error(form.failure.code);
    return form.value;
  };

  it('shows what is missing per village, who has a letter, and the notice deadline', () => {
    const world = worldWith(issued, [
      { ...an, sentOn: isoDate('2026-11-16') },
      { ...chi, seat: 'reserve' },
    ]);
    put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Đoài', quota: 2 }]);
    put(world, broadcasts, [
      { id: 'PT-0002', conference: 'HN-01', broadcastOn: isoDate('2026-11-15') },
      { id: 'PT-0001', conference: 'HN-01', broadcastOn: isoDate('2026-11-14') },
    ]);
    makeInvitations(world.ports, { conference: 'HN-01', per: 'all' });
    expect(open(world)).toMatchObject({
      conference: {
        id: 'HN-01',
        title: 'Hội nghị đối thoại năm 2026',
        date: '2026-12-08',
        status: 'issued',
      },
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

  it('keeps the deadline open until the last letter is sent, and says when sending must begin', () => {
    const sentOn = isoDate('2026-11-16');
    const world = worldWith(issued, [{ ...an, sentOn }, binh, chi]);
    expect(open(world)).toMatchObject({ clock: { state: 'open' }, mail: { startBy: '2026-12-01' } });
    world.now = '2026-12-02 08:00:00';
    expect(open(world)).toMatchObject({ clock: { state: 'missed' } });
  });

  it('names the letters that take more than a page, and what to shorten, before they are made', () => {
    expect(open(worldWith(issued, [an, binh])).longLetters).toEqual({ names: [], headers: [] });
    const text = 'Xây dựng nông thôn mới nâng cao '.repeat(9).trim();
    const long = { ...issued, title: text, topic: text, howToAttend: text };
    const world = worldWith(long, [
      { ...an, concerning: text },
      { ...binh, concerning: text },
    ]);
    expect(open(world).longLetters).toEqual({
      names: ['Nguyễn Văn An', binh.fullName],
      headers: ['Tên hội nghị', 'Chủ đề', 'Cách thức tham dự', 'Nội dung liên quan'],
    });
  });

  it('is empty if there is no conference yet', () => {
    expect(open(memoryWorld())).toMatchObject({ conference: null, clock: null, invited: 0, people: [] });
  });
});
