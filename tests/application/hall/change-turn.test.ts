import { changeTurn, openTurn, type TurnChange } from '../../../src/application/hall/change-turn';
import { recordTurn } from '../../../src/application/hall/record-turn';
import { takeBackTurn } from '../../../src/application/hall/take-back-turn';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { papers } from '../../../src/register/tables/papers';
import { petitions } from '../../../src/register/tables/petitions';
import { turns } from '../../../src/register/tables/turns';
import { type MemoryWorld, memoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { topics } from '../../support/memory/memory-ports-people';

const speaker = {
  conference: 'HN-01',
  speaker: 'Nguyễn Văn An',
  village: 'Thôn Đông',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '8/11/2026',
};
const road = { content: 'Đường hỏng', topic: topics[1] ?? '', class: 'Kiến nghị', unit: 'Phòng Kinh tế' };
const lamp = { content: 'Thiếu đèn', topic: topics[1] ?? '', class: 'Phản ánh' };
const drain = { content: 'Cống tắc', topic: topics[1] ?? '', class: 'Phản ánh' };
const request = '0a1b2c3d-0000-4000-8000-000000000001';
const again = '0a1b2c3d-0000-4000-8000-000000000002';

/** The register after one turn with two matters. */
function spokenOnce(): MemoryWorld {
  const world = memoryWorld();
  const turn = { conference: 'HN-01', speaker: 'Nguyễn Văn An', village: 'Thôn Đông', seconds: '140' };
  const done = recordTurn(world.ports, { request, turn, speaker, matters: [road, lamp] });
  expect(done.ok).toBe(true);
  return world;
}

/** What the form sends, from what it opened. */
function formOf(
  world: MemoryWorld,
  change: (form: TurnChange) => Partial<TurnChange> = () => ({}),
): TurnChange {
  const opened = openTurn(world.ports, { id: 'LUOT-0001' });
  if (!opened.ok) throw new Error(opened.failure.code);
  const { stored, typed } = opened.value;
  const shown = ['id', 'content', 'topic', 'class', 'unit', 'answeredInHall'];
  const form = {
    request: again,
    stored,
    turn: { conference: 'HN-01', ...typed.speaker },
    speaker: { ...speaker, ...typed.speaker },
    matters: typed.matters.map((draft) =>
      Object.fromEntries(shown.map((field) => [field, draft[field] ?? ''])),
    ),
  };
  return { ...form, ...change(form) };
}
const raised = (world: MemoryWorld) =>
  rowsOf(world, petitions).map(({ id, turn, speaker: who, content, status, answeredOn }) => [
    id,
    turn,
    who,
    content,
    status,
    answeredOn,
  ]);
const actsOf = (world: MemoryWorld) => world.notes.map(({ action, record }) => [action, record]);

describe('a turn that is corrected', () => {
  it('changes its speaker in all of its matters, and one matter with its step', () => {
    const world = spokenOnce();
    const form = formOf(world, ({ turn, matters }) => ({
      turn: { ...turn, speaker: 'Nguyễn Thị Ân' },
      speaker: { ...speaker, speaker: 'Nguyễn Thị Ân' },
      matters: matters.map((matter) =>
        matter.id === 'KN-0002' ? { ...matter, answeredInHall: 'Lắp trong tháng 12' } : matter,
      ),
    }));
    expect(changeTurn(world.ports, form)).toEqual({ ok: true, value: { id: 'LUOT-0001' } });
    expect(
      rowsOf(world, turns).map(({ id, order, speaker: who, seconds }) => [id, order, who, seconds]),
    ).toEqual([['LUOT-0001', 1, 'Nguyễn Thị Ân', 140]]);
    expect(raised(world)).toEqual([
      ['KN-0001', 'LUOT-0001', 'Nguyễn Thị Ân', 'Đường hỏng', 'assigned', undefined],
      ['KN-0002', 'LUOT-0001', 'Nguyễn Thị Ân', 'Thiếu đèn', 'answered', '2026-11-08'],
    ]);
  });

  it('gets the matter that was forgotten, and loses the one that was none', () => {
    const world = spokenOnce();
    const form = formOf(world, ({ matters }) => ({
      matters: [...matters.filter(({ id }) => id === 'KN-0001'), drain],
    }));
    expect(changeTurn(world.ports, form).ok).toBe(true);
    // Sent again after a lost reply.
    expect(changeTurn(world.ports, form).ok).toBe(true);
    expect(raised(world).map(([id, turn, , content]) => [id, turn, content])).toEqual([
      ['KN-0001', 'LUOT-0001', 'Đường hỏng'],
      ['KN-0003', 'LUOT-0001', 'Cống tắc'],
    ]);
    expect(rowsOf(world, turns)[0]?.matters).toBe(2);
  });

  it('keeps the status of a matter that was followed since, and a due day that was set by hand', () => {
    const world = spokenOnce();
    typeInto(world, petitions, 'KN-0001', { status: 'in-progress', dueOn: isoDate('2026-11-30') });
    const form = formOf(world, ({ matters }) => ({
      matters: matters.map((matter) => ({
        ...matter,
        content: 'Đường liên thôn hỏng',
        dueOn: '20/11/2026',
        answeredInHall: matter.id === 'KN-0002' ? 'Đã ghi nhận' : '',
      })),
    }));
    expect(changeTurn(world.ports, form).ok).toBe(true);
    expect(rowsOf(world, petitions).map(({ content, status, dueOn }) => [content, status, dueOn])).toEqual([
      ['Đường liên thôn hỏng', 'in-progress', '2026-11-30'],
      ['Đường liên thôn hỏng', 'answered', '2026-11-20'],
    ]);
  });

  it('may turn out to be out of order, with a reason, and then has no matters', () => {
    const world = spokenOnce();
    const marked = (reason: string) =>
      formOf(world, ({ turn }) => ({ turn: { ...turn, outOfOrder: 'Có', reason }, matters: [] }));
    expect(changeTurn(world.ports, marked(''))).toEqual({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'reason', problem: 'required' }] },
    });
    expect(changeTurn(world.ports, marked('Nói ngoài chủ đề')).ok).toBe(true);
    expect([rowsOf(world, turns)[0]?.outOfOrder, raised(world)]).toEqual([true, []]);
  });

  it('never becomes a denunciation, and one that is gone is named', () => {
    const world = spokenOnce();
    const form = formOf(world, () => ({ matters: [{ ...drain, class: 'Tố cáo' }] }));
    expect(changeTurn(world.ports, form)).toEqual({ ok: false, failure: { code: 'identity-refused' } });
    expect(openTurn(world.ports, { id: 'LUOT-0009' })).toEqual({
      ok: false,
      failure: { code: 'not-found', id: 'LUOT-0009' },
    });
  });
});

