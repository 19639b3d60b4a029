import { openAttendeeForm } from '../../../src/application/attendees/open-attendee-form';
import { saveAttendee } from '../../../src/application/attendees/save-attendee';
import { attendees } from '../../../src/register/tables/attendees';
import { type MemoryWorld, memoryWorld, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, conference, worldWith } from '../../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const typed = {
  conference: 'HN-01',
  honorific: 'Ông',
  fullName: '  Nguyễn   Văn An ',
  group: 'Đại diện Nhân dân',
  phone: '0912 345 678',
};

const add = (world: MemoryWorld, draft: Record<string, string>) =>
  saveAttendee(world.ports, { request, id: null, fingerprint: null, draft });

const edit = (world: MemoryWorld, fingerprint: string, draft: Record<string, string>) =>
  saveAttendee(world.ports, { request, id: 'DB-0001', fingerprint, draft });

/** The first person as the form shows it. */
function shown(world: MemoryWorld) {
  const form = openAttendeeForm(world.ports);
  const [first] = form.ok ? form.value.people : [];
  if (!first) throw new Error('nobody in the form');
  return first;
}

const people = (world: MemoryWorld) => rowsOf(world, attendees).map(({ request: _, ...row }) => row);

describe('adding a person', () => {
  it('writes a cleaned row with an ID, invited unless the form says otherwise, and returns it', () => {
    const world = memoryWorld();
    const saved = add(world, typed);
    expect(people(world)).toEqual([
      {
        id: 'DB-0001',
        conference: 'HN-01',
        honorific: 'mr',
        fullName: 'Nguyễn Văn An',
        group: 'citizens',
        phone: '0912345678',
        seat: 'invited',
      },
    ]);
    expect(saved).toEqual({ ok: true, value: shown(world) });
    expect(world.notes).toEqual([
      { action: 'Thêm đại biểu', tab: 'Đại biểu', record: 'DB-0001', detail: '' },
    ]);
  });

  it('finds the row of the same request instead of adding another', () => {
    const world = memoryWorld();
    const first = add(world, typed);
    expect(add(world, typed)).toEqual(first);
    expect(people(world)).toHaveLength(1);
    expect(add(world, { ...typed, fullName: 'Khác' })).toEqual({
      ok: false,
      failure: { code: 'request-reused' },
    });
  });

  it('names what is missing or wrong and writes nothing', () => {
    const world = memoryWorld();
    expect(add(world, { fullName: 'An', email: 'an@', group: 'Nhóm lạ' })).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        problems: [
          { row: 0, field: 'conference', problem: 'required' },
          { row: 0, field: 'group', problem: 'not-in-list' },
          { row: 0, field: 'email', problem: 'email-invalid' },
        ],
      },
    });
    expect([people(world), world.notes, world.memory]).toEqual([[], [], memoryWorld().memory]);
  });
});

