import { importAttendees } from '../../../src/application/attendees/import-attendees';
import { readList } from '../../../src/application/attendees/read-list';
import { villages } from '../../../src/register/tables/villages';
import { memoryWorld, put } from '../../support/memory/memory-ports';
import { an, conference, worldWith } from '../../support/memory/memory-ports-people';

const input = { conference: 'HN-01', group: '', village: '' };

describe('reading a pasted list', () => {
  it('gives a line for each pasted row and marks people already in the register', () => {
    const world = worldWith(conference, [an]);
    put(world, villages, [{ name: 'Thôn Đông' }]);
    const text =
      'Họ và tên\tThôn\tĐiện thoại\nNguyễn Văn An\tThôn Đông\t\nLê Thị Chi\tThôn Lạ\t0912345678\n\tThôn Đông\t0912345679';
    expect(readList(world.ports, { ...input, text })).toMatchObject({
      ok: true,
      value: {
        lines: [
          { kind: 'ignored', line: 1, reason: 'headers' },
          { kind: 'person', line: 2, remarks: expect.arrayContaining([{ code: 'in-register', id: an.id }]) },
          {
            kind: 'person',
            line: 3,
            draft: { fullName: 'Lê Thị Chi', phone: '0912345678' },
            remarks: [{ code: 'unknown-village', village: 'Thôn Lạ' }],
          },
          { kind: 'ignored', line: 4, reason: 'nameless' },
        ],
      },
    });
    expect(world.notes).toEqual([]);
  });

  it('recognises the villages of the register, and imports the lines', () => {
    const world = memoryWorld();
    put(world, villages, [{ name: 'Thôn Đông' }]);
    const reading = readList(world.ports, { ...input, text: '1. Lê Thị Chi - Thôn Đông' });
    const drafts = reading.ok
      ? reading.value.lines.flatMap((line) => (line.kind === 'person' ? [line.draft] : []))
      : [];
    expect(drafts).toMatchObject([{ fullName: 'Lê Thị Chi', village: 'Thôn Đông' }]);
    const request = '0a1b2c3d-0000-4000-8000-000000000001';
    expect(importAttendees(world.ports, { request, people: drafts })).toMatchObject({ value: { added: 1 } });
  });
});
