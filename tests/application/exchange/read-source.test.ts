import { type ImportSource, readSource } from '../../../src/application/exchange/read-source';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, put } from '../../support/memory/memory-ports';
import { conference, topics, worldWith } from '../../support/memory/memory-ports-people';
import { oldRegister, peopleBook, receptionBook } from './messy-workbooks';

const [topic = ''] = topics;

function world(): MemoryWorld {
  const made = worldWith(conference, []);
  put(made, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Đoài' }]);
  return made;
}

type Input = Parameters<typeof readSource>[1];

const read = (target: Input['target'], source: ImportSource, more: Partial<Input> = {}, office = world()) => {
  const answer = readSource(office.ports, {
    target,
    source,
    uses: null,
    words: {},
    shared: { conference: 'HN-01', channel: 'Tại hội nghị đối thoại' },
    ...more,
  });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

const usesOf = ({ columns }: ReturnType<typeof read>) =>
  columns.map(({ heading, use }) => `${heading} > ${use === '' ? 'note' : use}`);

describe('an older register of petitions', () => {
  it('has its columns matched by their headings, of two rows both', () => {
    const { headingLine, ...rest } = read('matters', oldRegister);
    expect(headingLine).toBe(3);
    expect(usesOf({ headingLine, ...rest })).toEqual([
      'STT > -',
      'Ngày nhận > receivedOn',
      'Họ và tên > speaker',
      'Xóm > village',
      'Nội dung > content',
      'Loại > class',
      'Lĩnh vực > topic',
      'Kết quả giải quyết > result',
      'Số văn bản > answerNumber',
      'Cán bộ theo dõi > note',
    ]);
  });

  it('accounts for each line: ready, refused or no row', () => {
    const { ready, refused, skipped } = read('matters', oldRegister, {
      words: { topic: { 'Giao thông': topic } },
    });
    expect(ready.map(({ draft }) => draft)).toEqual([
      {
        status: 'Mới tiếp nhận',
        conference: 'HN-01',
        channel: 'Tại hội nghị đối thoại',
        receivedOn: '12/03/2025',
        speaker: 'Nguyễn Văn Một',
        village: 'Thôn Đông',
        content: 'Sửa đường liên thôn',
        class: 'Kiến nghị',
        topic,
        result: 'Đã sửa xong',
        answerNumber: '12/UBND',
        note: 'Cán bộ theo dõi: Lan',
      },
      {
        status: 'Mới tiếp nhận',
        conference: 'HN-01',
        channel: 'Tại hội nghị đối thoại',
        receivedOn: '15/3/2025',
        speaker: 'Trần Thị Hai',
        village: 'Thôn Đông',
        content: 'Nước sinh hoạt đục,\nmất hai ngày',
        class: 'Phản ánh',
        topic,
        note: 'Cán bộ theo dõi: Lan',
      },
    ]);
    expect(refused.map(({ text, problems }) => [text.slice(0, 18), problems])).toEqual([
      ['3 | 31/02/2025 | L', [{ field: 'receivedOn', problem: 'not-a-date' }]],
      ['4 | 20/03/2025 | P', [{ field: 'village', problem: 'unknown-village' }]],
      ['', []],
    ]);
    expect(skipped.map(({ text }) => text)).toEqual([
      'ỦY BAN NHÂN DÂN XÃ MẪU',
      'SỔ THEO DÕI KIẾN NGHỊ NĂM 2025',
      'I | Thôn Đông',
      'Cộng | 5',
      'NGƯỜI LẬP BIỂU',
    ]);
    expect(ready.length + refused.length + skipped.length + 2).toBe(oldRegister.text.split('\n').length - 1);
  });

  it('takes a word that every object knows for a word', () => {
    const source = { tab: '', text: oldRegister.text.replace(/Giao thông/g, 'constructor') };
    const chosen = { topic: { 'Giao thông': topic } };
    expect(read('matters', source, { words: chosen }).unknown).toMatchObject([
      { field: 'topic', word: 'constructor', lines: 4 },
      { field: 'village', word: 'Thôn Lạ' },
    ]);
  });

  it('asks once for each word that the register does not have', () => {
    expect(read('matters', oldRegister).unknown).toMatchObject([
      { field: 'topic', word: 'Giao thông', lines: 4, options: topics, closest: null },
      {
        field: 'village',
        word: 'Thôn Lạ',
        lines: 1,
        options: expect.arrayContaining(['Thôn Đông', 'Thôn Đoài']),
      },
    ]);
    const chosen = { topic: { 'Giao thông': topic }, village: { 'Thôn Lạ': '' } };
    const again = read('matters', oldRegister, { words: chosen });
    expect(again.unknown.map(({ word, lines }) => [word, lines])).toEqual([
      ['Giao thông', 4],
      ['Thôn Lạ', 1],
    ]);
    expect(again.ready.map(({ draft }) => draft.note)).toEqual([
      'Cán bộ theo dõi: Lan',
      'Cán bộ theo dõi: Lan',
      'Thôn/Đơn vị: Thôn Lạ',
    ]);
  });
});

describe('the reception book of form 03', () => {
  it('is read, and what has no column goes to the note with its heading', () => {
    const { ready, refused } = read('matters', receptionBook, {
      shared: {
        conference: 'HN-01',
        channel: 'Trao đổi, đối thoại khác với UBND',
        topic,
        class: 'Kiến nghị',
      },
    });
    expect(refused).toEqual([]);
    expect(ready.map(({ draft }) => [draft.speaker, draft.class, draft.result ?? '', draft.note])).toEqual([
      [
        'Đỗ Văn Sáu',
        'Kiến nghị',
        'Đang xử lý',
        'CMND/Hộ chiếu của công dân: 001\nPhân loại đơn/Số người: Kiến nghị\nThụ lý để giải quyết: x',
      ],
      [
        'Ngô Thị Bảy',
        'Kiến nghị',
        '',
        'Gọi lại\nCMND/Hộ chiếu của công dân: 002\nPhân loại đơn/Số người: kiến nghị\nThụ lý để giải quyết: x',
      ],
    ]);
  });
});

describe('a list of people', () => {
  it('is read into the fields of an attendee', () => {
    const { ready, refused } = read('people', peopleBook, {
      shared: { conference: 'HN-01', group: 'Đại diện Nhân dân' },
    });
    expect(ready.map(({ draft }) => draft)).toEqual([
      {
        seat: 'Mời dự',
        conference: 'HN-01',
        group: 'Đại diện Nhân dân',
        fullName: 'Hoàng Văn Tám',
        phone: '0912345678',
        village: 'Thôn Đông',
        note: 'Dân tộc: Tày',
      },
      expect.objectContaining({ fullName: 'Hoàng Văn Tám' }),
    ]);
    expect(refused.map(({ line, problems }) => [line, problems])).toEqual([
      [3, [{ field: 'phone', problem: 'phone-invalid' }]],
    ]);
  });
});

describe('a source', () => {
  it('has the village of a matter under Thôn, as the sheets of villages head it', () => {
    const text = 'Họ và tên\tThôn\tNội dung\nLê Văn Ba\tThôn Đông\tĐèn đường hỏng\n';
    expect(usesOf(read('matters', { tab: '', text }))).toEqual([
      'Họ và tên > speaker',
      'Thôn > village',
      'Nội dung > content',
    ]);
  });

  it('without headings is said to have none', () => {
    expect(read('matters', { tab: '', text: 'một\thai\nba\tbốn' })).toMatchObject({
      headingLine: null,
      ready: [],
    });
  });

  it('may be a tab of the workbook, read as displayed', () => {
    const office = world();
    office.book.addTab('Sổ 2025', 0);
    const lines = receptionBook.text.split('\n').map((line) => line.split('\t'));
    lines.forEach((cells, line) => {
      cells.forEach((cell, column) => {
        office.book.put('Sổ 2025', line + 1, column + 1, cell);
      });
    });
    const shared = { conference: 'HN-01', channel: 'Tại hội nghị đối thoại', topic, class: 'Kiến nghị' };
    const fromTab = read('matters', { tab: 'Sổ 2025', text: '' }, { shared }, office);
    expect(fromTab.ready).toEqual(read('matters', receptionBook, { shared }).ready);
    const gone = { tab: 'Sổ 2024', text: '' };
    expect(
      readSource(office.ports, { target: 'matters', source: gone, uses: null, words: {}, shared }),
    ).toEqual({
      ok: false,
      failure: { code: 'sheet-missing', tab: 'Sổ 2024' },
    });
  });
});
