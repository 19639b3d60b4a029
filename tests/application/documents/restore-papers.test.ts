import { remakeFilesOfOthers } from '../../../src/application/documents/remake-files-of-others';
import { restoreFiles, restoreLostFiles } from '../../../src/application/documents/restore-files';
import { issuePapers } from '../../../src/application/papers/issue-papers';
import { makePapers } from '../../../src/application/papers/make-papers';
import { signPapers } from '../../../src/application/papers/sign-papers';
import type { Documents } from '../../../src/application/ports';
import { healthRecord } from '../../../src/application/pulse/pulse-memory';
import { driveIdOf } from '../../../src/register/settings/setting';
import { papers } from '../../../src/register/tables/papers';
import { type MemoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { builtInTemplates, paperWorld } from '../../support/memory/memory-ports-papers';

let documents: Documents;
beforeAll(async () => {
  documents = await builtInTemplates();
});

const id = 'HN-01';
const kinds = ['agenda', 'plan'] as const;
const make = (world: MemoryWorld, mode: 'missing' | 'drafts' = 'missing') =>
  makePapers(world.ports, { conference: id, kinds, subjects: null, mode });
const restore = (world: MemoryWorld) => restoreFiles(world.ports, { conference: id });
const issue = (world: MemoryWorld, number: string, corrects = false) =>
  issuePapers(world.ports, { conference: id, papers: ['VB-0001'], number, date: '16/11/2026', corrects });

function worldWithPapers(): MemoryWorld {
  const world = paperWorld(documents);
  expect(make(world)).toMatchObject({ ok: true, value: { drafts: 2 } });
  return world;
}

const files = (world: MemoryWorld): readonly string[] =>
  rowsOf(world, papers).map(({ document = '' }) => driveIdOf(document));
const fileOf = (world: MemoryWorld, at: number): string => files(world)[at] ?? '';
const state = (world: MemoryWorld) => JSON.stringify([world.book, world.drive.files, world.notes]);
const gone = (world: MemoryWorld): number =>
  healthRecord(world.memory, world.me, world.ports.clock.today()).filesGone.reduce(
    (sum, { documents: lost }) => sum + lost,
    0,
  );
const lost = (values: object) => ({
  ok: false,
  failure: { code: 'files-lost', conference: id, binned: 0, gone: 0, isFolderBinned: false, ...values },
});

describe('V4 papers that were deleted for good', () => {
  it('are named by making, remaking and issuing, which change nothing, and by the pulse', () => {
    const world = worldWithPapers();
    world.drive.deleteForGood(fileOf(world, 0));
    expect(gone(world)).toBe(0);
    const before = state(world);
    const answers = [make(world), make(world, 'drafts'), issue(world, '5')];
    expect(answers).toEqual(answers.map(() => lost({ gone: 1 })));
    expect([state(world), gone(world)]).toEqual([before, 1]);
  });

  it('are made again by one press, as drafts that nobody has signed, and then issued', () => {
    const world = worldWithPapers();
    signPapers(world.ports, { papers: ['VB-0001', 'VB-0002'], back: false });
    const kept = fileOf(world, 1);
    world.drive.deleteForGood(fileOf(world, 0));
    make(world);
    expect(restore(world)).toEqual({ ok: true, value: { restored: 0, remade: 1 } });
    expect([rowsOf(world, papers).map(({ state: reached }) => reached), gone(world)]).toEqual([
      ['draft', 'to-sign'],
      0,
    ]);
    expect(fileOf(world, 1)).toBe(kept);
    expect(world.drive.files.some((file) => file.id === fileOf(world, 0))).toBe(true);
    expect(issue(world, '5')).toMatchObject({ ok: true, value: { issued: 1 } });
    expect(restore(world)).toEqual({ ok: true, value: { restored: 0, remade: 0 } });
    expect(world.notes.filter(({ action }) => action === 'Lấy lại, lập lại tệp đã mất')).toEqual([
      { action: 'Lấy lại, lập lại tệp đã mất', tab: 'Văn bản', record: id, detail: '1 văn bản' },
    ]);
  });

  it('are written again by a correction once they are issued', () => {
    const world = worldWithPapers();
    issue(world, '5');
    world.drive.deleteForGood(fileOf(world, 0));
    expect(issue(world, '6', true)).toMatchObject({ ok: true, value: { issued: 1 } });
    expect(world.drive.files.filter(({ locked }) => locked).map((file) => file.id)).toEqual([
      fileOf(world, 0),
    ]);
  });
});

describe('V4 papers in the bin', () => {
  it.each([false, true])('are not written there, and come back by one press (issued: %s)', (isIssued) => {
    const world = worldWithPapers();
    if (isIssued) issue(world, '5');
    const before = files(world);
    world.drive.bin([fileOf(world, 0)]);
    expect(issue(world, '6', isIssued)).toEqual(lost({ binned: 1 }));
    expect(gone(world)).toBe(1);
    expect(restore(world)).toEqual({ ok: true, value: { restored: 1, remade: 0 } });
    expect([files(world), gone(world)]).toEqual([before, 0]);
    expect(issue(world, '6', isIssued)).toMatchObject({ ok: true, value: { issued: 1 } });
  });
});

describe('V4 papers of a colleague', () => {
  it('are the colleague’s to bring back, which the pulse goes on saying', () => {
    const world = worldWithPapers();
    world.drive.deleteForGood(fileOf(world, 0));
    make(world);
    world.me = 'dong-nghiep@xa.example';
    expect(restore(world)).toEqual({ ok: true, value: { restored: 0, remade: 0 } });
    expect(gone(world)).toBe(1);
    expect(restoreLostFiles(world.ports)).toEqual({
      ok: false,
      failure: { code: 'document-of-other', person: 'van-phong@xa.example' },
    });
    world.me = 'van-phong@xa.example';
    expect(restoreLostFiles(world.ports)).toEqual({ ok: true, value: undefined });
    expect(gone(world)).toBe(0);
  });

  it('are made again as documents of a colleague once their account is left', () => {
    const world = worldWithPapers();
    issue(world, '5');
    world.drive.deleteForGood(fileOf(world, 1));
    make(world, 'drafts');
    const [issued = ''] = files(world);
    const sound = state(world);
    world.me = 'dong-nghiep@xa.example';
    expect(remakeFilesOfOthers(world.ports)).toEqual({ ok: true, value: undefined });
    expect(gone(world)).toBe(0);
    expect(state(world)).not.toBe(sound);
    expect(rowsOf(world, papers).map((row) => [row.state, row.madeBy])).toEqual([
      ['issued', 'van-phong@xa.example'],
      ['draft', 'dong-nghiep@xa.example'],
    ]);
    expect(fileOf(world, 0)).toBe(issued);
    expect(world.drive.files.some((file) => file.id === fileOf(world, 1))).toBe(true);
    expect(world.notes.slice(-1)).toEqual([
      {
        action: 'Lấy lại, lập lại tệp đã mất',
        tab: 'Văn bản',
        record: id,
        detail: 'van-phong@xa.example: 1 văn bản',
      },
    ]);
    expect(remakeFilesOfOthers(world.ports)).toEqual({ ok: true, value: undefined });
  });
});
