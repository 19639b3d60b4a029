import { readXlsx } from 'hucre/xlsx';
import { exportList } from '../../../src/application/exchange/export-list';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, put } from '../../support/memory/memory-ports';
import { an, binh, conference, worldWith } from '../../support/memory/memory-ports-people';

function office(): MemoryWorld {
  const world = worldWith(conference, [an, { ...binh, conference: 'HN-02', fullName: '=1+1' }]);
  const matter = { conference: 'HN-01', receivedOn: isoDate('2026-11-02'), class: 'request' } as const;
  put(world, petitions, [
    {
      ...matter,
      id: 'KN-0001',
      speaker: 'Nguyễn Văn Một',
      village: 'Thôn Đông',
      content: 'Sửa đường "liên thôn";\nlàm cống',
      authority: 'commune',
      status: 'in-progress',
      result: 'Đang làm',
    },
    {
      ...matter,
      id: 'KN-0002',
      content: 'Điện yếu',
      authority: 'other',
      unit: 'Điện lực',
      status: 'transferred',
      answerNumber: '12/CV',
    },
    {
      ...matter,
      id: 'KN-0003',
      content: 'Đòi đất',
      authority: 'commune',
      status: 'declined',
      note: 'Đã hướng dẫn',
    },
  ]);
  return world;
}

const made = (input: Parameters<typeof exportList>[1]) => {
  const answer = exportList(office().ports, input);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

describe('a list taken out of the register', () => {
  it('is a CSV of one conference that Excel opens, with no formula in it', () => {
    const file = made({ list: 'people', conference: '', format: 'csv' });
    expect({ name: file.name, lines: file.lines, mimeType: file.mimeType }).toEqual({
      name: 'Danh sách đại biểu 16-11-2026.csv',
      lines: 2,
      mimeType: 'text/csv;charset=utf-8',
    });
    expect(file.content.charCodeAt(0)).toBe(0xfeff);
    expect(file.content).toContain(";'=1+1;");
    expect(made({ list: 'people', conference: 'HN-01', format: 'csv' }).lines).toBe(1);
  });

  it('quotes what holds separators, quotes or breaks', () => {
    expect(made({ list: 'matters', conference: 'HN-01', format: 'csv' }).content).toContain(
      '"Sửa đường ""liên thôn"";\nlàm cống"',
    );
  });

  it('is the reception book of form 03 in twelve columns', async () => {
    const { content } = made({ list: 'reception-book', conference: 'HN-01', format: 'xlsx' });
    const { sheets } = await readXlsx(Buffer.from(content, 'base64'));
    expect(sheets.map(({ name }) => name)).toEqual(['Sổ tiếp công dân (Mẫu số 03)']);
    const lines = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell ?? ''));
    expect(lines[0]).toHaveLength(12);
    expect(lines.slice(1)).toEqual([
      [
        '1',
        '02/11/2026',
        'Nguyễn Văn Một - Thôn Đông',
        '',
        'Sửa đường "liên thôn";\nlàm cống',
        'Kiến nghị',
        '',
        'x',
        '',
        '',
        'Đang giải quyết; Đang làm',
        '',
      ],
      [
        '2',
        '02/11/2026',
        '',
        '',
        'Điện yếu',
        'Kiến nghị',
        '',
        '',
        '',
        'Điện lực, 12/CV',
        'Đã chuyển cấp có thẩm quyền',
        '',
      ],
      [
        '3',
        '02/11/2026',
        '',
        '',
        'Đòi đất',
        'Kiến nghị',
        '',
        '',
        'x',
        '',
        'Không thụ lý (hướng dẫn)',
        'Đã hướng dẫn',
      ],
    ]);
  });

  it('holds of a denunciation only that one came in, whatever was typed beside it', () => {
    const world = office();
    put(world, petitions, [
      {
        id: 'KN-0009',
        conference: 'HN-01',
        class: 'denunciation',
        speaker: 'Giấu Tên',
        content: 'Ông X',
        note: 'kín',
        unit: 'kín',
      },
    ]);
    // A column of the office's own, in the same line.
    const column = world.book.headers(petitions.tab).length + 1;
    world.book.put(petitions.tab, 1, column, 'Người nhà');
    world.book.put(petitions.tab, world.book.lines(petitions.tab), column, 'kín');
    for (const list of ['matters', 'reception-book'] as const) {
      const answer = exportList(world.ports, { list, conference: '', format: 'csv' });
      if (!answer.ok) throw new Error(answer.failure.code);
      expect(answer.value.content).not.toMatch(/Giấu Tên|Ông X|kín/);
      expect(answer.value.content).toContain('Có 01 nội dung thuộc diện xử lý riêng theo quy định.');
    }
  });
});
