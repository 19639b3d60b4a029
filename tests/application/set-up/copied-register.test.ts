import { takeOverReminders } from '../../../src/application/reminders/take-over-reminders';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import {
  expectSameEnd,
  type SetUpWorld,
  settingOf,
  setUp,
  setUpWorld,
} from '../../support/memory/set-up-world';

const original = setUpWorld();
setUp(original);

/** As Drive copies a spreadsheet: with its sheets, and without the memory and the triggers of its script. */
const copy = (): SetUpWorld => {
  const book = Object.assign(new MemoryWorkbook(), structuredClone({ ...original.book }));
  return setUpWorld(book);
};
const owner = (world: SetUpWorld) => settingOf(world, 'reminder.owner');

describe('a register that was copied from another', () => {
  it('starts no reminders at set-up, and gets a folder and a template of its own', () => {
    const world = copy();
    expect(owner(world)).toBe('van-phong@xa.example');
    expect(setUp(world)).toMatchObject({
      isCopy: true,
      triggerOwner: '',
      additions: [{ kind: 'folder' }, { kind: 'template' }],
      problems: [],
    });
    expect([owner(world), world.triggers.size]).toEqual(['', 0]);
    expect(settingOf(world, 'drive.folder')).toBe(world.files[0]?.url);
  });

  it('gives no ID again that the original gave, also to a person who stands no more in the sheet', () => {
    const world = copy();
    world.book.type('Đại biểu', { 'Mã ĐB': 'DB-0003', 'Ghi chú': 'DB-9999' });
    world.book.type('Sổ gửi', { Khóa: 'HN-01|invitation|DB-0012', 'Mã bản ghi': 'DB-0012' });
    world.book.type('Sổ gửi', { Khóa: 'HN-01/GM-01/in-1', 'Người trong văn bản': 'DB-0001 DB-0165' });
    setUp(world);
    expect(world.memory).toMatchObject({ 'next.DB': '165' });
  });

  it('goes on without them however often it is set up, until somebody takes them over', () => {
    const world = copy();
    setUp(world);
    expect(setUp(world)).toMatchObject({ isCopy: true, additions: [] });
    expect(takeOverReminders(world.ports)).toMatchObject({ ok: true });
    expect(setUp(world)).toMatchObject({ isCopy: false, triggerOwner: world.me });
    expect([...world.triggers]).toEqual([world.me]);
  });

  it('is no copy for a colleague who sets up the same one, nor once it was taken over before any set-up', () => {
    const world = copy();
    takeOverReminders(world.ports);
    world.me = 'dong-nghiep@xa.example';
    expect(setUp(world)).toMatchObject({ isCopy: false, triggerOwner: 'van-phong@xa.example' });
  });

  it('ends, where set-up broke off at any call, as if it had not, and never with reminders on', () => {
    // Every third, by turns before and after a call.
    const end = expectSameEnd(copy, 3, ({ triggers }) => expect(triggers.size).toBe(0));
    expect(end).toBeGreaterThan(20);
  });
});