describe('a turn that is taken back', () => {
  it('leaves the register with its matters, and a line in the journal', () => {
    const world = spokenOnce();
    const taken = takeBackTurn(world.ports, { id: 'LUOT-0001' });
    expect(taken).toEqual({ ok: true, value: { removed: true } });
    expect([rowsOf(world, turns), rowsOf(world, petitions)]).toEqual([[], []]);
    expect(actsOf(world).slice(-2)).toEqual([
      ['Bỏ lượt phát biểu', 'KN-0001, KN-0002'],
      ['Bỏ lượt phát biểu', 'LUOT-0001'],
    ]);
    expect(takeBackTurn(world.ports, { id: 'LUOT-0001' })).toEqual({ ok: true, value: { removed: false } });
  });

  it('stays where a matter was followed since, or has an issued paper', () => {
    const followed = spokenOnce();
    typeInto(followed, petitions, 'KN-0002', { status: 'transferred' });
    expect(takeBackTurn(followed.ports, { id: 'LUOT-0001' })).toEqual({
      ok: false,
      failure: { code: 'matter-followed', ids: ['KN-0002'] },
    });
    expect([rowsOf(followed, turns).length, rowsOf(followed, petitions).length]).toEqual([1, 2]);

    const issued = spokenOnce();
    put(issued, papers, [
      {
        id: 'VB-0001',
        conference: 'HN-01',
        kind: 'receipt',
        state: 'issued',
        subject: 'KN-0001',
        date: isoDate('2026-11-09'),
      },
    ]);
    expect(takeBackTurn(issued.ports, { id: 'LUOT-0001' })).toEqual({
      ok: false,
      failure: { code: 'matter-followed', ids: ['KN-0001'] },
    });
  });
});
