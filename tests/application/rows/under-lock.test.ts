import type { NoteEntry } from '../../../src/application/ports';
import { valuesOf } from '../../../src/application/rows/read-sheets';
import { addToSheet, changeSheets, underLock } from '../../../src/application/rows/under-lock';
import { appendNumbered, changeRows } from '../../../src/application/rows/write-rows';
import { failure, success } from '../../../src/domain/outcome';
import { rowWith } from '../../../src/register/table';
import { attendees } from '../../../src/register/tables/attendees';
import { tasks } from '../../../src/register/tables/tasks';
import { memoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { an, binh, conference, worldWith } from '../../support/memory/memory-ports-people';

const note: NoteEntry = { action: 'Thử', tab: attendees.tab, record: 'HN-01', detail: '' };

describe('work under the lock', () => {
  it('holds the lock, and logs once the lock is released', () => {
    const world = memoryWorld();
    const held: boolean[] = [];
    const done = underLock(
      world.ports,
      () => success(held.push(world.locked)),
      () => {
        held.push(world.locked);
        return note;
      },
    );
    expect([done, held, world.notes]).toEqual([success(1), [true, false], [note]]);
  });

  it('logs nothing if it changed nothing, was refused or did not get the lock', () => {
    const world = memoryWorld();
    underLock(
      world.ports,
      () => success(0),
      (count) => count > 0 && note,
    );
    underLock(
      world.ports,
      () => failure({ code: 'no-conference' }),
      () => note,
    );
    world.locked = true;
    const busy = underLock(
      world.ports,
      () => success(1),
      () => note,
    );
    expect([busy, world.notes]).toEqual([{ ok: false, failure: { code: 'busy' } }, []]);
  });

  it('changes rows of the sheets that it read, and writes nothing if nothing changes', () => {
    const world = worldWith(conference, [an, binh]);
    const confirm = () =>
      changeSheets(world.ports, { people: attendees }, ({ people }) => {
        const open = valuesOf(people).filter(({ reply }) => reply !== 'coming');
        return changeRows(
          world.ports,
          people,
          open.map(({ id }) => ({ key: id, values: { reply: 'coming' as const } })),
        );
      });
    expect([confirm(), confirm()]).toEqual([success(2), success(0)]);
    expect(rowsOf(world, attendees).map(({ reply }) => reply)).toEqual(['coming', 'coming']);
  });

  it('gives new rows the next IDs and stores the counter before the rows are written', () => {
    const world = memoryWorld();
    const add = (contents: readonly string[]) =>
      addToSheet(world.ports, tasks, (sheet, counters) =>
        appendNumbered(
          world.ports,
          sheet,
          counters,
          contents.map((content) => rowWith(tasks, { content })),
        ),
      );
    expect(add(['Thuê hội trường', 'In giấy mời'])).toEqual(success(['CV-0001', 'CV-0002']));
    expect(add(['Treo băng rôn'])).toEqual(success(['CV-0003']));
    expect(world.memory).toMatchObject({ 'next.CV': '3' });
    expect(rowsOf(world, tasks).map(({ id, content }) => [id, content])).toEqual([
      ['CV-0001', 'Thuê hội trường'],
      ['CV-0002', 'In giấy mời'],
      ['CV-0003', 'Treo băng rôn'],
    ]);
  });
});