describe('editing a person', () => {
  it('changes only the fields that differ and logs their names, not their values', () => {
    const world = worldWith(conference, [an]);
    const saved = edit(world, shown(world).fingerprint, { phone: '0987654321', note: 'Gọi trước' });
    expect(people(world)).toEqual([{ ...an, phone: '0987654321', note: 'Gọi trước' }]);
    expect(saved).toEqual({ ok: true, value: shown(world) });
    expect(world.notes).toEqual([
      { action: 'Sửa đại biểu', tab: 'Đại biểu', record: 'DB-0001', detail: 'Điện thoại, Ghi chú' },
    ]);
  });

  it('completes its own interrupted change, and logs only what the form changed', () => {
    const world = worldWith(conference, [an]);
    const { fingerprint, draft: base } = shown(world);
    typeInto(world, attendees, 'DB-0001', { phone: '0987654321' });
    const draft = { ...base, phone: '0987 654 321', note: 'Gọi trước' };
    const form = { request, id: 'DB-0001', fingerprint, base, draft };
    expect(saveAttendee(world.ports, form)).toMatchObject({ ok: true });
    expect(people(world)).toEqual([{ ...an, phone: '0987654321', note: 'Gọi trước' }]);
    expect(world.notes).toEqual([
      { action: 'Sửa đại biểu', tab: 'Đại biểu', record: 'DB-0001', detail: 'Điện thoại, Ghi chú' },
    ]);
  });

  it('still reports a conflict if somebody changed a field other than the half-saved ones', () => {
    const world = worldWith(conference, [an]);
    const { fingerprint, draft: base } = shown(world);
    typeInto(world, attendees, 'DB-0001', { phone: '0987654321', title: 'Trưởng thôn' });
    const draft = { ...base, phone: '0987 654 321', note: 'Gọi trước' };
    expect(saveAttendee(world.ports, { request, id: 'DB-0001', fingerprint, base, draft })).toMatchObject({
      ok: false,
      failure: { code: 'conflict' },
    });
  });

  it('shows the current row if somebody else changed it, and leaves it unchanged', () => {
    const world = worldWith(conference, [an]);
    const { fingerprint } = shown(world);
    typeInto(world, attendees, 'DB-0001', { phone: '0911111111' });
    const now = shown(world);
    expect(edit(world, fingerprint, { phone: '0987654321' })).toEqual({
      ok: false,
      failure: { code: 'conflict', id: 'DB-0001', current: now.draft, fingerprint: now.fingerprint },
    });
    expect(people(world)).toEqual([{ ...an, phone: '0911111111' }]);
    expect(edit(world, now.fingerprint, { phone: '0987654321' })).toMatchObject({ ok: true });
    expect(people(world)).toEqual([{ ...an, phone: '0987654321' }]);
  });

  it('accepts a change that is already in the row, as after a lost reply', () => {
    const world = worldWith(conference, [an]);
    const { fingerprint } = shown(world);
    edit(world, fingerprint, { receivedOn: '1/11/2026' });
    expect(edit(world, fingerprint, { receivedOn: '1/11/2026' })).toEqual({ ok: true, value: shown(world) });
    expect(people(world)).toEqual([{ ...an, receivedOn: '2026-11-01' }]);
  });

  it('saves despite an invalid value in another cell of the row', () => {
    const world = worldWith(conference, [{ ...an, phone: 'số máy bàn' }]);
    expect(edit(world, shown(world).fingerprint, { village: 'Thôn Đoài' })).toMatchObject({ ok: true });
    expect(shown(world).draft).toMatchObject({ phone: 'số máy bàn', village: 'Thôn Đoài' });
    expect(edit(world, shown(world).fingerprint, { phone: 'số khác' })).toEqual({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'phone', problem: 'phone-invalid' }] },
    });
  });

  it('does not let a form change columns of the add-on', () => {
    const world = worldWith(conference, [an]);
    edit(world, shown(world).fingerprint, { invitation: 'HN-01/GM-09', request: 'x', note: 'a' });
    expect(rowsOf(world, attendees)).toEqual([{ ...an, note: 'a' }]);
  });

  it('says that the row is gone', () => {
    const world = worldWith(conference, []);
    expect(edit(world, '', { phone: '0987654321' })).toEqual({
      ok: false,
      failure: { code: 'not-found', id: 'DB-0001' },
    });
  });
});

describe('somebody who is no longer invited', () => {
  it('is struck off with a reason only, and edited as before afterwards', () => {
    const world = memoryWorld();
    add(world, typed);
    const { fingerprint } = shown(world);
    expect(edit(world, fingerprint, { seat: 'Thôi mời' })).toEqual({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'absence', problem: 'required' }] },
    });
    expect(people(world)).toMatchObject([{ seat: 'invited' }]);
    typeInto(world, attendees, 'DB-0001', { seat: 'withdrawn' });
    expect(edit(world, shown(world).fingerprint, { note: 'Đã chuyển đi' }).ok).toBe(true);
    expect(people(world)).toMatchObject([{ seat: 'withdrawn', note: 'Đã chuyển đi' }]);
  });
});
