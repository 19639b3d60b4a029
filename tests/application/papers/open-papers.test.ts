import { issuePapers } from '../../../src/application/papers/issue-papers';
import { makePapers } from '../../../src/application/papers/make-papers';
import { openPapers } from '../../../src/application/papers/open-papers';
import type { Documents } from '../../../src/application/ports';
import { usualSeconds } from '../../../src/domain/pulse/long-work';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { conferences } from '../../../src/register/tables/conferences';
import { papers } from '../../../src/register/tables/papers';
import { type MemoryWorld, memoryWorld, put, typeInto } from '../../support/memory/memory-ports';
import { builtInTemplates, paperWorld } from '../../support/memory/memory-ports-papers';

let documents: Documents;
beforeAll(async () => {
  documents = await builtInTemplates();
});

function opened(world: MemoryWorld) {
  const facts = openPapers(world.ports, { conference: null });
  if (!facts.ok) throw new Error(facts.failure.code);
  return facts.value;
}

const agendaOf = (world: MemoryWorld) => opened(world).kinds.find(({ kind }) => kind === 'agenda');

const makeAgenda = (world: MemoryWorld) =>
  makePapers(world.ports, { conference: 'HN-01', kinds: ['agenda'], subjects: null, mode: 'missing' });

describe('opening the papers', () => {
  it('shows papers not made yet with their missing cells', () => {
    const world = paperWorld(documents, { venue: '' });
    typeInto(world, settingsTable, 'signer.name', { value: '' });
    expect(agendaOf(world)).toMatchObject({
      nextNumber: '01',
      papers: [
        {
          id: '',
          state: 'none',
          gapCount: 2,
          gaps: [
            { tab: 'Cấu hình', row: '', name: 'Họ và tên' },
            { tab: 'Hội nghị', row: 'HN-01', name: 'Địa điểm', cell: 'L2' },
          ],
        },
      ],
    });
  });

  it('distinguishes a draft that still says DỰ THẢO from one with gaps', () => {
    const world = paperWorld(documents, { venue: '' });
    makeAgenda(world);
    expect(agendaOf(world)?.papers).toMatchObject([
      { id: 'VB-0001', state: 'draft', saysDraft: true, gapCount: 1 },
    ]);
    typeInto(world, conferences, 'HN-01', { venue: 'Hội trường' });
    expect(agendaOf(world)?.papers).toMatchObject([
      { id: 'VB-0001', saysDraft: true, gapCount: 0, gaps: [] },
    ]);
  });

  it('proposes the number after the highest of the year, or of the kind if the setting says so', () => {
    const world = paperWorld(documents, { invitationNumber: '08', invitationDate: '2026-11-12' as never });
    put(world, papers, [
      { id: 'VB-0001', kind: 'plan', number: '31', date: '2025-11-12' as never },
      { id: 'VB-0002', kind: 'report', number: 'số 9', date: '2026-02-12' as never },
      { id: 'VB-0003', kind: 'agenda', number: '02', date: '2026-02-12' as never, conference: 'HN-00' },
    ]);
    expect(agendaOf(world)?.nextNumber).toBe('10');
    typeInto(world, settingsTable, 'option.series', { value: 'Riêng từng loại' });
    expect(agendaOf(world)?.nextNumber).toBe('03');
  });

  it('shows papers that became stale through a change by hand', () => {
    const world = paperWorld(documents);
    makeAgenda(world);
    issuePapers(world.ports, { conference: 'HN-01', papers: ['VB-0001'], number: '5', date: '16/11/2026' });
    typeInto(world, conferences, 'HN-01', { startTime: '08:00' });
    expect(agendaOf(world)?.papers).toMatchObject([
      { state: 'issued', number: '05', renotify: 'Giờ bắt đầu: 07:30 → 08:00', gaps: [] },
    ]);
  });

  it('lists the invitations, which have a separate form', () => {
    const world = paperWorld(documents);
    expect(opened(world).kinds.find(({ kind }) => kind === 'invitation')?.papers).toMatchObject([
      { state: 'none' },
    ]);
  });

  it('has nothing to show without a conference', () => {
    expect(opened(memoryWorld())).toEqual({
      today: '2026-11-16',
      conference: null,
      conferences: [],
      kinds: [],
      documentsADay: 0,
      seconds: usualSeconds,
    });
  });
});
