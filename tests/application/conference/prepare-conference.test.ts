import { moveTasks } from '../../../src/application/conference/change-tasks';
import { fillFromModel, type PreparedSheet } from '../../../src/application/conference/prepare-conference';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { agendaFlaws } from '../../../src/domain/conference/agenda-check';
import { agenda } from '../../../src/register/tables/agenda';
import { conferences } from '../../../src/register/tables/conferences';
import { tasks } from '../../../src/register/tables/tasks';
import { type MemoryWorld, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { conference, worldWith } from '../../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const other = '0a1b2c3d-0000-4000-8000-000000000002';
const fill = (world: MemoryWorld, sheet: PreparedSheet, by = request) =>
  fillFromModel(world.ports, { conference: 'HN-01', sheet, request: by });

describe('the preparation from a model', () => {
  it('dates each task from the conference and gives it one responsible person', () => {
    const world = worldWith(conference, []);
    expect(fill(world, 'tasks')).toEqual({ ok: true, value: { added: 18 } });
    const rows = rowsOf(world, tasks);
    expect(rows.every(({ responsible, stage, state }) => responsible && stage && state === 'open')).toBe(
      true,
    );
    expect(
      rows.filter(({ offset }) => offset === 'D-8' || offset === 'D+10').map(({ dueOn }) => dueOn),
    ).toEqual(['2026-11-30', '2026-11-30', '2026-12-18']);
  });

  it('fills the half-day with the agenda without gap or overlap', () => {
    const world = worldWith(conference, []);
    fill(world, 'agenda');
    const items = rowsOf(world, agenda).map(({ id = '', from = '', until = '' }) => ({ id, from, until }));
    expect(items[0]).toEqual({ id: 'CT-0001', from: '07:15', until: '07:30' });
    expect(agendaFlaws(items, { startTime: '07:30', endTime: '11:30' })).toEqual([]);
  });

  it('is filled once: the same request adds nothing more, another one keeps the office’s rows', () => {
    const world = worldWith(conference, []);
    const first = fill(world, 'budget');
    expect(fill(world, 'budget')).toEqual(first);
    expect(fill(world, 'budget', other)).toEqual({
      ok: false,
      failure: { code: 'already-there', tab: 'Kinh phí' },
    });
  });
});

describe('a conference that moves', () => {
  it('moves its unfinished tasks and no others', () => {
    const world = worldWith(conference, []);
    const task = {
      conference: 'HN-01',
      content: 'Việc',
      responsible: 'Văn phòng',
      stage: 'preparation',
    } as const;
    put(world, tasks, [
      { ...task, id: 'CV-0001', offset: '-7', dueOn: isoDate('2026-12-01'), state: 'open' },
      { ...task, id: 'CV-0002', offset: '-7', dueOn: isoDate('2026-12-01'), state: 'done' },
      { ...task, id: 'CV-0003', offset: '', dueOn: isoDate('2026-12-01'), state: 'open' },
      { ...task, id: 'CV-0004', offset: '+10', dueOn: isoDate('2026-12-18'), state: 'doing' },
      {
        ...task,
        id: 'CV-0005',
        conference: 'HN-02',
        offset: '-7',
        dueOn: isoDate('2026-12-01'),
        state: 'open',
      },
    ]);
    typeInto(world, conferences, 'HN-01', { date: isoDate('2026-12-13') });
    expect(moveTasks(world.ports, { conference: 'HN-01' })).toEqual({ ok: true, value: { moved: 2 } });
    expect(rowsOf(world, tasks).map(({ dueOn }) => dueOn)).toEqual([
      // The seventh day before is a Sunday.
      '2026-12-04',
      '2026-12-01',
      '2026-12-01',
      '2026-12-23',
      '2026-12-01',
    ]);
    expect(moveTasks(world.ports, { conference: 'HN-01' })).toEqual({ ok: true, value: { moved: 0 } });
  });
});
