import { takeOverReminders } from '../../../src/application/reminders/take-over-reminders';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import {
  dropSetting,
  expectSameEnd,
  type SetUpWorld,
  settingOf,
  setUp,
  setUpWorld,
} from '../../support/memory/set-up-world';

const original = setUpWorld();
setUp(original);

/** A copy as Drive makes it: with the sheets, without the properties and triggers of the script. */
const copy = (): SetUpWorld => {
  const book = Object.assign(new MemoryWorkbook(), structuredClone({ ...original.book }));
  return setUpWorld(book);
};
const owner = (world: SetUpWorld) => settingOf(world, 'reminder.owner');

describe('a register that was copied from another', () => {
  it('starts no reminders at set-up, and gets a new folder and template', () => {
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

  it('lacks the stages of reminders that the original lacks; a kind it lacks altogether may be new, and is named', () => {
    const world = copy();
    const [stage, kind] = ['Nhắc đại biểu trước 3 ngày', 'Nhắc văn phòng: thôn chưa ai xác nhận dự'];
    for (const name of [stage, kind]) dropSetting(world, name);
    const { additions } = setUp(world);
    expect(additions).toContainEqual({ kind: 'new-reminders', names: [kind] });
    expect(world.book.texts('Cấu hình')?.flat()).not.toContain(stage);
  });

  it('reuses no ID of the original, not even of deleted people', () => {
    const world = copy();
    world.book.type('Đại biểu', { 'Mã ĐB': 'DB-0003', 'Ghi chú': 'DB-9999' });
    world.book.type('Sổ gửi', { Khóa: 'HN-01|invitation|DB-0012', 'Mã bản ghi': 'DB-0012' });
    world.book.type('Sổ gửi', { Khóa: 'HN-01/GM-01/in-1', 'Người trong văn bản': 'DB-0001 DB-0165' });
    setUp(world);
    expect(world.memory).toMatchObject({ 'next.DB': '165' });
  });

  it('stays without reminders after further set-ups, until somebody takes them over', () => {
    const world = copy();
    setUp(world);
    expect(setUp(world)).toMatchObject({ isCopy: true, additions: [] });
    expect(takeOverReminders(world.ports)).toMatchObject({ ok: true });
    expect(setUp(world)).toMatchObject({ isCopy: false, triggerOwner: world.me });
    expect([...world.triggers]).toEqual([world.me]);
  });

  it('is no copy if a colleague sets up the same register, or if it was taken over before set-up', () => {
    const world = copy();
    takeOverReminders(world.ports);
    world.me = 'dong-nghiep@xa.example';
    expect(setUp(world)).toMatchObject({ isCopy: false, triggerOwner: 'van-phong@xa.example' });
  });

  it('reaches the same state when set-up is interrupted at any call, and never with reminders on', () => {
    const end = expectSameEnd(copy, ({ triggers }) => expect(triggers.size).toBe(0));
    expect(end).toBeGreaterThan(20);
  });
});
