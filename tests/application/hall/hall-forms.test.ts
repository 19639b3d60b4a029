import { openTurnForm } from '../../../src/application/hall/open-turn-form';
import { recordTurn } from '../../../src/application/hall/record-turn';
import { markRollCall } from '../../../src/application/hall/roll-call';
import { openPetitionHistory } from '../../../src/application/petitions/petition-history';
import { journal } from '../../../src/register/tables/journal';
import { turns } from '../../../src/register/tables/turns';
import { put } from '../../support/memory/memory-ports';
import { an, binh, chi, issued, worldWith } from '../../support/memory/memory-ports-people';

describe('the form of the secretary', () => {
  it('has the people present, the chairs, the four topics, the minutes of a turn and the turns so far', () => {
    const world = worldWith({ ...issued, chairTitle: 'Chủ tịch UBND xã' }, [an, binh, chi]);
    const presentMark = { mark: 'present', arrivedAt: '', absence: '' } as const;
    markRollCall(world.ports, {
      conference: 'HN-01',
      marks: [{ ...presentMark, id: 'DB-0002', substitute: 'Trần Thị Dung' }],
    });
    put(world, turns, [
      { id: 'LUOT-0001', conference: 'HN-01', order: 1, speaker: 'Lê Thị Chi', matters: 2 },
      { id: 'LUOT-0002', conference: 'HN-00', order: 1, speaker: 'Người năm trước' },
    ]);
    const opened = openTurnForm(world.ports, { conference: null });
    if (!opened.ok) throw new Error(opened.failure.code);
    const { people, answerers, topics, speakingMinutes, turns: taken, calendar } = opened.value;
    expect(people.map(({ name, present }) => `${name} ${present}`)).toEqual([
      'Lê Thị Chi false',
      'Nguyễn Văn An false',
      'Trần Thị Dung true',
    ]);
    expect(answerers).toEqual(['Lê Văn Mẫu, Chủ tịch UBND xã', 'Trần Thị Mẫu']);
    expect([topics.length, speakingMinutes, calendar.publicationDays]).toEqual([4, 5, 10]);
    expect(taken).toEqual([
      { id: 'LUOT-0001', order: 1, speaker: 'Lê Thị Chi', village: '', matters: 2, outOfOrder: false },
    ]);
  });
});

describe('a turn that is refused', () => {
  const world = worldWith(issued, []);
  const turn = { conference: 'HN-01', speaker: 'Nguyễn Văn An' };
  const request = '0a1b2c3d-0000-4000-8000-000000000001';

  it('is out of order without a reason', () => {
    const form = { request, turn: { ...turn, outOfOrder: 'Có' }, speaker: {}, matters: [] };
    expect(recordTurn(world.ports, form)).toEqual({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'reason', problem: 'required' }] },
    });
  });

  it('would link a denunciation to its speaker, even if the matter names nobody', () => {
    const matter = { content: 'x', topic: 'Kinh tế', class: 'Tố cáo' };
    const speaker = { conference: 'HN-01', channel: 'Tại hội nghị đối thoại', receivedOn: '8/11/2026' };
    expect(recordTurn(world.ports, { request, turn, speaker, matters: [matter] })).toEqual({
      ok: false,
      failure: { code: 'identity-refused' },
    });
  });
});

describe('the history of a petition', () => {
  it('lists its journal lines, newest first, and no others', () => {
    const world = worldWith(issued, []);
    const line = (at: string, record: string, detail: string, tab = 'Kiến nghị') => ({
      at,
      person: 'a@x.example',
      action: 'Theo dõi kiến nghị',
      tab,
      record,
      detail,
    });
    put(world, journal, [
      line('2026-12-08 09:00:00', 'KN-0001, KN-0002', '2 nội dung'),
      line('2026-12-09 09:00:00', 'KN-00010', 'khác'),
      line('2026-12-10 09:00:00', 'KN-0001', 'Trạng thái: Mới tiếp nhận → Đã phân công'),
      line('2026-12-11 09:00:00', 'KN-0001', 'trang khác', 'Đại biểu'),
    ]);
    const history = openPetitionHistory(world.ports, { id: 'KN-0001' });
    expect(history.ok && history.value.lines.map(({ at, detail }) => [at, detail])).toEqual([
      ['2026-12-10 09:00:00', 'Trạng thái: Mới tiếp nhận → Đã phân công'],
      ['2026-12-08 09:00:00', '2 nội dung'],
    ]);
  });
});
