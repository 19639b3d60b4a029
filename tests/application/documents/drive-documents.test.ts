import {
  documentsInDrive,
  lockDocuments,
  type Place,
  storeDocuments,
  straysOf,
} from '../../../src/application/documents/drive-documents';
import { readSettings } from '../../../src/register/settings/settings';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { rowWith } from '../../../src/register/table';
import { type MemoryWorld, memoryWorld } from '../../support/memory/memory-ports';

const group = 'HN-01/van-ban';
const target = { folder: 'folder', group };

const paper = (key: string, place: Partial<Place> = {}) => ({
  place: { id: null, key, name: key, isLocked: false, ...place },
  filled: { content: new TextEncoder().encode(key) },
});

const inGroup = (world: MemoryWorld) => world.drive.files.filter((file) => file.group === group);

describe('documents in Drive', () => {
  it('are listed in the request that exports the template and finds the folder, and only once', () => {
    const world = memoryWorld();
    const own = world.drive.put({ content: new Uint8Array([1]) });
    world.drive.put({ key: 'HN-01/chuong-trinh/chung/1', group });
    const requests: string[] = [];
    const { listWith, exportWord } = world.ports.drive;
    const drive = {
      ...world.ports.drive,
      listWith: (...input: Parameters<typeof listWith>) => {
        requests.push('all');
        return listWith(...input);
      },
      exportWord: (id: string) => {
        requests.push('template');
        return exportWord(id);
      },
    };
    const settings = readSettings([
      rowWith(settingsTable, { code: 'drive.folder', value: 'folder' }),
      rowWith(settingsTable, { code: 'drive.template.agenda', value: own.url }),
    ]);
    const inDrive = documentsInDrive({ ...world.ports, drive }, settings, group);
    expect(inDrive.template('agenda')).toEqual({ ok: true, value: new Uint8Array([1]) });
    expect([inDrive.list(), inDrive.list()]).toMatchObject([{ value: [{}] }, { value: [{}] }]);
    expect(inDrive.folder()).toBe('');
    expect(requests).toEqual(['all']);
    // A kind without its own Doc needs no request; the invitation always has one.
    expect(inDrive.template('invitation')).toEqual({ ok: false, failure: { code: 'template-missing' } });
  });

  it('are refused while Cấu hình names no folder, so that none lies loose in My Drive', () => {
    const inDrive = documentsInDrive(memoryWorld().ports, readSettings([]), group);
    expect(inDrive.list()).toEqual({ ok: false, failure: { code: 'not-set-up' } });
  });

  it('are updated by ID, created if missing, and unchanged when locked', () => {
    const world = memoryWorld();
    const standing = world.drive.put({ key: 'old', name: 'old', group });
    const locked = world.drive.put({ key: 'locked', name: 'locked', group, locked: true });
    const stored = storeDocuments(world.ports, target, [
      paper('a', { id: standing.id }),
      paper('locked', { id: locked.id, isLocked: true }),
      paper('locked by a run that broke off', { isLocked: true }),
      paper('b'),
    ]);
    expect(stored.map(({ file }) => file?.key)).toEqual(['a', undefined, undefined, 'b']);
    expect(inGroup(world).map(({ id, key }) => [id === standing.id, key])).toEqual([
      [true, 'a'],
      [false, 'locked'],
      [false, 'b'],
    ]);
    expect([...lockDocuments(world.ports, stored)]).toEqual(['a', 'b']);
    expect(inGroup(world).every((file) => file.locked)).toBe(true);
  });

  it('are stored in batches of six while the run has time', () => {
    const world = memoryWorld();
    const { upload } = world.ports.drive;
    const sizes: number[] = [];
    const drive = {
      ...world.ports.drive,
      upload: (...input: Parameters<typeof upload>) => {
        sizes.push(input[1].length);
        world.elapsed += 130_000;
        return upload(...input);
      },
    };
    const papers = Array.from({ length: 120 }, (_, index) => paper(`key-${index}`));
    const stored = storeDocuments({ ...world.ports, drive }, target, papers);
    expect(sizes).toEqual([6, 6]);
    expect(stored.map(({ file }) => file !== null)).toEqual(papers.map((_, index) => index < 12));
  });

  it('are strays if no line names them and they are not locked', () => {
    const world = memoryWorld();
    const named = world.drive.put({ key: 'named', group });
    world.drive.put({ key: 'stray', group });
    world.drive.put({ key: 'locked', group, locked: true });
    const listing = world.ports.drive.list(group);
    const strays = listing.ok ? straysOf(listing.value, [named.url, '']) : [];
    expect(strays.map(({ key }) => key)).toEqual(['stray']);
  });
});
