import { officials } from '../../../src/preview/sample/officials';
import type { ListDefaults, PersonLine } from '../../../src/register/lists/read-line';
import { readPastedList } from '../../../src/register/lists/read-pasted-list';

const defaults: ListDefaults = {
  conference: 'HN-0001',
  group: '',
  village: '',
  villages: ['Thôn Đông', 'Thôn Đoài', 'Thôn 1', 'Thôn 12'],
};

/** The people of a list, and how many of its rows are something else. */
function peopleIn(text: string, presets = defaults) {
  const { lines, headers, unknownHeaders } = readPastedList(text, presets);
  const people = lines.flatMap((line): readonly Omit<PersonLine, 'kind' | 'key'>[] => {
    if (line.kind !== 'person') return [];
    const { kind, key, ...person } = line;
    return [person];
  });
  const headings = lines.filter(({ kind }) => kind === 'heading').length;
  const below = lines.filter((line) => line.kind === 'ignored' && !line.reason.endsWith('headers'));
  return { people, headers, unknownHeaders, headings, skipped: below.length };
}

const posts = 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT';
const citizens = 'Đại diện Nhân dân';

describe('readPastedList', () => {
  it('reads a table by its headings, below a title, and keeps unknown columns in the note', () => {
    const text = [
      'DANH SÁCH ĐẠI BIỂU THÔN\t\t\t\t',
      'TT\tHọ và tên\tChức danh\tThôn/xóm\tSố ĐT\tDân tộc',
      '1\tÔng NGUYỄN VĂN AN\tBí thư chi bộ kiêm Trưởng thôn\tĐông\t912345678\tKinh',
      '2\tBà Trần Thị Bình\t\tThôn Đoài\t+84 987 654 321\tKinh',
      '\tTổng cộng: 2\t\t\t\t',
    ].join('\n');
    const { people, ...rest } = peopleIn(text, defaults);
    expect(rest).toEqual({
      headers: ['Họ và tên', 'Chức danh', 'Thôn/xóm', 'Số ĐT'],
      unknownHeaders: ['Dân tộc'],
      headings: 0,
      skipped: 1,
    });
    expect(people).toEqual([
      {
        line: 3,
        draft: {
          conference: 'HN-0001',
          honorific: 'Ông',
          fullName: 'Nguyễn Văn An',
          title: 'Bí thư chi bộ kiêm Trưởng thôn',
          village: 'Thôn Đông',
          phone: '0912345678',
          note: 'Dân tộc: Kinh',
          group: posts,
        },
        remarks: [],
      },
      {
        line: 4,
        draft: {
          conference: 'HN-0001',
          honorific: 'Bà',
          fullName: 'Trần Thị Bình',
          title: '',
          village: 'Thôn Đoài',
          phone: '0987654321',
          note: 'Dân tộc: Kinh',
          group: citizens,
        },
        remarks: [],
      },
    ]);
  });

  it('reads a list without headings by what its cells look like', () => {
    const text =
      '1. Ông Lê Văn Cường - Trưởng ban công tác Mặt trận thôn Đông - 0912 345 678\n2. Đ/c Phạm Dũng; Hiệu trưởng; Trường Tiểu học';
    const { people, headers } = peopleIn(text, { ...defaults, group: 'Lãnh đạo UBND' });
    expect(headers).toEqual([]);
    expect(people.map(({ draft }) => draft)).toEqual([
      {
        conference: 'HN-0001',
        honorific: 'Ông',
        fullName: 'Lê Văn Cường',
        title: 'Trưởng ban công tác Mặt trận thôn Đông',
        phone: '0912345678',
        village: 'Thôn Đông',
        group: posts,
      },
      {
        conference: 'HN-0001',
        honorific: 'Đồng chí',
        fullName: 'Phạm Dũng',
        title: 'Hiệu trưởng',
        organisation: 'Trường Tiểu học',
        village: '',
        group: 'Trường học, Trạm y tế, HTX, đơn vị trên địa bàn',
      },
    ]);
  });

  it('takes the group from post and office, and from the preset only without these', () => {
    const text = [
      'Họ và tên\tChức vụ\tĐơn vị',
      'Lê Văn An\tPhó Chủ tịch\tUBND xã',
      'Vũ Công An\tThành viên\tTổ hòa giải',
      'Trần Bình\tCông dân\t',
    ].join('\n');
    const { people } = peopleIn(text, { ...defaults, group: citizens });
    expect(people.map(({ draft }) => draft.group)).toEqual(['Lãnh đạo UBND', citizens, citizens]);
  });

  it('treats villagers without a post as citizens, and says so if the post is unknown', () => {
    const text = [
      'Họ và tên\tChức vụ',
      'Thôn Đông\t',
      'Lê Văn An\tTrưởng thôn',
      'Vũ Thị Bình\tNhân dân',
      'Trần Văn Chi\tThôn đội trưởng',
      'Phạm Thị Dung\t',
    ].join('\n');
    const { people } = peopleIn(text, defaults);
    expect(people.map(({ draft, remarks }) => [draft.group, remarks])).toEqual([
      ['Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT', []],
      [citizens, []],
      [citizens, [{ code: 'taken-for-citizen' }]],
      [citizens, []],
    ]);
  });

  it('knows the group of everybody in the composition of the plan', () => {
    const text = officials.map(({ fullName, title, organisation }) =>
      [fullName, title, organisation].join('\t'),
    );
    const { people } = peopleIn(['Họ tên\tChức vụ\tĐơn vị', ...text].join('\n'), defaults);
    const wrong = people.flatMap(({ draft }, at) =>
      draft.group === officials[at]?.group ? [] : [[draft.title, draft.organisation, draft.group]],
    );
    expect([people.length, wrong]).toEqual([officials.length, []]);
  });

  it('applies heading lines to the rows below, and does not take them for people', () => {
    const text = [
      'TT\tHọ và tên\tChức vụ\tThôn',
      'I\tThường trực HĐND\t\t',
      '1\tLê Văn An\tPhó Trưởng ban\t',
      'II. LÃNH ĐẠO UBND XÃ\t\t\t',
      '2\tTrần Bình\tỦy viên\t',
      '\tThôn Đông\t\t',
      '\tVũ Công An\t\t',
      'C. Khách mời\t\t\t',
      '4\tTống Văn Tỉnh\t\t',
      '\tTổng cộng: 4 người\t\t',
    ].join('\n');
    const { people, headings, skipped } = peopleIn(text, defaults);
    expect(people.map(({ draft }) => [draft.fullName, draft.group, draft.village])).toEqual([
      ['Lê Văn An', 'Thường trực HĐND', ''],
      ['Trần Bình', 'Lãnh đạo UBND', ''],
      ['Vũ Công An', citizens, 'Thôn Đông'],
      ['Tống Văn Tỉnh', '', ''],
    ]);
    expect([headings, skipped]).toEqual([4, 1]);
  });

  it('does the same in a list typed line by line', () => {
    const text = 'Công an xã\n1. Ông Lê Văn An - Trưởng\nThôn Đoài\n- Bà Trần Bình\n- Vũ Công An';
    const { people, headings } = peopleIn(text, defaults);
    expect(people.map(({ draft }) => [draft.fullName, draft.group, draft.village])).toEqual([
      ['Lê Văn An', 'Công an, Quân sự', ''],
      ['Trần Bình', citizens, 'Thôn Đoài'],
      ['Vũ Công An', citizens, 'Thôn Đoài'],
    ]);
    expect(headings).toBe(2);
  });

  it('takes the form of address from a column of sexes', () => {
    const { people } = peopleIn('Họ tên\tGiới tính\tThôn\nVũ Hoa\tNữ\tThôn 1\nVũ Hải\tNam\tThôn 1', defaults);
    expect(people.map(({ draft }) => [draft.fullName, draft.honorific])).toEqual([
      ['Vũ Hoa', 'Bà'],
      ['Vũ Hải', 'Ông'],
    ]);
  });

  it.each([
    [
      'the given name apart',
      'TT\tHọ đệm\tTên\tChức danh\n1\tNguyễn Văn\tAn\tCông dân',
      ['Họ đệm', 'Tên', 'Chức danh'],
    ],
    [
      'one heading over both',
      'TT\tHọ và tên\t\tChức danh\n1\tNguyễn Văn\tAn\tCông dân',
      ['Họ và tên', 'Chức danh'],
    ],
  ])('joins a name from two columns: %s', (_, text, headers) => {
    const list = peopleIn(text, defaults);
    expect(list.people.map(({ draft }) => draft.fullName)).toEqual(['Nguyễn Văn An']);
    expect([list.headers, list.unknownHeaders]).toEqual([headers, []]);
  });

  it('reads a word for "none" among phones or addresses as blank', () => {
    const { people } = peopleIn('Họ tên\tThôn\tSĐT\tEmail\nLê Văn An\tThôn 1\t-\tKhông có', defaults);
    expect(people).toMatchObject([{ draft: { phone: '', email: '' }, remarks: [] }]);
  });

  it('ignores a column without heading that holds something else', () => {
    const { people } = peopleIn('Họ và tên\t\tThôn\nLê Văn An\t1965\tThôn 1', defaults);
    expect(people.map(({ draft }) => draft.fullName)).toEqual(['Lê Văn An']);
  });

  it('reads lines with a colon, and does not take a composition with numbers for people', () => {
    const text = [
      'I. Thường trực Đảng ủy: 2 người',
      'Ông Nguyễn Văn An: Bí thư',
      'Bà Trần Thị Bình: Chủ tịch Hội LHPN xã',
      'Đại diện các thôn: 5 người/thôn',
    ].join('\n');
    const { people, headings, skipped } = peopleIn(text, defaults);
    expect(people.map(({ draft }) => [draft.fullName, draft.title, draft.group])).toEqual([
      ['Nguyễn Văn An', 'Bí thư', expect.any(String)],
      ['Trần Thị Bình', 'Chủ tịch Hội LHPN xã', expect.any(String)],
    ]);
    expect([headings, skipped]).toEqual([1, 1]);
  });

  it('distinguishes villages whose names begin alike', () => {
    const { people } = peopleIn('Họ tên\tChức vụ\nA B\tTrưởng thôn 12\nC D\tTrưởng thôn 1', defaults);
    expect(people.map(({ draft }) => draft.village)).toEqual(['Thôn 12', 'Thôn 1']);
  });

  it('reports errors: those that the server refuses block, unusual values do not', () => {
    const text = 'Họ tên\tThôn\tSĐT\tEmail\nA Bình\tThôn Lạ\t0912\t\nC Danh\t\t\tc@d@e\nA Bình\tThôn Lạ\t\t';
    expect(peopleIn(text, defaults).people.map(({ line, remarks }) => ({ line, remarks }))).toEqual([
      {
        line: 2,
        remarks: [
          { code: 'refused', field: 'phone', problem: 'phone-invalid' },
          { code: 'unknown-village', village: 'Thôn Lạ' },
        ],
      },
      {
        line: 3,
        remarks: [
          { code: 'refused', field: 'group', problem: 'required' },
          { code: 'refused', field: 'email', problem: 'email-invalid' },
        ],
      },
      {
        line: 4,
        remarks: [
          { code: 'unknown-village', village: 'Thôn Lạ' },
          { code: 'doubled', line: 2, keys: ['2'] },
        ],
      },
    ]);
  });

  it('takes namesakes with different phones for two people', () => {
    const text = [
      'Họ tên\tThôn\tĐiện thoại',
      'Lê Thị Chi\tThôn 1\t0912345678',
      'Lê Thị Chi\tThôn 1\t0987654321',
      'Lê Thị Chi\tThôn 1\t912345678',
    ].join('\n');
    const { people } = peopleIn(text, defaults);
    expect(people.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([[], [], ['doubled']]);
  });

  it('leaves out rows without a name and counts them', () => {
    const list = peopleIn('Họ tên\tThôn\tSĐT\n\tThôn 1\t0912345678\nA Bình\tThôn 1\n12\tThôn 1', defaults);
    expect(list.people.map(({ line }) => line)).toEqual([3]);
    expect(list.skipped).toBe(2);
  });

  it('applies the presets of the list to lines without own values', () => {
    const { people } = peopleIn('Họ tên\tThôn\nA Bình\t\nC Danh\tThôn 1', {
      ...defaults,
      village: 'Thôn Đoài',
    });
    expect(people.map(({ draft }) => [draft.village, draft.group])).toEqual([
      ['Thôn Đoài', citizens],
      ['Thôn 1', citizens],
    ]);
  });

  it('has an entry for every row, with its kind and why it is not a person', () => {
    const text = [
      'DANH SÁCH ĐẠI BIỂU\t',
      '',
      'Họ và tên\tChức vụ',
      'Thôn Đông\t',
      'Lê Văn An\tTrưởng thôn',
      '\tBí thư',
      'Tổng cộng: 1\t',
    ].join('\n');
    expect(readPastedList(text, defaults).lines).toEqual([
      { kind: 'ignored', line: 1, text: 'DANH SÁCH ĐẠI BIỂU', reason: 'above-headers' },
      { kind: 'ignored', line: 3, text: 'Họ và tên · Chức vụ', reason: 'headers' },
      { kind: 'heading', line: 4, text: 'Thôn Đông', group: '', village: 'Thôn Đông' },
      expect.objectContaining({ kind: 'person', line: 5, remarks: [] }),
      { kind: 'ignored', line: 6, text: 'Bí thư', reason: 'nameless' },
      { kind: 'ignored', line: 7, text: 'Tổng cộng: 1', reason: 'sum' },
    ]);
    expect(readPastedList('Đại diện các thôn: 5 người/thôn', defaults).lines).toEqual([
      { kind: 'ignored', line: 1, text: 'Đại diện các thôn · 5 người/thôn', reason: 'count' },
    ]);
  });
});
