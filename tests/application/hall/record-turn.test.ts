import { recordTurn, type TurnForm } from '../../../src/application/hall/record-turn';
import { petitions } from '../../../src/register/tables/petitions';
import { turns } from '../../../src/register/tables/turns';
import { type MemoryWorld, memoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { topics } from '../../support/memory/memory-ports-people';

const speaker = {
  conference: 'HN-01',
  speaker: 'Nguyễn Văn An',
  village: 'Thôn Đông',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '8/11/2026',
};
const road = { content: 'Đường hỏng', topic: topics[1] ?? '', class: 'Kiến nghị', unit: 'Phòng Kinh tế' };
const lamp = {
  content: 'Thiếu đèn',
  topic: topics[1] ?? '',
  class: 'Phản ánh',
  answeredInHall: 'Lắp trong tháng 12',
  answeredBy: 'Chủ tịch UBND',
};
const form = (number: number, more: Partial<TurnForm> = {}): TurnForm => ({
  request: `0a1b2c3d-0000-4000-8000-00000000000${number}`,
  turn: {
    conference: 'HN-01',
    speaker: 'Nguyễn Văn An',
    village: 'Thôn Đông',
    startedAt: '8h55',
    seconds: '140',
  },
  speaker,
  matters: [road, lamp],
  ...more,
});
const take = (world: MemoryWorld, ...forms: readonly TurnForm[]) =>
  forms.map((one) => recordTurn(world.ports, one));
const spoken = (world: MemoryWorld) =>
  rowsOf(world, turns).map(({ id, order, speaker: who, matters, outOfOrder }) => [
    id,
    order,
    who,
    matters,
    outOfOrder,
  ]);
const raised = (world: MemoryWorld) =>
  rowsOf(world, petitions).map(({ id, turn, content, status, answeredOn }) => [
    id,
    turn,
    content,
    status,
    answeredOn,
  ]);

describe('a turn in the hall', () => {
  it('is one line in order with its matters, each answered or assigned to a unit', () => {
    const world = memoryWorld();
    expect(take(world, form(1), form(2, { matters: [road] }))).toEqual([
      { ok: true, value: { turn: 'LUOT-0001', ids: ['KN-0001', 'KN-0002'] } },
      { ok: true, value: { turn: 'LUOT-0002', ids: ['KN-0003'] } },
    ]);
    expect(spoken(world)).toEqual([
      ['LUOT-0001', 1, 'Nguyễn Văn An', 2, undefined],
      ['LUOT-0002', 2, 'Nguyễn Văn An', 1, undefined],
    ]);
    expect(raised(world)).toEqual([
      ['KN-0001', 'LUOT-0001', 'Đường hỏng', 'assigned', undefined],
      ['KN-0002', 'LUOT-0001', 'Thiếu đèn', 'answered', '2026-11-08'],
      ['KN-0003', 'LUOT-0002', 'Đường hỏng', 'assigned', undefined],
    ]);
  });

  it('stays one turn when sent again after a lost connection', () => {
    const world = memoryWorld();
    const [first, again] = take(world, form(1), form(1));
    expect(again).toEqual(first);
    expect([spoken(world).length, raised(world).length]).toEqual([1, 2]);
  });

  it('gets the matters that an interrupted run did not write', () => {
    const world = memoryWorld();
    const { append } = world.ports.register;
    const broken = {
      ...world.ports,
      register: {
        ...world.ports.register,
        append: ((sheet, rows) => {
          if (sheet.table.tab === petitions.tab) throw new Error('the power went');
          return append(sheet, rows);
        }) as typeof append,
      },
    };
    expect(() => recordTurn(broken, form(1))).toThrow('the power went');
    world.locked = false;
    take(world, form(1));
    expect(spoken(world)).toEqual([['LUOT-0001', 1, 'Nguyễn Văn An', 2, undefined]]);
    expect(raised(world).map(([, turn]) => turn)).toEqual(['LUOT-0001', 'LUOT-0001']);
  });

  it('is recorded only for the minutes when the chair calls it out of order', () => {
    const world = memoryWorld();
    const turn = { ...form(1).turn, outOfOrder: 'Có', reason: 'Xúc phạm cá nhân' };
    expect(take(world, form(1, { turn }))).toEqual([{ ok: true, value: { turn: 'LUOT-0001', ids: [] } }]);
    expect(spoken(world)).toEqual([['LUOT-0001', 1, 'Nguyễn Văn An', 0, true]]);
    expect(raised(world)).toEqual([]);
  });

  it('writes neither turn nor matters when one matter is invalid', () => {
    const world = memoryWorld();
    expect(take(world, form(1, { matters: [road, { ...lamp, content: '' }] }))).toEqual([
      {
        ok: false,
        failure: { code: 'invalid', problems: [{ row: 1, field: 'content', problem: 'required' }] },
      },
    ]);
    expect([spoken(world), raised(world)]).toEqual([[], []]);
  });

  it('refuses other content under the same request', () => {
    const world = memoryWorld();
    expect(take(world, form(1), form(1, { matters: [road] }))[1]).toEqual({
      ok: false,
      failure: { code: 'request-reused' },
    });
  });

  it('cannot hold a denunciation, even without a speaker among its fields', () => {
    const world = memoryWorld();
    const { conference, channel, receivedOn } = speaker;
    const nobody = { conference, channel, receivedOn };
    const denounced = { ...road, content: 'Việc kín', class: 'Tố cáo' };
    expect(take(world, form(1, { speaker: nobody, matters: [denounced] }))).toEqual([
      { ok: false, failure: { code: 'identity-refused' } },
    ]);
    expect([spoken(world), raised(world)]).toEqual([[], []]);
  });
});
