import { restoreFiles } from '../../../src/application/documents/restore-files';
import { finishInvitations } from '../../../src/application/invitations/finish-invitations';
import { makeInvitations } from '../../../src/application/invitations/make-invitations';
import { remakeInvitations } from '../../../src/application/invitations/remake-invitations';
import { driveIdOf } from '../../../src/register/settings/setting';
import { ledger } from '../../../src/register/tables/ledger';
import { failureSentence } from '../../../src/text/failures/failure-sentence';
import type { MemoryWorld } from '../../support/memory/memory-ports';
import { rowsOf } from '../../support/memory/memory-ports';
import { an, binh, chi, conference, worldWith } from '../../support/memory/memory-ports-people';

const id = 'HN-01';
const make = (world: MemoryWorld) => makeInvitations(world.ports, { conference: id, per: 'village' });
const finish = (world: MemoryWorld) =>
  finishInvitations(world.ports, { conference: id, number: '05', date: '14/11/2026' });

function worldWithLetters(): MemoryWorld {
  const world = worldWith(conference, [an, binh, chi]);
  expect(make(world)).toMatchObject({ ok: true, value: { letters: 3 } });
  return world;
}

const letterIds = (world: MemoryWorld): readonly string[] =>
  rowsOf(world, ledger).flatMap(({ state, document = '' }) =>
    state === 'cancelled' ? [] : [driveIdOf(document)],
  );
const folderId = (world: MemoryWorld): string =>
  world.drive.files.find(({ name }) => name === 'Sổ đối thoại')?.id ?? '';
const state = (world: MemoryWorld) => JSON.stringify([world.book, world.drive.files, world.notes]);
const lost = (values: object) => ({
  ok: false,
  failure: { code: 'files-lost', conference: id, binned: 0, gone: 0, isFolderBinned: false, ...values },
});

describe('V4 letters that were deleted for good', () => {
  it('are named by making, remaking and finishing, which change nothing', () => {
    const world = worldWithLetters();
    for (const file of letterIds(world)) world.drive.deleteForGood(file);
    const before = state(world);
    const answers = [
      make(world),
      finish(world),
      remakeInvitations(world.ports, {
        conference: id,
        documents: rowsOf(world, ledger).map(({ key = '' }) => key),
      }),
    ];
    expect(answers).toEqual([lost({ gone: 2 }), lost({ gone: 2 }), lost({ gone: 2 })]);
    expect(state(world)).toBe(before);
    expect(answers.map((answer) => !answer.ok && failureSentence(answer.failure))[0]).toBe(
      'Chưa làm gì: 2 tệp đã xóa hẳn. Bấm “Lấy lại tệp” để đưa về hoặc lập lại.',
    );
  });

  it('are made again by one press, and then finished', () => {
    const world = worldWithLetters();
    for (const file of letterIds(world)) world.drive.deleteForGood(file);
    expect(restoreFiles(world.ports, { conference: id })).toEqual({
      ok: true,
      value: { restored: 0, remade: 2 },
    });
    expect(make(world)).toMatchObject({ ok: true, value: { letters: 0, earlierLetters: 3 } });
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 2 } });
    expect(
      letterIds(world).every((file) => world.drive.files.some((one) => one.id === file && one.locked)),
    ).toBe(true);
    expect(restoreFiles(world.ports, { conference: id })).toEqual({
      ok: true,
      value: { restored: 0, remade: 0 },
    });
  });
});

describe('V4 letters in the bin', () => {
  it('are not finished there, and come back by one press', () => {
    const world = worldWithLetters();
    const files = letterIds(world);
    world.drive.bin(files.slice(0, 1));
    const before = state(world);
    expect(finish(world)).toEqual(lost({ binned: 1 }));
    expect(state(world)).toBe(before);
    expect(restoreFiles(world.ports, { conference: id })).toEqual({
      ok: true,
      value: { restored: 1, remade: 0 },
    });
    expect(letterIds(world)).toEqual(files);
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 2 } });
  });

  it('come back while others, deleted for good, are made again', () => {
    const world = worldWithLetters();
    const [first = '', second = ''] = letterIds(world);
    world.drive.bin([first]);
    world.drive.deleteForGood(second);
    expect(make(world)).toEqual(lost({ binned: 1, gone: 1 }));
    expect(restoreFiles(world.ports, { conference: id })).toEqual({
      ok: true,
      value: { restored: 1, remade: 1 },
    });
    expect(finish(world)).toMatchObject({ ok: true, value: { finished: 2 } });
  });
});

describe('V4 a folder in the bin', () => {
  it('takes no new letters and finishes none, and comes back by one press', () => {
    const world = worldWith(conference, [an, binh]);
    world.drive.bin([folderId(world)]);
    const before = state(world);
    expect(make(world)).toEqual(lost({ isFolderBinned: true }));
    expect(state(world)).toBe(before);
    expect(restoreFiles(world.ports, { conference: id })).toEqual({
      ok: true,
      value: { restored: 1, remade: 0 },
    });
    expect(make(world)).toMatchObject({ ok: true, value: { letters: 2 } });
    world.drive.bin([folderId(world)]);
    expect(finish(world)).toEqual(lost({ isFolderBinned: true }));
  });
});

describe('V4 a folder in the bin with the template in it', () => {
  it('is named, and not the template', () => {
    const world = worldWith(conference, [an, binh]);
    world.drive.bin(world.drive.files.filter(({ group }) => group === 'set-up').map((file) => file.id));
    expect(make(world)).toEqual(lost({ isFolderBinned: true }));
  });
});

describe('V4 documents of a colleague', () => {
  it('which Drive does not show are not taken for lost', () => {
    const world = worldWithLetters();
    world.me = 'dong-nghiep@xa.example';
    for (const file of letterIds(world)) world.drive.deleteForGood(file);
    expect(restoreFiles(world.ports, { conference: id })).toEqual({
      ok: true,
      value: { restored: 0, remade: 0 },
    });
    expect(letterIds(world)).toHaveLength(2);
  });
});
