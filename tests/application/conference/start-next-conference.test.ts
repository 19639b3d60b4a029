import { openPreparation } from '../../../src/application/conference/open-preparation';
import { startNextConference } from '../../../src/application/conference/start-next-conference';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { agenda } from '../../../src/register/tables/agenda';
import { attendees } from '../../../src/register/tables/attendees';
import { budget } from '../../../src/register/tables/budget';
import { conferences } from '../../../src/register/tables/conferences';
import { petitions } from '../../../src/register/tables/petitions';
import { tasks } from '../../../src/register/tables/tasks';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith } from '../../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const draft = { year: '2027', title: 'Hội nghị đối thoại năm 2027' };
const input = { from: 'HN-01', draft, request };
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

describe('the next conference', () => {
  it('copies the frame and the holders of posts, without attendance, letters or citizens', () => {
    const world = worldWith(issued, [an, head, { ...chi, phone: '0912345678' }]);
    expect(next(world)).toEqual({
      ok: true,
      value: { id: 'HN-02', people: 2, tasks: 18, agenda: 10, budget: 4 },
    });
    const [, following] = rowsOf(world, conferences);
    expect(following).toMatchObject({
      id: 'HN-02',
      year: 2027,
      title: 'Hội nghị đối thoại năm 2027',
      venue: 'Hội trường UBND xã',
      chair: 'Lê Văn Mẫu',
      dateState: 'expected',
      status: 'preparing',
    });
    expect([following?.date, following?.invitationNumber]).toEqual([undefined, undefined]);
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
    expect(next(world, { draft: { ...draft, year: '2028' } })).toEqual({
      ok: false,
      failure: { code: 'request-reused' },
    });
  });

  it('copies tasks, agenda and rates of the office, but not that year’s matters (S06)', () => {
    const world = worldWith(issued, []);
    const about = { conference: 'HN-01' } as const;
    const dueOn = isoDate('2026-11-30');
    put(world, tasks, [
      {
        ...about,
        id: 'CV-0001',
        stage: 'preparation',
        content: 'Gửi giấy mời',
        responsible: 'Văn phòng',
        offset: '-8',
        dueOn,
        state: 'done',
        doneOn: dueOn,
      },
    ]);
    put(world, agenda, [
      { ...about, id: 'CT-0001', from: '08:00', until: '11:00', content: 'Đối thoại', person: 'Chủ trì' },
      { ...about, id: 'CT-0002', from: '11:00', content: 'Trao đổi kiến nghị KN-0001: Đường' },
    ]);
    put(world, budget, [
      { ...about, id: 'KP-0001', item: 'Nước', basis: 'present', rate: 20_000, actual: 900_000 },
    ]);
    expect(next(world)).toMatchObject({ value: { tasks: 1, agenda: 1, budget: 1 } });
    expect(next(world)).toMatchObject({ value: { tasks: 1, agenda: 1, budget: 1 } });
    const plain = <Row extends { request?: string }>({ request: _, ...row }: Row) => row;
    expect(rowsOf(world, tasks).slice(1).map(plain)).toEqual([
      {
        id: 'CV-0002',
        conference: 'HN-02',
        stage: 'preparation',
        content: 'Gửi giấy mời',
        responsible: 'Văn phòng',
        offset: '-8',
        state: 'open',
      },
    ]);
    expect(rowsOf(world, agenda).slice(2).map(plain)).toEqual([
      {
        id: 'CT-0003',
        conference: 'HN-02',
        from: '08:00',
        until: '11:00',
        content: 'Đối thoại',
        person: 'Chủ trì',
      },
    ]);
    expect(rowsOf(world, budget).slice(1).map(plain)).toEqual([
      { id: 'KP-0002', conference: 'HN-02', item: 'Nước', basis: 'present', rate: 20_000 },
    ]);
  });

  it('may be extraordinary, online and for some villages, of which only the post holders are copied (S41)', () => {
    const other = { ...head, id: 'DB-0009', fullName: 'Trưởng Thôn Khác', village: 'Thôn Đoài' };
    const world = worldWith(issued, [head, other, chi]);
    const special = {
      ...draft,
      reason: 'Cử tri yêu cầu',
      mode: 'Trực tuyến',
      scope: 'Cụm Thôn Đoài',
      voters: '4321',
      askingVoters: '450',
    };
    expect(next(world, { draft: special })).toMatchObject({ value: { people: 2 } });
    expect(rowsOf(world, conferences)[1]).toMatchObject({
      reason: 'voters',
      mode: 'online',
      scope: 'Cụm Thôn Đoài',
      voters: 4321,
      askingVoters: 450,
    });
    expect(
      rowsOf(world, attendees)
        .slice(3)
        .map(({ fullName }) => fullName),
    ).toEqual(['Trưởng Thôn Khác', 'Lê Thị Chi']);
  });

  it('lists open matters with year and age (S07)', () => {
    const world = worldWith(issued, []);
    const petition = { conference: 'HN-01', content: 'Đường hỏng', class: 'request' } as const;
    put(world, petitions, [
      { ...petition, id: 'KN-0001', originYear: 2026, status: 'assigned' },
      { ...petition, id: 'KN-0002', originYear: 2025, status: 'answered' },
      { ...petition, id: 'KN-0003', originYear: 2025, status: 'resolved' },
      { ...petition, id: 'KN-0004', originYear: 2026, status: 'received', class: 'complaint' },
    ]);
    next(world);
    const opened = openPreparation(world.ports, { conference: 'HN-02' });
    expect(
      opened.ok && opened.value.preparation?.petitions.map(({ id, years, own }) => [id, years, own]),
    ).toEqual([
      ['KN-0002', 2, false],
      ['KN-0001', 1, false],
    ]);
  });

  it('needs a year and a conference to start from', () => {
    const world = worldWith(issued, []);
    expect([next(world, { draft: { ...draft, year: 'sang năm' } }), next(world, { from: 'HN-09' })]).toEqual([
      {
        ok: false,
        failure: { code: 'invalid', problems: [{ row: 0, field: 'year', problem: 'not-a-number' }] },
      },
      { ok: false, failure: { code: 'not-found', id: 'HN-09' } },
    ]);
  });
});
