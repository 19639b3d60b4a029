import { recordPetitions } from '../../../src/application/petitions/record-petitions';
import { denunciationNotice, petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, memoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { topics } from '../../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const speaker = {
  conference: 'HN-01',
  speaker: 'Nguyễn Văn An',
  village: 'Thôn Đông',
  phone: '912345678',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '8/11/2026',
};
const road = {
  content: '=Đường liên thôn hỏng nặng',
  topic: topics[1] ?? '',
  class: 'Kiến nghị',
  unit: 'Phòng Kinh tế',
};
const lamp = { content: 'Thiếu đèn đường', topic: topics[1] ?? '', class: 'Phản ánh' };
const listedTopic = 'Dư luận xã hội được Nhân dân quan tâm';
const anonymous = { conference: 'HN-01', channel: speaker.channel, receivedOn: speaker.receivedOn };

const record = (world: MemoryWorld, who: object, matters: readonly object[], mark = request) =>
  recordPetitions(world.ports, {
    request: mark,
    speaker: who as Record<string, string>,
    matters: matters as Record<string, string>[],
  });

const withoutMarks = (world: MemoryWorld) => rowsOf(world, petitions).map(({ request: mark, ...row }) => row);

const saidByAn = {
  conference: 'HN-01',
  turn: 'LUOT-0001',
  originYear: 2026,
  speaker: 'Nguyễn Văn An',
  village: 'Thôn Đông',
  phone: '0912345678',
  channel: 'conference',
  receivedOn: '2026-11-08',
  topic: topics[1] ?? '',
};
const roadRow = {
  ...saidByAn,
  id: 'KN-0001',
  content: '=Đường liên thôn hỏng nặng',
  class: 'request',
  unit: 'Phòng Kinh tế',
  status: 'assigned',
};
const lampRow = {
  ...saidByAn,
  id: 'KN-0002',
  content: 'Thiếu đèn đường',
  class: 'report',
  status: 'received',
};

/** Deletes a line as a person would. */
function deleteLine(world: MemoryWorld, line: number): void {
  for (const column of world.book.tab(petitions.tab).columns) column.cells.splice(line - 1, 1);
}

describe('recording the matters of one speaker', () => {
  it('writes one cleaned row for each matter under one turn, and logs it without its text', () => {
    const world = memoryWorld();
    expect(record(world, speaker, [road, lamp])).toEqual({
      ok: true,
      value: { ids: ['KN-0001', 'KN-0002'] },
    });
    expect(withoutMarks(world)).toEqual([roadRow, lampRow]);
    expect(world.notes).toEqual([
      { action: 'Nhập kiến nghị', tab: 'Kiến nghị', record: 'KN-0001, KN-0002', detail: '2 nội dung' },
    ]);
  });

  it('returns the first result for the same request, and writes and logs nothing more', () => {
    const world = memoryWorld();
    const first = record(world, speaker, [road, lamp]);
    const before = structuredClone({ rows: rowsOf(world, petitions), notes: world.notes });
    expect(record(world, speaker, [road, lamp])).toEqual(first);
    expect({ rows: rowsOf(world, petitions), notes: world.notes }).toEqual(before);
  });

  it('refuses other content under a request that was saved', () => {
    const world = memoryWorld();
    record(world, speaker, [road]);
    const refused = { ok: false, failure: { code: 'request-reused' } };
    expect(record(world, speaker, [lamp])).toEqual(refused);
    expect(record(world, { ...speaker, speaker: 'Người khác' }, [road])).toEqual(refused);
    expect(rowsOf(world, petitions)).toHaveLength(1);
  });

  it('completes a request of which only the first row was saved, in the same turn with a new number', () => {
    const world = memoryWorld();
    record(world, speaker, [road, lamp]);
    deleteLine(world, 3);
    expect(record(world, speaker, [road, lamp])).toEqual({
      ok: true,
      value: { ids: ['KN-0001', 'KN-0003'] },
    });
    expect(withoutMarks(world)).toEqual([roadRow, { ...lampRow, id: 'KN-0003' }]);
  });

  it('continues from the highest number in the sheet and never reuses a deleted one', () => {
    const world = memoryWorld();
    put(world, petitions, [{ id: 'KN-0041', conference: 'HN-01', turn: 'LUOT-0007' }]);
    expect(record(world, speaker, [road])).toMatchObject({ value: { ids: ['KN-0042'] } });
    expect(rowsOf(world, petitions).at(-1)).toMatchObject({ id: 'KN-0042', turn: 'LUOT-0008' });
    deleteLine(world, 3);
    expect(record(world, speaker, [lamp], request.replace('1', '2'))).toMatchObject({
      value: { ids: ['KN-0043'] },
    });
  });

  it('names every invalid field by matter, and writes nothing', () => {
    const world = memoryWorld();
    const wrong = { ...speaker, phone: '12', receivedOn: '31/02/2026' };
    expect(record(world, wrong, [road, { class: 'Phản ánh' }])).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        problems: [
          { row: 0, field: 'phone', problem: 'phone-invalid' },
          { row: 0, field: 'receivedOn', problem: 'not-a-date' },
          { row: 1, field: 'phone', problem: 'phone-invalid' },
          { row: 1, field: 'receivedOn', problem: 'not-a-date' },
          { row: 1, field: 'content', problem: 'required' },
          { row: 1, field: 'topic', problem: 'required' },
        ],
      },
    });
    expect([rowsOf(world, petitions), world.notes, world.memory]).toEqual([[], [], memoryWorld().memory]);
  });

  it('does not let a form set columns of the add-on', () => {
    const world = memoryWorld();
    record(world, speaker, [{ ...lamp, id: 'KN-0999', turn: 'LUOT-0999', request: 'mine' }]);
    expect(withoutMarks(world)).toEqual([{ ...lampRow, id: 'KN-0001' }]);
  });

  it('reports that somebody else is saving', () => {
    const world = memoryWorld();
    world.locked = true;
    expect(record(world, speaker, [road])).toEqual({ ok: false, failure: { code: 'busy' } });
  });
});

