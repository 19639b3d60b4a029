import { checkRegister } from '../../../src/application/check/check-register';
import { noticeBeforeOpening } from '../../../src/application/conference/notice-before-opening';
import { saveConference } from '../../../src/application/conference/save-conference';
import { issuePapers } from '../../../src/application/papers/issue-papers';
import { makePapers } from '../../../src/application/papers/make-papers';
import { openPapers } from '../../../src/application/papers/open-papers';
import { followPetition } from '../../../src/application/petitions/follow-petition';
import type { Documents } from '../../../src/application/ports';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { papers } from '../../../src/register/tables/papers';
import { petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { builtInTemplates, paperWorld } from '../../support/memory/memory-ports-papers';

let documents: Documents;
beforeAll(async () => {
  documents = await builtInTemplates();
});

const [formerBody, newBody] = ['Sở Xây dựng', 'Công ty Điện lực Mẫu'];
const moved = `Cơ quan có thẩm quyền: ${formerBody} → ${newBody}`;
const kinds = ['slip', 'transfer'] as const;

/** A written matter for a body of its own, with an issued slip or letter that passed it on. */
function worldWithIssued(kind: (typeof kinds)[number]): MemoryWorld {
  const world = paperWorld(documents, { status: 'held' });
  put(world, petitions, [
    {
      id: 'KN-0001',
      conference: 'HN-01',
      speaker: 'Ông Trần Văn Mẫu',
      village: 'Thôn Đông',
      channel: 'hotline',
      class: 'request',
      content: 'Đề nghị nâng cấp đường tỉnh.',
      authority: 'other',
      unit: formerBody,
      status: 'received',
      receivedOn: isoDate('2026-11-14'),
    },
  ]);
  expect(
    makePapers(world.ports, { conference: 'HN-01', kinds: [kind], subjects: null, mode: 'missing' }),
  ).toMatchObject({ ok: true, value: { drafts: 1, incomplete: 0 } });
  expect(
    issuePapers(world.ports, { conference: 'HN-01', papers: ['VB-0001'], number: '5', date: '16/11/2026' }),
  ).toMatchObject({ ok: true, value: { issued: 1, refused: [] } });
  return world;
}

const open = (world: MemoryWorld) => openPapers(world.ports, { conference: 'HN-01' });
const stored = (world: MemoryWorld) => rowsOf(world, papers)[0]?.renotify ?? '';

function saveUnit(world: MemoryWorld, unit: string): void {
  const sheet = world.ports.register.read(petitions);
  const row = sheet.ok ? sheet.value.rows[0] : undefined;
  if (!row) throw new Error('no row');
  const base = Object.fromEntries(Object.entries(row.cells).map(([field, cell]) => [field, String(cell)]));
  const form = { id: 'KN-0001', base, fingerprint: row.fingerprint, draft: { unit } };
  const request = '0a1b2c3d-0000-4000-8000-000000000001';
  expect(followPetition(world.ports, { ...form, request })).toMatchObject({ ok: true });
}

const looks: Readonly<Record<string, (world: MemoryWorld) => unknown>> = {
  'the opening of Văn bản': open,
  'Soát sổ': (world) => checkRegister(world.ports),
  'the opening of a sidebar that reads no papers': (world) => noticeBeforeOpening(world.ports),
  'the daily run': (world) => runDaily(world.ports),
};

describe.each(kinds)('an issued %s whose matter belongs to another body since', (kind) => {
  it.each(Object.entries(looks))('is marked by %s, with the former body and the new one', (_, look) => {
    const world = worldWithIssued(kind);
    typeInto(world, petitions, 'KN-0001', { unit: newBody });
    look(world);
    expect(stored(world)).toBe(moved);
    expect(world.notes.filter(({ tab }) => tab === 'Văn bản').slice(-1)).toEqual([
      { action: 'Đánh dấu văn bản cần thông báo lại', tab: 'Văn bản', record: 'HN-01', detail: 'VB-0001' },
    ]);
    const notes = world.notes.length;
    look(world);
    expect(world.notes.length).toBe(notes);
  });

  it('is marked as soon as Theo dõi saves another unit', () => {
    const world = worldWithIssued(kind);
    saveUnit(world, newBody);
    expect(stored(world)).toBe(moved);
  });

  it('is marked no longer once the unit is what it was, and keeps its mark while the conference changes', () => {
    const world = worldWithIssued(kind);
    typeInto(world, petitions, 'KN-0001', { unit: newBody });
    open(world);
    saveConference(world.ports, {
      id: 'HN-01',
      base: null,
      fingerprint: null,
      draft: { venue: 'Nhà văn hóa thôn Đông' },
      request: '0a1b2c3d-0000-4000-8000-000000000002',
    });
    expect(stored(world)).toContain(moved);
    typeInto(world, petitions, 'KN-0001', { unit: formerBody });
    open(world);
    expect(stored(world)).not.toContain(formerBody);
  });

  it('is replaced by a paper to the new body, which is right', () => {
    const world = worldWithIssued(kind);
    typeInto(world, petitions, 'KN-0001', { unit: newBody });
    open(world);
    makePapers(world.ports, { conference: 'HN-01', kinds: [kind], subjects: ['KN-0001'], mode: 'replace' });
    expect(
      issuePapers(world.ports, { conference: 'HN-01', papers: ['VB-0002'], number: '6', date: '16/11/2026' }),
    ).toMatchObject({ ok: true, value: { issued: 1 } });
    open(world);
    expect(rowsOf(world, papers).map(({ state, renotify }) => [state, renotify ?? ''])).toEqual([
      ['replaced', ''],
      ['issued', ''],
    ]);
  });

  it('is not marked while its matter stays with the body, whatever else is written there', () => {
    const world = worldWithIssued(kind);
    typeInto(world, petitions, 'KN-0001', { note: 'Đã gọi điện', result: 'Chờ trả lời' });
    for (const look of Object.values(looks)) look(world);
    expect(stored(world)).toBe('');
  });

  it('is known to shared memory by a fingerprint, and no more once the matter is settled', () => {
    const world = worldWithIssued(kind);
    expect(world.memory['told.HN-01.bodies.0']).toMatch(/^KN-0001:[0-9a-z]{1,5}$/);
    typeInto(world, petitions, 'KN-0001', { unit: newBody, status: 'resolved' });
    runDaily(world.ports);
    expect(stored(world)).toBe(moved);
    expect(world.memory['told.HN-01.bodies.0']).toBe('');
  });

  it('is marked by the next look where a colleague held the lock at the first', () => {
    const world = worldWithIssued(kind);
    typeInto(world, petitions, 'KN-0001', { unit: newBody });
    world.locked = true;
    noticeBeforeOpening(world.ports);
    world.locked = false;
    expect(stored(world)).toBe('');
    noticeBeforeOpening(world.ports);
    expect(stored(world)).toBe(moved);
  });
});
