import { issuePapers } from '../../../src/application/papers/issue-papers';
import { makePapers } from '../../../src/application/papers/make-papers';
import { openPapers } from '../../../src/application/papers/open-papers';
import { correctPetition, openPetition } from '../../../src/application/petitions/correct-petition';
import type { Documents } from '../../../src/application/ports';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { papers } from '../../../src/register/tables/papers';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { builtInTemplates, paperWorld } from '../../support/memory/memory-ports-papers';
import { matter, petitionWorld } from '../../support/memory/memory-ports-petitions';

const request = '0a1b2c3d-0000-4000-8000-000000000001';

const worldWith = (more: Partial<Petition> = {}): MemoryWorld =>
  petitionWorld(
    matter(1, {
      village: 'Thôn Đông',
      channel: 'portal',
      receivedOn: isoDate('2026-11-02'),
      // Ten working days.
      dueOn: isoDate('2026-11-16'),
      content: 'Đường hỏng',
      ...more,
    }),
  );

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

describe('the issued papers about a petition that is corrected', () => {
  let documents: Documents;
  beforeAll(async () => {
    documents = await builtInTemplates();
  });

  /** A receipt for both matters of one turn, and a reply to the same person. */
  function worldWithPapers(turn = 'LUOT-0001'): MemoryWorld {
    const world = paperWorld(documents, { status: 'held' });
    const matter = {
      conference: 'HN-01',
      turn,
      speaker: 'Ông Trần Văn Mẫu',
      village: 'Thôn Đông',
      channel: 'conference',
      class: 'request',
      receivedOn: isoDate('2026-11-10'),
      dueOn: isoDate('2026-11-24'),
      answeredOn: isoDate('2026-11-12'),
      result: 'Xã đã giao Phòng Kinh tế sửa.',
      status: 'answered',
    } as const;
    put(world, petitions, [
      { ...matter, id: 'KN-0001', content: 'Đường hỏng' },
      { ...matter, id: 'KN-0002', content: 'Thiếu đèn' },
    ]);
    const conference = 'HN-01';
    const kinds = ['receipt', 'reply'] as const;
    expect(makePapers(world.ports, { conference, kinds, subjects: null, mode: 'missing' })).toMatchObject({
      value: { drafts: 2 },
    });
    for (const paper of ['VB-0001', 'VB-0002'])
      expect(
        issuePapers(world.ports, { conference, papers: [paper], number: '5', date: '16/11/2026' }),
      ).toMatchObject({ value: { issued: 1, refused: [] } });
    return world;
  }
  const marks = (world: MemoryWorld) => rowsOf(world, papers).map(({ id, renotify = '' }) => [id, renotify]);
  const correct = (world: MemoryWorld, matter: string, draft: Readonly<Record<string, string>>) => {
    const opened = openPetition(world.ports, { id: matter });
    if (!opened.ok) throw new Error(opened.failure.code);
    const { id, fingerprint, draft: base } = opened.value;
    const form = { request, id, fingerprint, base, draft };
    return () => correctPetition(world.ports, form);
  };
  const correctSecond = (world: MemoryWorld, draft: Readonly<Record<string, string>>) =>
    correct(world, 'KN-0002', draft);

  it('are named and marked with what was and what is, also where the matter is not their first', () => {
    const world = worldWithPapers();
    const press = correctSecond(world, { village: 'Thôn Đoài', content: 'Thiếu đèn đường' });
    // Sent again after a lost reply it says and marks the same.
    expect([press(), press()]).toMatchObject([
      { ok: true, value: { papers: ['VB-0001', 'VB-0002'] } },
      { ok: true, value: { papers: ['VB-0001', 'VB-0002'] } },
    ]);
    const mark = 'KN-0002, Thôn/Đơn vị: Thôn Đông → Thôn Đoài; KN-0002, Nội dung kiến nghị: đã sửa';
    expect(marks(world)).toEqual([
      ['VB-0001', mark],
      ['VB-0002', mark],
    ]);
    expect(openPapers(world.ports, { conference: 'HN-01' }).ok).toBe(true);
    expect(marks(world)[0]).toEqual(['VB-0001', mark]);
  });

  it('state what was first of several corrections, and nothing that was put back', () => {
    const world = worldWithPapers();
    correctSecond(world, { village: 'Thôn Đoài' })();
    correctSecond(world, { village: 'Thôn Hạ' })();
    expect(marks(world)[0]).toEqual(['VB-0001', 'KN-0002, Thôn/Đơn vị: Thôn Đông → Thôn Hạ']);
    correctSecond(world, { village: 'Thôn Đông' })();
    expect(marks(world)[0]).toEqual(['VB-0001', '']);
  });

  it('are marked no more once another paper takes their place', () => {
    const world = worldWithPapers();
    correctSecond(world, { village: 'Thôn Đoài' })();
    const conference = 'HN-01';
    makePapers(world.ports, { conference, kinds: ['receipt'], subjects: ['LUOT-0001'], mode: 'replace' });
    issuePapers(world.ports, { conference, papers: ['VB-0003'], number: '', date: '16/11/2026' });
    expect(rowsOf(world, papers).map(({ id, state, renotify = '' }) => [id, state, renotify])).toEqual([
      ['VB-0001', 'replaced', ''],
      ['VB-0002', 'issued', 'KN-0002, Thôn/Đơn vị: Thôn Đông → Thôn Đoài'],
      ['VB-0003', 'issued', ''],
    ]);
  });

  it('are replaced also where the receipt was for a person, a village and a day, and these are what was wrong', () => {
    const world = worldWithPapers('');
    const conference = 'HN-01';
    expect(rowsOf(world, papers)[0]).toMatchObject({ kind: 'receipt', state: 'issued' });
    for (const id of ['KN-0001', 'KN-0002']) correct(world, id, { village: 'Thôn Đoài' })();
    const subject = '2026-11-10 Thôn Đoài Ông Trần Văn Mẫu';
    expect(rowsOf(world, papers).filter(({ kind }) => kind === 'receipt')).toMatchObject([{ subject }]);
    makePapers(world.ports, { conference, kinds: ['receipt'], subjects: [subject], mode: 'replace' });
    issuePapers(world.ports, { conference, papers: ['VB-0003'], number: '', date: '16/11/2026' });
    expect(
      rowsOf(world, papers).flatMap(({ kind, id, state, renotify = '' }) =>
        kind === 'receipt' ? [[id, state, renotify]] : [],
      ),
    ).toEqual([
      ['VB-0001', 'replaced', ''],
      ['VB-0003', 'issued', ''],
    ]);
  });

  const receiptOf = (world: MemoryWorld) => {
    const [receipt] = rowsOf(world, papers).filter(({ kind }) => kind === 'receipt');
    return [receipt?.subject, receipt?.renotify ?? ''];
  };

  it.each([
    [{ speaker: 'Lê Thị Mới' }, '2026-11-10 Thôn Đông Lê Thị Mới'],
    [{ receivedOn: '09/11/2026' }, '2026-11-09 Thôn Đông Ông Trần Văn Mẫu'],
  ])(
    'are followed by their receipt once both matters say %j, and not while one is left',
    (draft, subject) => {
      const world = worldWithPapers('');
      correct(world, 'KN-0001', draft)();
      expect(receiptOf(world)[0]).toBe('2026-11-10 Thôn Đông Ông Trần Văn Mẫu');
      correct(world, 'KN-0002', draft)();
      expect(receiptOf(world)[0]).toBe(subject);
    },
  );

  it('get their receipt back as it was when both are put back', () => {
    const world = worldWithPapers('');
    const before = receiptOf(world);
    for (const village of ['Thôn Đoài', 'Thôn Đông'])
      for (const id of ['KN-0001', 'KN-0002']) correct(world, id, { village })();
    expect(receiptOf(world)).toEqual(before);
  });
});
