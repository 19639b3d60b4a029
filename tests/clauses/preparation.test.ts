import { openPreparation } from '../../src/application/conference/open-preparation';
import { fillFromModel } from '../../src/application/conference/prepare-conference';
import { saveConference, setConferenceStatus } from '../../src/application/conference/save-conference';
import { missingForIssue } from '../../src/domain/conference/conference';
import { hasOneOwner, topicGap } from '../../src/domain/conference/issue-gate';
import { rowWith } from '../../src/register/table';
import { agenda } from '../../src/register/tables/agenda';
import { conferences } from '../../src/register/tables/conferences';
import { stageLabels, tasks } from '../../src/register/tables/tasks';
import { type MemoryWorld, put, rowsOf } from '../support/memory/memory-ports';
import { an, conference, topics, worldWith } from '../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const about = { conference: 'HN-01' } as const;
const preparationOf = (world: MemoryWorld) => {
  const opened = openPreparation(world.ports, { conference: null });
  if (!opened.ok || !opened.value.preparation) throw new Error('nothing opened');
  return opened.value.preparation;
};
const fill = (world: MemoryWorld, sheet: 'tasks' | 'agenda') =>
  fillFromModel(world.ports, { ...about, sheet, request });

describe('preparation of the conference', () => {
  it('S16 an agenda longer than the half-day warns by how much, and a document without an owner is listed', () => {
    const world = worldWith(conference, []);
    put(world, agenda, [
      { ...about, id: 'CT-0001', from: '07:30', until: '12:00', content: 'Đối thoại', material: 'Báo cáo' },
    ]);
    expect(preparationOf(world).agenda).toEqual({
      items: 1,
      minutes: 270,
      halfDay: 240,
      flaws: [{ id: 'CT-0001', kind: 'after-end', content: 'Đối thoại', minutes: 30 }],
      materials: [{ id: 'CT-0001', name: 'Báo cáo', by: '', dueOn: null }],
    });
  });

  it('S17 nothing is issued without a chair and a secretary', () => {
    const bare = rowWith(conferences, { ...conference, chair: '', secretary: '' });
    expect(missingForIssue(bare, [])).toEqual(['chair', 'secretary']);
    const world = worldWith({ ...conference, chair: '', secretary: '' }, [an]);
    fill(world, 'agenda');
    fill(world, 'tasks');
    expect(setConferenceStatus(world.ports, { id: 'HN-01', status: 'issued' })).toEqual({
      ok: false,
      failure: { code: 'conference-blocked', conference: 'HN-01', missing: ['chair', 'secretary'] },
    });
  });

  it('S17 each topic has a named answerer, and a topic without one blocks the issue of the conference', () => {
    const [first = '', ...others] = topics;
    const named = others.map((topic) => `${topic}: Trần Thị Mẫu`).join('\n');
    const world = worldWith({ ...conference, answerers: named }, [an]);
    fill(world, 'agenda');
    fill(world, 'tasks');
    expect(preparationOf(world).missing).toEqual([topicGap(first)]);
    expect(setConferenceStatus(world.ports, { id: 'HN-01', status: 'issued' }).ok).toBe(false);
    const { row } = preparationOf(world).roles;
    const answerers = `${first}: Lê Văn Mẫu\n${named}`;
    const form = {
      request,
      id: 'HN-01',
      fingerprint: row.fingerprint,
      base: row.draft,
      draft: { answerers },
    };
    expect(saveConference(world.ports, form).ok).toBe(true);
    expect(world.notes.at(-1)?.detail).toBe('Người trả lời theo lĩnh vực');
    expect(preparationOf(world).missing).toEqual([]);
    expect(setConferenceStatus(world.ports, { id: 'HN-01', status: 'issued' }).ok).toBe(true);
  });

  it('S18 tasks come in three stages with one owner each, and moving the day by five moves unfinished ones', () => {
    const world = worldWith(conference, []);
    fill(world, 'tasks');
    const before = rowsOf(world, tasks);
    expect(new Set(before.map(({ stage }) => stage)).size).toBe(Object.keys(stageLabels).length);
    expect(before.filter(({ responsible = '' }) => !hasOneOwner(responsible))).toEqual([]);
    const work = world.ports.register.read(tasks);
    if (!work.ok) throw new Error('no tasks');
    world.ports.register.change(work.value, [{ key: before[0]?.id ?? '', values: { state: 'done' } }]);
    const sheet = world.ports.register.read(conferences);
    if (!sheet.ok) throw new Error('no conference');
    const base = { date: '08/12/2026', dateState: 'Ấn định' };
    saveConference(world.ports, {
      request,
      id: 'HN-01',
      fingerprint: sheet.value.rows[0]?.fingerprint ?? null,
      base,
      draft: { ...base, date: '13/12/2026' },
    });
    const shifts = rowsOf(world, tasks).map(({ dueOn }, index) =>
      dueOn && before[index]?.dueOn
        ? (Date.parse(dueOn) - Date.parse(before[index]?.dueOn ?? '')) / 86_400_000
        : Number.NaN,
    );
    expect(shifts[0]).toBe(0);
    // By five days, or to the working day in time: the new day is a Sunday.
    expect(shifts.slice(1).filter((days) => !(days >= 3 && days <= 7))).toEqual([]);
    const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());
    const onDaysOff = rowsOf(world, tasks).filter(({ dueOn }) => dueOn && isWeekend(dueOn));
    expect([...new Set(onDaysOff.map(({ dueOn }) => dueOn))]).toEqual(['2026-12-13']);
  });

  it('S19 a hall with fewer seats than guests warns', () => {
    const world = worldWith({ ...conference, capacity: 150 }, [an]);
    expect(preparationOf(world).venue).toEqual({ name: 'Hội trường UBND xã', capacity: 150, invited: 1 });
    fill(world, 'tasks');
    const checklist = rowsOf(world, tasks).map(({ content = '' }) => content);
    for (const point of ['Âm thanh', 'an ninh', 'nước uống'])
      expect([
        point,
        checklist.some((content) => content.toLowerCase().includes(point.toLowerCase())),
      ]).toEqual([point, true]);
  });

  it('S23 an incomplete preparation is issued only by a named override that the journal keeps', () => {
    const world = worldWith(conference, [an]);
    const issue = (override?: string) =>
      setConferenceStatus(world.ports, { id: 'HN-01', status: 'issued', override });
    expect(issue()).toMatchObject({
      ok: false,
      failure: { code: 'conference-blocked', conference: 'HN-01', missing: ['agenda', 'tasks'] },
    });
    expect(issue('Chủ tịch Lê Văn Mẫu: chương trình gửi sau').ok).toBe(true);
    expect(world.notes[0]).toMatchObject({ detail: 'Chủ tịch Lê Văn Mẫu: chương trình gửi sau' });
    const complete = worldWith(conference, [an]);
    fill(complete, 'agenda');
    fill(complete, 'tasks');
    expect(setConferenceStatus(complete.ports, { id: 'HN-01', status: 'issued' }).ok).toBe(true);
  });
});
