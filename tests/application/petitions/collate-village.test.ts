import { addAgendaMatter } from '../../../src/application/conference/add-agenda-matter';
import { collateVillage } from '../../../src/application/petitions/collate-village';
import { openCollation } from '../../../src/application/petitions/open-collation';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { agendaFlaws } from '../../../src/domain/conference/agenda-check';
import { agenda } from '../../../src/register/tables/agenda';
import { petitions } from '../../../src/register/tables/petitions';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { conference, worldWith } from '../../support/memory/memory-ports-people';

const request = (number: number): string => `0a1b2c3d-0000-4000-8000-00000000000${number}`;
const topic = 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương';
const opinion = (content: string) => ({ content, topic, class: 'Kiến nghị' });
const road = 'Đề nghị sửa chữa đường liên thôn đoạn qua cầu Mơ bị hư hỏng nặng';
const sameRoad = 'Sửa đường liên thôn đoạn qua cầu Mơ hư hỏng nặng';

function newWorld(): MemoryWorld {
  const world = worldWith(conference, []);
  put(world, villages, [
    { name: 'Thôn Đông', quota: 5 },
    { name: 'Thôn Đoài', opinionsReceivedOn: isoDate('2025-10-01') },
    { name: 'Thôn Trung' },
  ]);
  return world;
}

const collate = (
  world: MemoryWorld,
  number: number,
  village: string,
  contents: readonly string[],
  meeting: Record<string, string> = {},
) =>
  collateVillage(world.ports, {
    request: request(number),
    conference: 'HN-01',
    village,
    meeting,
    opinions: contents.map(opinion),
  });

const opened = (world: MemoryWorld) => {
  const facts = openCollation(world.ports, { conference: null });
  if (!facts.ok) throw new Error(facts.failure.code);
  return facts.value;
};

describe('opinions sent in by villages (S35)', () => {
  it('groups the same opinion of two villages and keeps both rows with their source', () => {
    const world = newWorld();
    collate(world, 1, 'Thôn Đông', [road, 'Lắp đèn ở ngõ xóm'], {
      meetingOn: '05/11/2026',
      meetingPeople: '42',
      opinionsReceivedOn: '10/11/2026',
    });
    expect(collate(world, 2, 'thôn đoài', [sameRoad])).toEqual({
      ok: true,
      value: { ids: ['KN-0003'], grouped: 1 },
    });
    expect(
      rowsOf(world, petitions).map(({ id, village, salient, channel }) => [id, village, salient, channel]),
    ).toEqual([
      ['KN-0001', 'Thôn Đông', road, 'front'],
      ['KN-0002', 'Thôn Đông', undefined, 'front'],
      ['KN-0003', 'Thôn Đoài', road, 'front'],
    ]);
    expect(rowsOf(world, villages)[0]).toEqual({
      name: 'Thôn Đông',
      quota: 5,
      meetingOn: '2026-11-05',
      meetingPeople: 42,
      opinionsReceivedOn: '2026-11-10',
    });
    expect(opened(world).groups).toEqual([
      { name: road, villages: 2, opinions: 2, ids: ['KN-0001', 'KN-0003'], onAgenda: false },
    ]);
  });

  it('names the villages without a list; a list of last year does not count', () => {
    const world = newWorld();
    collate(world, 1, 'Thôn Đông', []);
    const missing = opened(world).villages.filter(({ returned }) => !returned);
    expect(missing.map(({ name }) => name)).toEqual(['Thôn Đoài', 'Thôn Trung']);
  });

  it('adds a list once for each request', () => {
    const world = newWorld();
    const first = collate(world, 1, 'Thôn Đông', [road, sameRoad]);
    expect(collate(world, 1, 'Thôn Đông', [road, sameRoad])).toEqual(first);
    expect(rowsOf(world, petitions)).toHaveLength(2);
    expect(collate(world, 1, 'Thôn Đông', ['Khác hẳn'])).toMatchObject({
      failure: { code: 'request-reused' },
    });
  });

  it('keeps rows that somebody else added between two attempts of one request', () => {
    const world = newWorld();
    const first = collate(world, 1, 'Thôn Đông', [road, 'Lắp đèn ở ngõ xóm']);
    put(world, petitions, [
      { id: 'KN-0003', conference: 'HN-01', content: 'Lắp đèn ngõ xóm', topic, class: 'request' },
    ]);
    expect(collate(world, 1, 'Thôn Đông', [road, 'Lắp đèn ở ngõ xóm'])).toEqual(first);
    expect(rowsOf(world, petitions).map(({ salient }) => salient ?? '')).toEqual(['', '', '']);
  });

  it('refuses an opinion without a topic, an unknown village and an invalid day', () => {
    const world = newWorld();
    const bare = { request: request(1), conference: 'HN-01', meeting: {} };
    expect(
      collateVillage(world.ports, {
        ...bare,
        village: 'Thôn Đông',
        opinions: [{ content: road, class: 'Kiến nghị' }],
      }),
    ).toMatchObject({ failure: { code: 'invalid', problems: [{ row: 0, field: 'topic' }] } });
    expect(collate(world, 1, 'Thôn Lạ', [road])).toMatchObject({ failure: { code: 'not-found' } });
    expect(collate(world, 1, 'Thôn Đông', [road], { meetingOn: 'hôm qua' })).toMatchObject({
      failure: { code: 'invalid', problems: [{ row: -1, field: 'meetingOn', problem: 'not-a-date' }] },
    });
    expect(rowsOf(world, petitions)).toEqual([]);
  });
});

