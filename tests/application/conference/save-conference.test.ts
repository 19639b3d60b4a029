import { openConferenceForm } from '../../../src/application/conference/open-conference-form';
import {
  openGate,
  saveConference,
  setConferenceStatus,
} from '../../../src/application/conference/save-conference';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { ConferenceStatus } from '../../../src/domain/conference/conference';
import { topicGap } from '../../../src/domain/conference/issue-gate';
import { agenda } from '../../../src/register/tables/agenda';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { tasks } from '../../../src/register/tables/tasks';
import { type MemoryWorld, memoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, binh, conference, topics, worldWith } from '../../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';

function shown(world: MemoryWorld) {
  const form = openConferenceForm(world.ports);
  const [first] = form.ok ? form.value.conferences : [];
  if (!first) throw new Error('no conference in the form');
  return first;
}

const set = (world: MemoryWorld, status: ConferenceStatus) =>
  setConferenceStatus(world.ports, { id: 'HN-01', status });

const standing = (world: MemoryWorld) => rowsOf(world, conferences).map(({ request: _, ...row }) => row);

describe('saving a conference', () => {
  it('adds it in preparation with a new ID', () => {
    const world = memoryWorld();
    put(world, conferences, [{ id: 'HN-04', title: 'Năm trước' }]);
    const draft = { year: '2026', title: 'Hội nghị 2026', date: '08/12/2026', startTime: '7h30' };
    const saved = saveConference(world.ports, { request, id: null, fingerprint: null, draft });
    expect(saved).toMatchObject({ ok: true, value: { id: 'HN-05' } });
    expect(standing(world).at(-1)).toEqual({
      id: 'HN-05',
      year: 2026,
      title: 'Hội nghị 2026',
      date: '2026-12-08',
      startTime: '07:30',
      status: 'preparing',
    });
    expect(world.notes).toEqual([{ action: 'Thêm hội nghị', tab: 'Hội nghị', record: 'HN-05', detail: '' }]);
  });

  it('never changes the status, so that no form bypasses the checks of issuing', () => {
    const world = memoryWorld();
    const draft = { year: '2026', title: 'Hội nghị 2026', status: 'Đã chốt' };
    saveConference(world.ports, { request, id: null, fingerprint: null, draft });
    expect(standing(world)).toMatchObject([{ status: 'preparing' }]);
    const { id, fingerprint } = shown(world);
    const edited = { title: 'Tên mới', status: 'Đã chốt' };
    expect(saveConference(world.ports, { request, id, fingerprint, draft: edited })).toMatchObject({
      ok: true,
    });
    expect(standing(world)).toMatchObject([{ title: 'Tên mới', status: 'preparing' }]);
  });
});

/** A conference with its agenda, its tasks and one guest. */
function prepared(): MemoryWorld {
  const world = worldWith(conference, [an]);
  put(world, agenda, [
    { id: 'CT-0001', conference: 'HN-01', from: '07:30', until: '11:30', content: 'Đối thoại' },
  ]);
  put(world, tasks, [
    { id: 'CV-0001', conference: 'HN-01', content: 'Gửi giấy mời', responsible: 'Văn phòng' },
  ]);
  return world;
}

