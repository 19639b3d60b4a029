import { startNextConference } from '../../src/application/start-next-conference';
import { isoDate } from '../../src/domain/calendar-date';
import { attendees } from '../../src/register/attendees';
import { conferences } from '../../src/register/conferences';
import { type MemoryWorld, rowsOf } from '../support/memory-ports';
import { an, binh, chi, issued, worldWith } from '../support/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const input = { from: 'HN-01', year: '2027', title: 'Hội nghị đối thoại năm 2027', request };
const next = (world: MemoryWorld, more: object = {}) =>
  startNextConference(world.ports, { ...input, ...more });

const head = {
  ...binh,
  group: 'village-posts',
  title: 'Trưởng thôn',
  attendance: 'present',
  sentOn: isoDate('2026-11-25'),
  reply: 'coming',
} as const;

describe('the next session', () => {
  it('keeps the frame and the holders of posts, without attendance, letters or citizens', () => {
    const world = worldWith(issued, [an, head, { ...chi, phone: '0912345678' }]);
    expect(next(world)).toEqual({ ok: true, value: { id: 'HN-02', people: 2 } });
    const [, session] = rowsOf(world, conferences);
    expect(session).toMatchObject({
      id: 'HN-02',
      year: 2027,
      title: 'Hội nghị đối thoại năm 2027',
      venue: 'Hội trường UBND xã',
      chair: 'Lê Văn Mẫu',
      dateState: 'expected',
      status: 'preparing',
    });
    expect([session?.date, session?.invitationNumber]).toEqual([undefined, undefined]);
    const copies = rowsOf(world, attendees)
      .filter((person) => person.conference === 'HN-02')
      .map(({ request: _, ...person }) => person);
    expect(copies).toEqual([
      {
        id: 'DB-0004',
        conference: 'HN-02',
        honorific: 'mr',
        fullName: 'Trần Văn Bình',
        title: 'Trưởng thôn',
        group: 'village-posts',
        village: 'Thôn Đông',
        seat: 'invited',
      },
      {
        id: 'DB-0005',
        conference: 'HN-02',
        honorific: 'mrs',
        fullName: 'Lê Thị Chi',
        title: 'Công chức',
        group: 'officials',
        phone: '0912345678',
        email: 'chi@x.example',
        seat: 'invited',
      },
    ]);
  });

  it('is made once for each request', () => {
    const world = worldWith(issued, [an, head, chi]);
    const first = next(world);
    expect(next(world)).toEqual(first);
    expect([rowsOf(world, conferences).length, rowsOf(world, attendees).length]).toEqual([2, 5]);
    expect(next(world, { year: '2028' })).toEqual({ ok: false, failure: { code: 'request-reused' } });
  });

  it('needs a year and a session to start from', () => {
    const world = worldWith(issued, []);
    expect([next(world, { year: 'sang năm' }), next(world, { from: 'HN-09' })]).toEqual([
      {
        ok: false,
        failure: { code: 'invalid', problems: [{ row: 0, field: 'year', problem: 'not-a-number' }] },
      },
      { ok: false, failure: { code: 'not-found', id: 'HN-09' } },
    ]);
  });
});
