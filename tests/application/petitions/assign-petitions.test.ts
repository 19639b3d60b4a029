import { assignPetitions } from '../../../src/application/petitions/assign-petitions';
import { openFollowUp } from '../../../src/application/petitions/follow-petition';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { crashingAt } from '../../support/memory/crashing-ports';
import { type MemoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { matter, petitionWorld } from '../../support/memory/memory-ports-petitions';

const received = (number: number, more: Partial<Petition> = {}): Partial<Petition> =>
  matter(number, { unit: '', status: 'received', ...more });

type Texts = Readonly<Record<string, string>>;

/** What the form sends for each matter as it is now. */
function rowsFor(world: MemoryWorld, drafts: Readonly<Record<string, Texts>>) {
  const opened = openFollowUp(world.ports);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value.petitions.flatMap(({ row: { id, fingerprint, draft } }) => {
    const wanted = drafts[id];
    const base = Object.fromEntries(['unit', 'dueOn', 'status'].map((field) => [field, draft[field] ?? '']));
    return wanted ? [{ id, fingerprint, base, draft: wanted }] : [];
  });
}

const assigned = { unit: 'Phòng Kinh tế', dueOn: '30/11/2026', status: 'Đã phân công' };
const shortOf = (world: MemoryWorld) =>
  rowsOf(world, petitions).map(({ id, unit, dueOn, status }) => [id, unit ?? '', dueOn ?? null, status]);

describe('giving several petitions a unit and a day', () => {
  const lastOf = (world: MemoryWorld) => {
    const opened = openFollowUp(world.ports);
    return opened.ok ? opened.value.lastAssignment : null;
  };

  it('is kept with what stood before, from before the first row changes until it is taken back', () => {
    const world = petitionWorld(received(1), received(2));
    const rows = rowsFor(world, { 'KN-0001': assigned, 'KN-0002': assigned });
    const last = {
      person: 'van-phong@xa.example',
      at: '2026-11-16 08:00:00',
      rows: rows.map(({ id, base, draft }) => ({ id, base, draft })),
    };
    for (
      let moment = 0;
      crashingAt(world.ports, moment, (ports) => assignPetitions(ports, { rows }));
      moment += 1
    ) {
      world.locked = false;
      const isChanged = shortOf(world).some(([, unit]) => unit !== '');
      if (isChanged) expect(lastOf(world)).toEqual(last);
    }
    expect(lastOf(world)).toEqual(last);
    const back = rowsFor(world, { 'KN-0001': rows[0]?.base ?? {}, 'KN-0002': rows[1]?.base ?? {} });
    expect(assignPetitions(world.ports, { rows: back, takesBack: true })).toMatchObject({ ok: true });
    expect([shortOf(world).map(([, unit]) => unit), lastOf(world)]).toEqual([['', ''], null]);
  });

  it('is kept as the sheet has it, for the form compares what was typed with it', () => {
    const world = petitionWorld(received(1));
    const rows = rowsFor(world, { 'KN-0001': { ...assigned, unit: 'phong kinh te', dueOn: '1/12/2026' } });
    const done = assignPetitions(world.ports, { rows });
    const draft = { ...assigned, dueOn: '01/12/2026' };
    expect(done).toMatchObject({ ok: true, value: { saved: [{ row: { draft } }] } });
    expect(lastOf(world)?.rows).toEqual([{ id: 'KN-0001', base: rows[0]?.base, draft }]);
    expect(done.ok && done.value.undoable).toEqual(lastOf(world)?.rows);
  });

  it('changes all of them in one write, each with its line in the journal', () => {
    const world = petitionWorld(
      received(1),
      received(2),
      received(3, { status: 'in-progress', unit: 'Công an xã' }),
    );
    const rows = rowsFor(world, {
      'KN-0001': assigned,
      'KN-0002': assigned,
      'KN-0003': { dueOn: '05/12/2026' },
    });
    const done = assignPetitions(world.ports, { rows });
    expect(done).toMatchObject({
      ok: true,
      value: {
        saved: [{ row: { id: 'KN-0001' } }, { row: { id: 'KN-0002' } }, { row: { id: 'KN-0003' } }],
        refused: [],
      },
    });
    expect(shortOf(world)).toEqual([
      ['KN-0001', 'Phòng Kinh tế', '2026-11-30', 'assigned'],
      ['KN-0002', 'Phòng Kinh tế', '2026-11-30', 'assigned'],
      ['KN-0003', 'Công an xã', '2026-12-05', 'in-progress'],
    ]);
    expect(world.notes.map(({ record, action }) => [record, action])).toEqual([
      ['KN-0001', 'Theo dõi kiến nghị'],
      ['KN-0002', 'Theo dõi kiến nghị'],
      ['KN-0003', 'Theo dõi kiến nghị'],
    ]);
    expect(world.notes[2]?.detail).toBe('Hạn phản hồi: (trống) → 05/12/2026');
  });

  it('names what is refused and saves the others', () => {
    const world = petitionWorld(
      received(1),
      received(2, { class: 'complaint' }),
      received(3, { status: 'assigned', unit: 'Công an xã' }),
      received(4),
    );
    const rows = rowsFor(world, {
      'KN-0001': assigned,
      'KN-0002': assigned,
      'KN-0003': assigned,
      'KN-0004': { ...assigned, dueOn: '01/11/2026' },
    });
    const sheet = world.ports.register.read(petitions);
    if (!sheet.ok) throw new Error('no petitions');
    world.ports.register.change(sheet.value, [
      { key: 'KN-0003', values: { unit: 'Phòng Văn hóa - Xã hội' } },
    ]);
    const done = assignPetitions(world.ports, {
      rows: [...rows, { id: 'KN-0009', fingerprint: 'x', base: {}, draft: assigned }],
    });
    if (!done.ok) throw new Error(done.failure.code);
    expect(done.value.refused.map(({ id, failure }) => [id, failure.code]).sort()).toEqual([
      ['KN-0002', 'follow-up-refused'],
      ['KN-0003', 'conflict'],
      ['KN-0004', 'invalid'],
      ['KN-0009', 'not-found'],
    ]);
    expect(shortOf(world)).toEqual([
      ['KN-0001', 'Phòng Kinh tế', '2026-11-30', 'assigned'],
      ['KN-0002', '', null, 'received'],
      ['KN-0003', 'Phòng Văn hóa - Xã hội', null, 'assigned'],
      ['KN-0004', '', null, 'received'],
    ]);
    expect(world.notes.map(({ record }) => record)).toEqual(['KN-0001']);
    // What was refused cannot be taken back, nor is what was typed of it kept.
    expect(lastOf(world)?.rows.map(({ id }) => id)).toEqual(['KN-0001']);
    assignPetitions(world.ports, { rows: [{ id: 'KN-0009', fingerprint: 'x', base: {}, draft: assigned }] });
    expect(lastOf(world)).toBeNull();
  });

  it('does the same once when the reply was lost, and is taken back by a save of what stood before', () => {
    const world = petitionWorld(received(1), received(2, { dueOn: isoDate('2026-11-20') }));
    const before = shortOf(world);
    const rows = rowsFor(world, { 'KN-0001': assigned, 'KN-0002': assigned });
    const again = [assignPetitions(world.ports, { rows }), assignPetitions(world.ports, { rows })];
    expect(again.map((one) => one.ok && [one.value.saved.length, one.value.refused])).toEqual([
      [2, []],
      [2, []],
    ]);
    expect(world.notes).toHaveLength(2);
    const back = rowsFor(world, {
      'KN-0001': { unit: '', dueOn: '', status: 'Mới tiếp nhận' },
      'KN-0002': { unit: '', dueOn: '20/11/2026', status: 'Mới tiếp nhận' },
    });
    expect(assignPetitions(world.ports, { rows: back })).toMatchObject({ ok: true, value: { refused: [] } });
    expect(shortOf(world)).toEqual(before);
    expect(world.notes).toHaveLength(4);
  });

  it('neither changes nor shows a denunciation', () => {
    const world = petitionWorld(received(1, { class: 'denunciation' }));
    const row = { id: 'KN-0001', fingerprint: 'x', base: {} };
    const sent = [assigned, {}].map((draft) => assignPetitions(world.ports, { rows: [{ ...row, draft }] }));
    expect(sent.map((one) => one.ok && one.value.saved)).toEqual([[], []]);
    const missing = { id: 'KN-0001', failure: { code: 'not-found', id: 'KN-0001' } };
    expect(sent.map((one) => one.ok && one.value.refused)).toEqual([[missing], [missing]]);
    expect(shortOf(world)).toEqual([['KN-0001', '', null, 'received']]);
  });
});
