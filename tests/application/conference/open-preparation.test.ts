import { openPreparation } from '../../../src/application/conference/open-preparation';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { agenda } from '../../../src/register/tables/agenda';
import { attendees } from '../../../src/register/tables/attendees';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { budget } from '../../../src/register/tables/budget';
import { tasks } from '../../../src/register/tables/tasks';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, memoryWorld, put, typeInto } from '../../support/memory/memory-ports';
import { an, binh, chi, conference, worldWith } from '../../support/memory/memory-ports-people';

const sentOn = isoDate('2026-11-30');
const open = (world: MemoryWorld) => {
  const opened = openPreparation(world.ports, { conference: null });
  if (!opened.ok || !opened.value.preparation) throw new Error('nothing opened');
  return opened.value.preparation;
};

describe('what Chuẩn bị shows', () => {
  it('is nothing before the first conference', () => {
    expect(openPreparation(memoryWorld().ports, { conference: null })).toMatchObject({
      ok: true,
      value: { conference: null, preparation: null },
    });
  });

  it('compares each deadline with its proof: letters and loudspeakers, then the three channels of the results', () => {
    const world = worldWith(
      conference,
      [
        { ...an, sentOn },
        { ...binh, sentOn },
      ],
      '2026-12-20 08:00:00',
    );
    const about = { conference: 'HN-01' } as const;
    put(world, broadcasts, [
      { ...about, id: 'PT-0001', broadcastOn: isoDate('2026-12-02') },
      { ...about, id: 'PT-0002', broadcastOn: isoDate('2026-12-10'), purpose: 'results', channel: 'posted' },
    ]);
    const clocks = open(world).clocks.map(({ kind, lastDay, verdict, evidence }) => [
      kind,
      lastDay,
      verdict,
      evidence.map(({ what, doneOn, state, done, needed }) => [what, doneOn, state, `${done}/${needed}`]),
    ]);
    expect(clocks).toEqual([
      [
        'notice',
        '2026-12-01',
        'late',
        [
          ['letters', '2026-11-30', 'met', '2/2'],
          ['loudspeaker', '2026-12-02', 'late', '1/1'],
        ],
      ],
      [
        'results',
        '2026-12-18',
        'missing',
        [
          ['loudspeaker', null, 'missed', '0/1'],
          ['posted', '2026-12-10', 'met', '1/1'],
          ['villages', null, 'missed', '0/1'],
        ],
      ],
    ]);
  });

  it('counts a letter that must be corrected as not sent, and drafts the loudspeaker text', () => {
    const world = worldWith(conference, [{ ...an, sentOn }], '2026-12-01 08:00:00');
    expect([open(world).clocks[0]?.evidence[0]?.done, open(world).correction]).toEqual([1, '']);
    typeInto(world, attendees, 'DB-0001', { renotify: true });
    const { clocks, renotifyCount, correction } = open(world);
    expect([clocks[0]?.evidence[0]?.done, renotifyCount]).toEqual([0, 1]);
    expect(correction).toContain('07 giờ 30 phút, thứ Ba, ngày 08 tháng 12 năm 2026');
  });

  it('shows each village with post holders, vacancies, quota, duplicates and confirmations', () => {
    const post = { group: 'village-posts', village: 'Thôn Đông' } as const;
    const world = worldWith(conference, [
      { ...an, ...post, title: 'Bí thư chi bộ kiêm Trưởng thôn', reply: 'coming', sentOn },
      { ...binh, reply: 'not-coming' },
      { ...binh, id: 'DB-0004', fullName: 'Dự Bị', seat: 'reserve' },
    ]);
    put(world, villages, [{ name: 'Thôn Đông', quota: 3, frontHead: 'Bà Lê Thị Mới' }]);
    expect(open(world).villages).toEqual([
      {
        name: 'Thôn Đông',
        posts: [
          { post: 'party-secretary', holder: 'Nguyễn Văn An', invitee: null },
          { post: 'village-head', holder: 'Nguyễn Văn An', invitee: null },
          {
            post: 'front-head',
            holder: '',
            // As Thôn names her, who is not invited yet.
            invitee: {
              honorific: 'Bà',
              fullName: 'Lê Thị Mới',
              title: 'Trưởng ban công tác Mặt trận',
              village: 'Thôn Đông',
              group: 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT',
            },
          },
        ],
        citizens: 1,
        quota: 3,
        shortage: 2,
        surplus: 0,
        people: 2,
        doubles: 1,
        reserves: 1,
        asked: 1,
        confirmed: 1,
        declined: 1,
      },
    ]);
  });

  it('measures the agenda, the tasks, the hall and the money', () => {
    const world = worldWith({ ...conference, capacity: 2 }, [
      { ...an, onPayroll: false, attendance: 'present' },
      { ...binh, onPayroll: false },
      { ...chi, onPayroll: true, attendance: 'present' },
    ]);
    const about = { conference: 'HN-01' } as const;
    put(world, agenda, [
      { ...about, id: 'CT-0001', from: '07:30', until: '08:00', content: 'Đón tiếp' },
      { ...about, id: 'CT-0002', from: '08:10', until: '12:00', content: 'Đối thoại', material: 'Báo cáo' },
    ]);
    put(world, tasks, [
      {
        ...about,
        id: 'CV-0001',
        content: 'Gửi giấy mời',
        responsible: 'Văn phòng',
        offset: '-8',
        dueOn: isoDate('2026-11-15'),
      },
    ]);
    put(world, budget, [
      { ...about, id: 'KP-0001', item: 'Ăn', basis: 'present-off-payroll', rate: 100_000 },
    ]);
    const { agenda: items, tasks: work, venue, money } = open(world);
    expect(items).toEqual({
      items: 2,
      minutes: 260,
      halfDay: 240,
      flaws: [
        { id: 'CT-0002', kind: 'gap', content: 'Đối thoại', minutes: 10 },
        { id: 'CT-0002', kind: 'after-end', content: 'Đối thoại', minutes: 30 },
      ],
      materials: [{ id: 'CT-0002', name: 'Báo cáo', by: '', dueOn: null }],
    });
    expect(work).toMatchObject({ misdated: 1, rows: [{ id: 'CV-0001', late: true, oneOwner: true }] });
    expect(venue).toEqual({ name: 'Hội trường UBND xã', capacity: 2, invited: 3 });
    expect(money).toEqual({
      lines: [
        {
          id: 'KP-0001',
          item: 'Ăn',
          rated: true,
          planned: 2,
          estimate: 200_000,
          settled: 1,
          settlement: 100_000,
          actual: 0,
        },
      ],
      unknownPayroll: { count: 0, first: '' },
      entitled: 1,
    });
  });
});