describe('the status of a conference', () => {
  it('becomes issued when nothing is missing, with a line in the journal', () => {
    const world = prepared();
    expect(set(world, 'issued')).toEqual({ ok: true, value: shown(world) });
    expect(standing(world)).toEqual([{ ...conference, status: 'issued' }]);
    expect(world.notes).toEqual([
      { action: 'Đổi trạng thái hội nghị', tab: 'Hội nghị', record: 'HN-01', detail: 'Đã chốt' },
    ]);
  });

  it('stays unchanged while something is missing, and every missing item is named', () => {
    const world = memoryWorld();
    put(world, conferences, [
      {
        ...conference,
        dateState: 'expected',
        startTime: '',
        coChair: '',
        topic: ' ',
        answerers: topics
          .slice(1)
          .map((topic) => `${topic}: Lê Văn Mẫu`)
          .join('\n'),
      },
    ]);
    expect(set(world, 'issued')).toEqual({
      ok: false,
      failure: {
        code: 'conference-blocked',
        conference: 'HN-01',
        missing: [
          'date',
          'start-time',
          'topic',
          'co-chair',
          topicGap(topics[0] ?? ''),
          'agenda',
          'tasks',
          'people',
        ],
      },
    });
    expect(standing(world)).toMatchObject([{ status: 'preparing' }]);
    expect(world.notes).toEqual([]);
  });

  it('is issued with gaps only by a named override, which row and journal record (S17, S23)', () => {
    const world = worldWith({ ...conference, secretary: '' }, []);
    const override = 'Chủ tịch Lê Văn Mẫu: đại biểu nhập sau';
    const issue = (given: string) =>
      setConferenceStatus(world.ports, { id: 'HN-01', status: 'issued', override: given });
    expect(issue('  ')).toEqual({
      ok: false,
      failure: {
        code: 'conference-blocked',
        conference: 'HN-01',
        missing: ['secretary', 'agenda', 'tasks', 'people'],
      },
    });
    expect(issue(override)).toMatchObject({ ok: true });
    expect(standing(world)).toMatchObject([{ status: 'issued', override }]);
    expect(world.notes).toMatchObject([
      { action: 'Cho phép chốt khi còn thiếu', record: 'HN-01', detail: override },
      { action: 'Đổi trạng thái hội nghị', detail: 'Đã chốt' },
    ]);
  });

  it('says beforehand what is missing, and whether an override would do', () => {
    const world = worldWith({ ...conference, secretary: '' }, []);
    const missing = ['secretary', 'agenda', 'tasks', 'people'];
    expect(openGate(world.ports, { id: 'HN-01' })).toEqual({
      ok: true,
      value: { missing, canOverride: true },
    });
    const undated = worldWith({ ...conference, date: null }, []);
    expect(openGate(undated.ports, { id: 'HN-01' })).toMatchObject({ value: { canOverride: false } });
    expect(openGate(undated.ports, { id: 'HN-09' })).toMatchObject({ failure: { code: 'not-found' } });
  });

  it('cannot be issued without a day, even with an override', () => {
    const world = worldWith({ ...conference, date: null }, []);
    const change = { id: 'HN-01', status: 'issued', override: 'Chủ tịch' } as const;
    expect(setConferenceStatus(world.ports, change)).toMatchObject({
      failure: { code: 'conference-blocked' },
    });
    expect(standing(world)).toMatchObject([{ status: 'preparing' }]);
  });

  it('marks each sent letter once when it is postponed (S28)', () => {
    const world = worldWith(conference, [{ ...an, sentOn: isoDate('2026-11-20') }, binh]);
    set(world, 'postponed');
    set(world, 'postponed');
    expect(rowsOf(world, attendees).map(({ renotify }) => renotify)).toEqual([true, undefined]);
    expect(world.notes.filter(({ tab }) => tab === 'Đại biểu')).toEqual([
      {
        action: 'Đánh dấu giấy mời cần thông báo lại',
        tab: 'Đại biểu',
        record: 'HN-01',
        detail: '1 người',
      },
    ]);
  });

  it('marks them when the form moves the day, but not when it changes facts that no letter states', () => {
    const world = worldWith(conference, [{ ...an, sentOn: isoDate('2026-11-20') }]);
    const save = (change: Record<string, string>) => {
      const { id, fingerprint, draft } = shown(world);
      const form = { request, id, fingerprint, base: draft, draft: { ...draft, ...change } };
      expect(saveConference(world.ports, form)).toMatchObject({ ok: true });
      return rowsOf(world, attendees).map(({ renotify }) => renotify);
    };
    expect(save({ note: 'Xem lại' })).toEqual([undefined]);
    expect(save({ date: '15/12/2026' })).toEqual([true]);
  });

  it('moves unfinished tasks to the new day (S18)', () => {
    const world = worldWith(conference, []);
    const task = { conference: 'HN-01', content: 'Gửi giấy mời', responsible: 'Văn phòng', offset: '-8' };
    const dueOn = isoDate('2026-11-30');
    put(world, tasks, [
      { ...task, id: 'CV-0001', dueOn },
      { ...task, id: 'CV-0002', dueOn, state: 'done' },
    ]);
    const { id, fingerprint, draft } = shown(world);
    const form = { request, id, fingerprint, base: draft, draft: { ...draft, date: '13/12/2026' } };
    saveConference(world.ports, form);
    expect(rowsOf(world, tasks).map((row) => row.dueOn)).toEqual(['2026-12-04', '2026-11-30']);
  });

  it('may become postponed, cancelled or held despite gaps', () => {
    const world = worldWith({ id: 'HN-01', title: 'Chưa có gì' }, []);
    for (const status of ['postponed', 'cancelled', 'held', 'preparing'] as const) {
      expect(set(world, status)).toMatchObject({ ok: true });
      expect(standing(world)).toEqual([{ id: 'HN-01', title: 'Chưa có gì', status }]);
    }
  });

  it('cannot change for a deleted conference', () => {
    expect(set(memoryWorld(), 'issued')).toEqual({ ok: false, failure: { code: 'not-found', id: 'HN-01' } });
  });
});