describe('a matter of another procedure', () => {
  it('dates an answer in the hall on that day, or on the typed day', () => {
    const world = memoryWorld();
    const answeredMatter = { ...lamp, answeredInHall: 'Lắp trong tháng 12' };
    record(world, speaker, [answeredMatter, { ...answeredMatter, answeredOn: '9/11/2026' }]);
    const answered = { ...lampRow, answeredInHall: answeredMatter.answeredInHall, status: 'answered' };
    expect(withoutMarks(world)).toEqual([
      { ...answered, id: 'KN-0001', answeredOn: '2026-11-08' },
      { ...answered, answeredOn: '2026-11-09' },
    ]);
  });

  it('does not assume the day of the conference for earlier matters', () => {
    const world = memoryWorld();
    const early = { ...speaker, channel: 'Họp cộng đồng dân cư', receivedOn: '1/11/2026' };
    record(world, early, [{ ...lamp, answeredInHall: 'Lắp trong tháng 12' }]);
    expect(withoutMarks(world)).toMatchObject([{ status: 'received', answeredInHall: 'Lắp trong tháng 12' }]);
    expect(withoutMarks(world)[0]).not.toHaveProperty('answeredOn');
  });

  it('refuses a denunciation while anything identifies the speaker', () => {
    const world = memoryWorld();
    const denunciation = { ...lamp, class: 'Tố cáo' };
    for (const identity of [{ speaker: 'An' }, { village: 'Thôn Đông' }, { phone: '0912345678' }]) {
      expect(record(world, { ...anonymous, ...identity }, [denunciation])).toEqual({
        ok: false,
        failure: { code: 'identity-refused' },
      });
    }
    expect([rowsOf(world, petitions), world.notes]).toEqual([[], []]);
  });

  it('records only the existence of a denunciation', () => {
    const world = memoryWorld();
    const answeredMatter = {
      ...lamp,
      topic: listedTopic,
      class: 'Tố cáo',
      content: 'Ông B nhận tiền',
      note: 'Ông B là ai',
      answeredInHall: 'Ông B có mặt',
      result: 'Ông B',
      evidence: 'Ảnh ông B',
    };
    record(world, anonymous, [answeredMatter]);
    expect(withoutMarks(world)).toEqual([
      {
        id: 'KN-0001',
        conference: 'HN-01',
        turn: 'LUOT-0001',
        originYear: 2026,
        channel: 'conference',
        receivedOn: '2026-11-08',
        topic: listedTopic,
        content: denunciationNotice,
        class: 'denunciation',
        status: 'declined',
        publishable: false,
      },
    ]);
    expect(JSON.stringify([world.book.tab('Kiến nghị'), world.notes])).not.toContain('Ông B');
  });

  it('declines a complaint and never publishes it, but keeps the speaker', () => {
    const world = memoryWorld();
    record(world, speaker, [{ ...lamp, class: 'Khiếu nại', publishable: 'Có' }]);
    expect(withoutMarks(world)).toEqual([
      { ...lampRow, id: 'KN-0001', class: 'complaint', status: 'declined', publishable: false },
    ]);
  });
});
