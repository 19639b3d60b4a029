import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { hallOf } from '../../../src/templates/papers/parts/hall-counts';
import {
  draft,
  paperSources,
  sampleConference,
  samplePeople,
  signed,
  sourceRows,
} from '../../support/papers/paper-sources';
import { buildPaper, paperText } from '../../support/papers/print-paper';

const withPeople = (people: readonly Partial<Attendee>[]) =>
  paperSources({ attendees: sourceRows(attendees, people) });

const markedPeople = (attendance: Attendee['attendance'], count: number): readonly Partial<Attendee>[] =>
  samplePeople.map((person, index) => (index < count ? { ...person, attendance } : person));

describe('the list of the invited', () => {
  it('is ordered by group with own numbering, villages in the order of their sheet', async () => {
    const conference = {
      ...sampleConference,
      invitationNumber: '5',
      invitationDate: isoDate('2026-11-06'),
    };
    const text = await paperText('guests', paperSources({ conference }), signed);
    expect(text.slice(0, 13)).toEqual([
      'Phụ lục',
      'DANH SÁCH ĐẠI BIỂU MỜI DỰ',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      '(Kèm theo Giấy mời số 05/GM-UBND ngày 06 tháng 11 năm 2026 của Ủy ban nhân dân xã Hoằng Trung)',
      'STT',
      'Họ và tên',
      'Chức vụ, đơn vị',
      'Thôn',
      'Đại diện, dự thay',
      'Ghi chú',
      'I. Thường trực, Ban Thường vụ Đảng ủy (01 người)',
      '1',
      'Đồng chí Hoàng Văn Đức',
    ]);
    expect(
      text.slice(text.indexOf('VII. Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT (02 người)') + 1),
    ).toEqual([
      '1',
      'Ông Nguyễn Văn An',
      'Bí thư chi bộ kiêm Trưởng thôn Trung Hậu',
      'Thôn Trung Hậu',
      '2',
      'Ông Phạm Văn Bình',
      'Trưởng thôn 2',
      'Thôn 2',
      'VIII. Đại diện Nhân dân (03 người)',
      '1',
      'Bà Đỗ Thị Ngọc Ánh',
      'Đại diện Nhân dân thôn Trung Hậu',
      'Thôn Trung Hậu',
      '2',
      'Ông Lưu Văn Quý',
      'Đại diện Nhân dân thôn 2',
      'Thôn 2',
      '3',
      'Ông Trịnh Văn Phúc',
      'Đại diện Nhân dân thôn 10',
      'Thôn 10',
      'Tổng số mời: 11 người.',
    ]);
    // Finding 16: the chairman has a seat and invites himself to nothing.
    expect(text).not.toContain('Đồng chí Lê Văn Mẫu');
    expect(await paperText('roll', paperSources({ conference }))).toContain('Đồng chí Lê Văn Mẫu');
  });

  it('finding 2: puts leaders in their typed order, posts by rank and everybody else as in the sheet; no phone is printed', async () => {
    const person = (fullName: string, rest: Partial<Attendee>): Partial<Attendee> => ({
      conference: 'HN-0001',
      fullName,
      phone: '0912345678',
      ...rest,
    });
    const head = { group: 'village-posts', village: 'Thôn 2' } as const;
    const text = await paperText(
      'guests',
      withPeople([
        person('Trần Văn Cao', { group: 'committee' }),
        person('Lê Thị Bé', { group: 'committee' }),
        person('Phạm Văn Việt', { group: 'committee', order: 1 }),
        person('Đỗ Văn Tư', { ...head, title: 'Trưởng ban công tác Mặt trận' }),
        person('Đỗ Văn Ba', { ...head, title: 'Trưởng thôn' }),
        person('Đỗ Văn Tám', { ...head, title: 'Bí thư chi bộ' }),
        person('Vũ Văn Nghỉ', { group: 'committee', seat: 'withdrawn' }),
      ]),
    );
    expect(text.filter((line) => /^(Trần|Lê|Phạm|Đỗ|Vũ) /.test(line))).toEqual([
      'Phạm Văn Việt',
      'Trần Văn Cao',
      'Lê Thị Bé',
      'Đỗ Văn Tám',
      'Đỗ Văn Ba',
      'Đỗ Văn Tư',
    ]);
    expect(text.join(' ')).not.toContain('0912');
  });

  it('has gaps for names, groups and villages by their cells', () => {
    const sources = withPeople([
      { conference: 'HN-0001', id: 'DB-0001', group: 'committee' },
      { conference: 'HN-0001', id: 'DB-0002', fullName: 'Lê Văn Ba' },
      { conference: 'HN-0001', id: 'DB-0003', fullName: 'Lê Văn Tư', group: 'citizens' },
    ]);
    const at = (row: string, field: string) => ({ tab: 'Đại biểu', row, field });
    for (const kind of ['guests', 'roll', 'cards'] as const) {
      expect(buildPaper(kind, sources, draft).gaps).toEqual([
        at('DB-0001', 'fullName'),
        at('DB-0002', 'group'),
        at('DB-0003', 'village'),
      ]);
    }
    expect(buildPaper('guests', withPeople([]), draft).gaps).toEqual([at('', 'fullName')]);
  });
});

