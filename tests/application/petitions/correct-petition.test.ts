import { correctPetition, openPetition } from '../../../src/application/petitions/correct-petition';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { papers } from '../../../src/register/tables/papers';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, memoryWorld, put, rowsOf } from '../../support/memory/memory-ports';

const request = '0a1b2c3d-0000-4000-8000-000000000001';

function worldWith(more: Partial<Petition> = {}): MemoryWorld {
  const world = memoryWorld('2026-11-16 08:00:00');
  put(world, petitions, [
    {
      id: 'KN-0001',
      conference: 'HN-01',
      originYear: 2026,
      village: 'Thôn Đông',
      channel: 'portal',
      receivedOn: isoDate('2026-11-02'),
      // Ten working days.
      dueOn: isoDate('2026-11-16'),
      content: 'Đường hỏng',
      topic: 'Kinh tế',
      class: 'request',
      unit: 'Phòng Kinh tế',
      status: 'assigned',
      ...more,
    },
  ]);
  return world;
}
function correct(world: MemoryWorld, draft: Readonly<Record<string, string>>) {
  const opened = openPetition(world.ports, { id: 'KN-0001' });
  if (!opened.ok) throw new Error(opened.failure.code);
  const { id, fingerprint, draft: base } = opened.value;
  return correctPetition(world.ports, { request, id, fingerprint, base, draft });
}
const clocks = (world: MemoryWorld) =>
  rowsOf(world, petitions).map(({ village, receivedOn, dueOn, originYear, status, unit }) => [
    village,
    receivedOn,
    dueOn,
    originYear,
    status,
    unit,
  ]);

describe('a petition that was recorded wrongly', () => {
  it('gets another village, with a line in the journal', () => {
    const world = worldWith();
    expect(correct(world, { village: 'Thôn Đoài', content: 'Đường liên thôn hỏng' })).toMatchObject({
      ok: true,
      value: { papers: [], row: { draft: { village: 'Thôn Đoài', content: 'Đường liên thôn hỏng' } } },
    });
    expect(clocks(world)).toEqual([
      ['Thôn Đoài', '2026-11-02', '2026-11-16', 2026, 'assigned', 'Phòng Kinh tế'],
    ]);
    expect(world.notes.map(({ action, record, detail }) => [action, record, detail])).toEqual([
      ['Sửa thông tin kiến nghị', 'KN-0001', expect.stringContaining('Thôn/Đơn vị')],
    ]);
    expect(JSON.stringify(world.notes)).not.toContain('hỏng');
  });

  it('keeps its clock right: the due day and the year of origin follow the day it came in', () => {
    const world = worldWith();
    expect(correct(world, { receivedOn: '28/12/2025' }).ok).toBe(true);
    expect(clocks(world)[0]?.slice(1, 4)).toEqual(['2025-12-28', '2026-01-12', 2025]);
  });

  it('keeps a due day that somebody set, and its step', () => {
    const world = worldWith({ dueOn: isoDate('2026-11-30') });
    expect(correct(world, { receivedOn: '05/11/2026', status: 'Đã giải quyết' }).ok).toBe(true);
    expect(clocks(world)[0]).toEqual([
      'Thôn Đông',
      '2026-11-05',
      '2026-11-30',
      2026,
      'assigned',
      'Phòng Kinh tế',
    ]);
  });

  it('names the issued papers that say what it was before', () => {
    const world = worldWith();
    put(world, papers, [
      { id: 'VB-0003', conference: 'HN-01', kind: 'receipt', state: 'issued', subject: 'KN-0001' },
      { id: 'VB-0004', conference: 'HN-01', kind: 'receipt', state: 'draft', subject: 'KN-0001' },
    ]);
    expect(correct(world, { village: 'Thôn Đoài' })).toMatchObject({ value: { papers: ['VB-0003'] } });
  });

  it('is never a denunciation', () => {
    const world = worldWith({ class: 'denunciation' });
    const missing = { ok: false, failure: { code: 'not-found', id: 'KN-0001' } };
    expect(openPetition(world.ports, { id: 'KN-0001' })).toEqual(missing);
    const form = { request, id: 'KN-0001', fingerprint: 'f', base: {}, draft: { village: 'Thôn Đoài' } };
    // Not a conflict either, which would answer with the cells.
    expect(correctPetition(world.ports, form)).toEqual(missing);
    expect(clocks(world)[0]?.[0]).toBe('Thôn Đông');
  });
});