describe('a salient issue on the agenda (S10)', () => {
  const push = (world: MemoryWorld, number: number, kind: 'group' | 'petition', about: string) =>
    addAgendaMatter(world.ports, { request: request(number), conference: 'HN-01', kind, about });

  it('is one line with its villages and opinions, without gap or overlap', () => {
    const world = newWorld();
    collate(world, 1, 'Thôn Đông', [road]);
    collate(world, 2, 'Thôn Đoài', [sameRoad]);
    put(world, agenda, [
      { id: 'CT-0001', conference: 'HN-01', from: '07:30', until: '08:00', content: 'Khai mạc' },
      { id: 'CT-0002', conference: 'HN-01', from: '08:00', until: '11:00', content: 'Đối thoại' },
      { id: 'CT-0003', conference: 'HN-01', from: '11:00', until: '11:30', content: 'Kết luận' },
    ]);
    expect(push(world, 3, 'group', road)).toEqual({ ok: true, value: { id: 'CT-0004' } });
    expect(push(world, 3, 'group', road)).toEqual({ ok: true, value: { id: 'CT-0004' } });
    expect(push(world, 4, 'group', road)).toEqual({
      ok: false,
      failure: { code: 'already-there', tab: 'Chương trình' },
    });
    const rows = rowsOf(world, agenda).map(({ id = '', from = '', until = '', content }) => ({
      id,
      from,
      until,
      content,
    }));
    expect(rows.at(-1)).toEqual({
      id: 'CT-0004',
      from: '11:00',
      until: '',
      content: `Trao đổi vấn đề nổi cộm: ${road} (2 thôn / 2 ý kiến)`,
    });
    expect(agendaFlaws(rows, { startTime: '07:30', endTime: '11:30' })).toEqual([]);
    expect(opened(world).groups[0]?.onAgenda).toBe(true);
  });

  it('may be a single petition with the answering unit, but never a denunciation', () => {
    const world = newWorld();
    put(world, petitions, [
      { id: 'KN-0001', conference: 'HN-01', content: road, class: 'request', unit: 'Phòng Kinh tế' },
      { id: 'KN-0002', conference: 'HN-01', content: 'Nội dung', class: 'denunciation' },
    ]);
    push(world, 1, 'petition', 'KN-0001');
    expect(rowsOf(world, agenda)).toMatchObject([
      { from: '07:30', content: `Trao đổi kiến nghị KN-0001: ${road}`, person: 'Phòng Kinh tế' },
    ]);
    expect(push(world, 2, 'petition', 'KN-0002')).toMatchObject({ failure: { code: 'not-found' } });
  });
});
