import { readSource } from '../../../src/application/exchange/read-source';
import { saveImport, undoSavedImport } from '../../../src/application/exchange/save-import';
import { petitions } from '../../../src/register/tables/petitions';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { conference, topics, worldWith } from '../../support/memory/memory-ports-people';
import { firstLook } from './messy-workbooks';

const request = '0a1b2c3d-0000-4000-8000-000000000009';
const [topic = ''] = topics;
const columns = [
  { heading: 'Cán bộ theo dõi', use: '-' },
  { heading: 'Loại', use: 'class' },
];

const rows = [
  {
    conference: 'HN-01',
    channel: 'Tại hội nghị đối thoại',
    receivedOn: '12/03/2025',
    speaker: 'Nguyễn Văn Một',
    village: 'Thôn Đông',
    content: 'Sửa đường liên thôn',
    class: 'Kiến nghị',
    topic,
    status: 'Đã giải quyết',
    resolvedOn: '12/05/2025',
  },
  {
    conference: 'HN-01',
    channel: 'Tại hội nghị đối thoại',
    receivedOn: '15/03/2025',
    originYear: '2024',
    content: 'Giải quyết tranh chấp đất',
    class: 'Khiếu nại',
    topic,
    status: 'Mới tiếp nhận',
    publishable: 'Có',
  },
];

function office(): MemoryWorld {
  const world = worldWith(conference, []);
  put(world, villages, [{ name: 'Thôn Đông' }]);
  return world;
}

const save = (world: MemoryWorld, list: readonly Readonly<Record<string, string>>[] = rows, id = request) =>
  saveImport(world.ports, { request: id, target: 'matters', rows: list, columns });

const shown = (world: MemoryWorld) =>
  rowsOf(world, petitions).map(({ id, content, status, originYear, publishable }) => [
    id,
    content,
    status,
    originYear,
    publishable ?? null,
  ]);

const bothRows = [
  ['KN-0001', 'Sửa đường liên thôn', 'resolved', 2025, null],
  ['KN-0002', 'Giải quyết tranh chấp đất', 'received', 2024, false],
];

describe('importing an older register of petitions', () => {
  it('keeps status, days and year of each matter, and notes how many came', () => {
    const world = office();
    expect(save(world)).toEqual({ ok: true, value: { added: 2, doubles: [] } });
    expect(shown(world)).toEqual(bothRows);
    expect(world.notes).toEqual([
      { action: 'Nhập kiến nghị từ sổ cũ', tab: 'Kiến nghị', record: '', detail: '2 nội dung' },
    ]);
  });

  it('adds each row once, whether pressed again or pasted again', () => {
    const world = office();
    save(world);
    expect(save(world)).toEqual({ ok: true, value: { added: 2, doubles: [] } });
    const later = request.replace(/9$/, '8');
    expect(save(world, rows, later)).toEqual({
      ok: true,
      value: { added: 0, doubles: ['Sửa đường liên thôn', 'Giải quyết tranh chấp đất'] },
    });
    expect(shown(world)).toEqual(bothRows);
  });

  it('is undone in one press, but for rows that were changed since', () => {
    const world = office();
    save(world);
    world.book.put('Kiến nghị', 2, 10, 'Sửa đường liên thôn, đoạn qua trường');
    const input = { request, target: 'matters', rows } as const;
    expect(undoSavedImport(world.ports, input)).toEqual({
      ok: true,
      value: { removed: 1, remaining: ['KN-0001'] },
    });
    expect(rowsOf(world, petitions).map(({ id }) => id)).toEqual(['KN-0001']);
    expect(undoSavedImport(world.ports, input)).toEqual({
      ok: true,
      value: { removed: 0, remaining: ['KN-0001'] },
    });
  });

  it('takes no denunciation', () => {
    const world = office();
    const list = [{ ...rows[0], class: 'Tố cáo' }];
    expect(save(world, list)).toEqual({ ok: false, failure: { code: 'denunciation-apart' } });
    expect(shown(world)).toEqual([]);
  });

  it('remembers what became of a column', () => {
    const world = office();
    const useOfLast = () => {
      const read = readSource(world.ports, firstLook);
      return read.ok && read.value.columns.find(({ heading }) => heading === 'Cán bộ theo dõi')?.use;
    };
    expect(useOfLast()).toEqual('');
    save(world);
    expect(useOfLast()).toEqual('-');
  });
});
