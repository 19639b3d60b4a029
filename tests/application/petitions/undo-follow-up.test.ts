import { followPetition, openFollowUp } from '../../../src/application/petitions/follow-petition';
import { undoFollowUp } from '../../../src/application/petitions/undo-follow-up';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { matter, petitionWorld } from '../../support/memory/memory-ports-petitions';

const request = '0a1b2c3d-0000-4000-8000-000000000001';

const worldWith = (more: Partial<Petition>): MemoryWorld =>
  petitionWorld(matter(1, { content: 'Đường hỏng', ...more }));

/** Takes a step as the sidebar does, and returns what its undo sends. */
function step(world: MemoryWorld, draft: Readonly<Record<string, string>>) {
  const opened = openFollowUp(world.ports);
  const row = opened.ok ? opened.value.petitions[0]?.row : undefined;
  if (!row) throw new Error('no petition');
  const { id, fingerprint, draft: base } = row;
  const done = followPetition(world.ports, { request, id, fingerprint, base, draft: { ...base, ...draft } });
  if (!done.ok) throw new Error(done.failure.code);
  return { ...done.value.row, before: base };
}

describe('the last step of a petition', () => {
  it('is undone, also one that closed it, and that is no reopening', () => {
    const world = worldWith({ answeredOn: isoDate('2026-11-12'), result: 'Sẽ sửa', status: 'answered' });
    const before = rowsOf(world, petitions);
    const undo = step(world, {
      status: 'Đã giải quyết',
      resolvedOn: '15/11/2026',
      evidence: 'Biên bản nghiệm thu',
    });
    expect(rowsOf(world, petitions)[0]?.status).toBe('resolved');
    expect(undoFollowUp(world.ports, undo)).toMatchObject({
      ok: true,
      value: { row: { id: 'KN-0001', draft: { status: 'Đã trả lời' } } },
    });
    expect(rowsOf(world, petitions)).toEqual(before);
    // Sent again after a lost reply.
    expect(undoFollowUp(world.ports, undo).ok).toBe(true);
    expect(world.notes.at(-1)).toMatchObject({
      action: 'Hoàn tác bước theo dõi kiến nghị',
      record: 'KN-0001',
    });
  });

  it('is undone with its line among the reopenings', () => {
    const world = worldWith({
      status: 'resolved',
      answeredOn: isoDate('2026-11-12'),
      result: 'Đã sửa',
      resolvedOn: isoDate('2026-11-13'),
      evidence: 'Ảnh',
    });
    const before = rowsOf(world, petitions);
    const undo = step(world, { status: 'Đang giải quyết', reopened: 'Hỏng lại' });
    expect(rowsOf(world, petitions)[0]?.reopenings).toContain('Hỏng lại');
    expect(undoFollowUp(world.ports, undo).ok).toBe(true);
    expect(rowsOf(world, petitions)).toEqual(before);
  });

  it('goes on after a run that broke off half-way, and keeps what a colleague wrote elsewhere', () => {
    const world = worldWith({});
    const undo = step(world, { status: 'Đang giải quyết', result: 'Đã giao kiểm tra' });
    typeInto(world, petitions, 'KN-0001', { status: 'assigned', phone: '0912345678' });
    expect(undoFollowUp(world.ports, undo).ok).toBe(true);
    expect(rowsOf(world, petitions)[0]).toMatchObject({ status: 'assigned', phone: '0912345678' });
    expect(rowsOf(world, petitions)[0]?.result ?? '').toBe('');
  });

  it('stays where somebody changed the step since', () => {
    const world = worldWith({});
    const undo = step(world, { status: 'Đang giải quyết' });
    typeInto(world, petitions, 'KN-0001', { note: 'Đã gọi điện' });
    expect(undoFollowUp(world.ports, undo)).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(rowsOf(world, petitions)[0]?.status).toBe('in-progress');
  });
});