describe('the roll', () => {
  it('leaves its totals blank until somebody is marked', async () => {
    const text = await paperText('roll', paperSources());
    expect(text.slice(0, 5)).toEqual([
      'Phụ lục I',
      'DANH SÁCH ĐIỂM DANH',
      'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      expect.stringMatching(
        /^\(Kèm theo Biên bản số +\/BB-UBND ngày 16 tháng 11 năm 2026 của Ủy ban nhân dân/,
      ),
      'Hội nghị tổ chức ngày 16 tháng 11 năm 2026, tại hội trường Ủy ban nhân dân xã',
    ]);
    expect(text.slice(-6)).toEqual([
      'Tổng số: 12; có mặt: ……; vắng có lý do: ……; vắng: …….',
      'NGƯỜI ĐIỂM DANH',
      '(Ký, ghi rõ họ tên)',
      'THƯ KÝ HỘI NGHỊ',
      '(Ký, ghi rõ họ tên)',
      'Nguyễn Thị Dần',
    ]);
  });

  it('prints dots for day and hall while they are missing', async () => {
    const conference = { ...sampleConference, date: null, venue: '' };
    expect(await paperText('roll', paperSources({ conference }))).toContain('Hội nghị tổ chức ……, tại ……');
  });

  it('says when somebody came only if that was late', async () => {
    const people = samplePeople.map(
      (person, index): Partial<Attendee> => ({
        ...person,
        attendance: 'present',
        arrivedAt: ['07:20', '07:30', '07:31'][index] ?? '',
      }),
    );
    const text = await paperText('roll', withPeople(people));
    expect(text.filter((line) => line.startsWith('đến'))).toEqual(['đến 07h31']);
  });

  it('counts people present, excused and absent, including reserves who came', async () => {
    const people = samplePeople.map((person, index): Partial<Attendee> => {
      if (index === 0) return { ...person, attendance: 'excused', absence: 'Ốm' };
      if (index === 1) return { ...person, attendance: 'absent' };
      return { ...person, attendance: 'present', arrivedAt: index === 2 ? '07:45' : '' };
    });
    const text = await paperText('roll', withPeople(people));
    expect(text).toEqual(
      expect.arrayContaining([
        'Vắng có lý do: ốm',
        'Vắng',
        'đến 07h45',
        'Tổng số: 13; có mặt: 11; vắng có lý do: 01; vắng: 01.',
      ]),
    );
    expect(buildPaper('roll', withPeople(people), draft).warnings).toEqual([]);
    // The minutes, whose annex the roll is, and the report count the same people.
    const { all } = hallOf(withPeople(people));
    expect([all.invited, all.present, all.excused, all.absent]).toEqual([13, 11, 1, 1]);
  });

  it('warns while only some are marked', () => {
    expect(buildPaper('roll', withPeople(markedPeople('present', 5)), draft).warnings).toEqual([
      { kind: 'sums-differ', what: 'Điểm danh', one: 12, other: 5 },
    ]);
  });
});

describe('desk cards', () => {
  it('are one for each person in the order of the hall, with long names in smaller letters', async () => {
    const long = { conference: 'HN-0001', fullName: 'Nguyễn Thị Hoàng Phương Linh', group: 'party' } as const;
    const text = await paperText('cards', withPeople([...samplePeople.slice(0, 3), long]));
    const office = 'Ủy ban nhân dân xã Hoằng Trung';
    expect(text.filter((line) => line !== '\f')).toEqual([
      office,
      'HOÀNG VĂN ĐỨC',
      'Bí thư Đảng ủy',
      office,
      'NGUYỄN THỊ HOÀNG PHƯƠNG LINH',
      office,
      'LÊ VĂN MẪU',
      'Chủ tịch Ủy ban nhân dân xã',
      office,
      'ĐỖ THỊ NGỌC ÁNH',
      'Đại diện Nhân dân thôn Trung Hậu',
    ]);
  });
});
