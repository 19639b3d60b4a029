import { recordReplies } from '../../../src/application/attendees/record-replies';
import { replaceAttendee } from '../../../src/application/attendees/replace-attendee';
import { setTaskState } from '../../../src/application/conference/change-tasks';
import { attendees } from '../../../src/register/tables/attendees';
import { tasks } from '../../../src/register/tables/tasks';
import { put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, chi, conference, worldWith } from '../../support/memory/memory-ports-people';

const reserve = { ...chi, group: 'citizens', seat: 'reserve' } as const;

describe('marks during preparation', () => {
  it('mark a task done with today’s date, and clear the date again', () => {
    const world = worldWith(conference, []);
    put(world, tasks, [{ id: 'CV-0001', conference: 'HN-01', content: 'Gửi giấy mời', state: 'open' }]);
    const set = (state: 'open' | 'done') => setTaskState(world.ports, { id: 'CV-0001', state });
    set('done');
    set('done');
    expect(rowsOf(world, tasks)).toMatchObject([{ state: 'done', doneOn: '2026-11-16' }]);
    expect(world.notes).toHaveLength(1);
    set('open');
    expect(rowsOf(world, tasks)[0]?.doneOn).toBeUndefined();
    expect(setTaskState(world.ports, { id: 'CV-9', state: 'done' })).toMatchObject({
      failure: { code: 'not-found' },
    });
  });

  it('confirm several people at once, only those of this conference', () => {
    const world = worldWith(conference, [an, binh, { ...chi, conference: 'HN-02' }]);
    const reply = () =>
      recordReplies(world.ports, {
        conference: 'HN-01',
        people: ['DB-0001', 'DB-0002', 'DB-0003'],
        reply: 'coming',
      });
    expect([reply(), reply()]).toEqual([
      { ok: true, value: { recorded: 2 } },
      { ok: true, value: { recorded: 0 } },
    ]);
    expect(rowsOf(world, attendees).map((row) => row.reply)).toEqual(['coming', 'coming', undefined]);
    expect(world.notes).toEqual([
      { action: 'Ghi xác nhận tham dự', tab: 'Đại biểu', record: 'HN-01', detail: 'Dự: 2 người' },
    ]);
  });
});

describe('replacing a citizen (S26)', () => {
  const swap = { conference: 'HN-01', leaving: 'DB-0001', joining: 'DB-0003', reason: 'Đi viện' };

  it('keeps the leaving person with the reason, and seats the reserve without a letter', () => {
    const world = worldWith(conference, [an, binh, reserve]);
    expect(replaceAttendee(world.ports, swap)).toEqual({ ok: true, value: { joining: 'DB-0003' } });
    expect(replaceAttendee(world.ports, swap)).toMatchObject({ ok: true });
    expect(
      rowsOf(world, attendees).map(({ seat, substitute, absence }) => [seat, substitute, absence]),
    ).toEqual([
      ['withdrawn', 'Lê Thị Chi', 'Đi viện'],
      ['invited', undefined, undefined],
      ['invited', undefined, undefined],
    ]);
    expect(world.notes).toHaveLength(1);
  });

  it('completes a run interrupted between the two rows', () => {
    const world = worldWith(conference, [an, reserve]);
    typeInto(world, attendees, 'DB-0001', { seat: 'withdrawn', substitute: 'Lê Thị Chi' });
    replaceAttendee(world.ports, swap);
    expect(rowsOf(world, attendees).map(({ seat }) => seat)).toEqual(['withdrawn', 'invited']);
  });

  it('needs a reason and two unchanged seats', () => {
    const world = worldWith(conference, [an, binh]);
    expect(replaceAttendee(world.ports, { ...swap, reason: ' ' })).toMatchObject({
      failure: { code: 'invalid', problems: [{ field: 'absence', problem: 'required' }] },
    });
    expect(replaceAttendee(world.ports, { ...swap, joining: 'DB-0002' })).toEqual({
      ok: false,
      failure: { code: 'seat-changed' },
    });
  });
});
