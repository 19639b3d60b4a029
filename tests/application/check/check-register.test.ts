import { checkRegister } from '../../../src/application/check/check-register';
import { fixRegister } from '../../../src/application/check/fix-register';
import { defaultDaysOff } from '../../../src/register/defaults/default-days-off';
import { defaultSettings } from '../../../src/register/settings/settings';
import {
  attendee,
  conference,
  day,
  findings,
  fixed,
  petition,
  registerWith,
} from '../../support/memory/typed-register';

/** Rows that set-up writes into `Cấu hình` and `Ngày nghỉ`. */
const ownRows = defaultSettings.length + defaultDaysOff.length;

/** Further answer of the check for a register not yet in use. */
const around = {
  oldContacts: { people: 0, months: 24 },
  timeZone: 'Asia/Ho_Chi_Minh',
  mailStops: [{ kind: 'not-issued' }],
};

describe('the register check', () => {
  it('finds nothing in clean rows and counts the rows it read', () => {
    const world = registerWith({ 'Đại biểu': [attendee], 'Kiến nghị': [petition] });
    expect(checkRegister(world.ports)).toEqual({
      ok: true,
      value: {
        findings: [],
        rows: 5 + ownRows,
        ...around,
      },
    });
    expect(fixed(world)).toEqual({ fixed: 0, left: [] });
    expect(world.notes).toEqual([]);
  });

  it('changes nothing when it only checks', () => {
    const world = registerWith({ 'Đại biểu': [{ ...attendee, 'Mã ĐB': '', 'Họ và tên': 'ÔNG LÊ  B' }] });
    const before = structuredClone(world.book.tabs);
    findings(world);
    expect([world.book.tabs, world.memory['next.DB']]).toEqual([before, undefined]);
  });

  it('asks for set-up if a header is missing', () => {
    const world = registerWith({});
    world.book.put('Đại biểu', 1, 4, 'Tên');
    expect(checkRegister(world.ports)).toEqual({
      ok: false,
      failure: { code: 'header-missing', tab: 'Đại biểu', header: 'Họ và tên' },
    });
  });

  it('writes phones, choices, dates and times as the register keeps them', () => {
    const world = registerWith({
      'Đại biểu': [
        { ...attendee, 'Điện thoại': 912345678, 'Nhóm đại biểu': 'dai dien nhan dan', 'Ngày nhận': '5/2/26' },
      ],
      'Hội nghị': [
        {
          'Mã hội nghị': 'HN-02',
          Năm: 2026,
          'Tên hội nghị': 'Kỳ 2',
          'Giờ bắt đầu': '7h30',
          'Trạng thái': 'Hoãn',
        },
      ],
    });
    expect(findings(world)).toEqual([
      'Hội nghị: Giờ bắt đầu 3 unclean: 7h30 -> 07:30',
      'Đại biểu: Nhóm đại biểu 2 unclean: dai dien nhan dan -> Đại diện Nhân dân',
      'Đại biểu: Điện thoại 2 lost-zero: 912345678 -> 0912345678',
      'Đại biểu: Ngày nhận 2 unclean: 5/2/26 -> 05/02/2026',
    ]);
    expect(fixed(world)).toEqual({ fixed: 4, left: [] });
    expect(world.book.row('Đại biểu', 2)).toEqual({
      ...attendee,
      'Điện thoại': '0912345678',
      'Ngày nhận': day('2026-02-05'),
    });
  });

  it('names unreadable cells and leaves them to the office', () => {
    const world = registerWith({
      'Đại biểu': [
        {
          ...attendee,
          'Điện thoại': '12',
          Email: 'a@b, c@d',
          'Nhóm đại biểu': 'Khách',
          'Ngày nhận': 'hôm qua',
          'Thứ tự': 'đầu',
        },
      ],
      'Hội nghị': [
        {
          ...conference,
          'Mã hội nghị': 'HN-02',
          'Giờ bắt đầu': 'sáng',
          'Phạm vi': 'x'.repeat(301),
          'Tên hội nghị': '',
        },
      ],
    });
    expect(findings(world)).toEqual([
      'Hội nghị: Tên hội nghị 3 required:  ->  !',
      `Hội nghị: Phạm vi 3 too-long: ${'x'.repeat(159)}… ->  !`,
      'Hội nghị: Giờ bắt đầu 3 not-a-time: sáng ->  !',
      'Đại biểu: Nhóm đại biểu 2 not-in-list: Khách ->  !',
      'Đại biểu: Điện thoại 2 phone-invalid: 12 ->  !',
      'Đại biểu: Email 2 email-invalid: a@b, c@d ->  !',
      'Đại biểu: Thứ tự 2 not-a-number: đầu ->  !',
      'Đại biểu: Ngày nhận 2 not-a-date: hôm qua ->  !',
    ]);
    expect(fixed(world).fixed).toBe(0);
  });

  it('matches villages and conferences with their lists, with or without accents', () => {
    const world = registerWith({
      'Đại biểu': [
        { ...attendee, Thôn: 'thon 1', 'Mã hội nghị': 'hn-01' },
        {
          ...attendee,
          'Mã ĐB': 'DB-0002',
          'Họ và tên': 'Lê Thị B',
          Thôn: 'Trường Mầm non',
          'Mã hội nghị': 'HN-09',
        },
      ],
      'Kiến nghị': [
        { ...petition, 'Thôn/Đơn vị': 'Trường Mầm non' },
        { ...petition, 'Mã KN': 'KN-0002', 'Thôn/Đơn vị': 'Thôn 7' },
      ],
    });
    expect(findings(world)).toEqual([
      'Đại biểu: Mã hội nghị 2 unclean: hn-01 -> HN-01',
      'Đại biểu: Thôn 2 unclean: thon 1 -> Thôn 1',
      'Đại biểu: Mã hội nghị 3 unknown-conference: HN-09 ->  !',
      'Đại biểu: Thôn 3 unknown-village: Trường Mầm non ->  !',
      'Kiến nghị: Thôn/Đơn vị 2 unknown-place: Trường Mầm non ->  !',
      'Kiến nghị: Thôn/Đơn vị 3 unknown-village: Thôn 7 ->  !',
    ]);
  });

  it('asks the office to choose between two conferences', () => {
    const world = registerWith({
      'Hội nghị': [{ ...conference, 'Mã hội nghị': 'HN-02' }],
      'Đại biểu': [{ ...attendee, 'Mã hội nghị': '' }],
    });
    expect(findings(world)).toEqual(['Đại biểu: Mã hội nghị 2 required:  ->  !']);
  });

  it('leaves a cell that somebody has changed since it was read', () => {
    const world = registerWith({ 'Đại biểu': [{ ...attendee, 'Họ và tên': 'LÊ THỊ B' }] });
    const { register } = world.ports;
    const ports = {
      ...world.ports,
      register: {
        ...register,
        fixCells: ((snapshot, fixes) => {
          if (fixes.length > 0) world.book.put('Đại biểu', 2, 4, 'Lê Thị Bình');
          return register.fixCells(snapshot, fixes);
        }) satisfies typeof register.fixCells,
      },
    };
    expect(fixRegister(ports)).toEqual({
      ok: true,
      value: {
        fixed: 0,
        findings: [],
        rows: 4 + ownRows,
        ...around,
      },
    });
    expect(world.book.row('Đại biểu', 2)['Họ và tên']).toBe('Lê Thị Bình');
  });
});

describe('the tally of a ballot in the register check (S33)', () => {
  const ballot = {
    'Mã nội dung': 'PH-0001',
    'Mã hội nghị': 'HN-01',
    Đợt: 'Diễn đàn',
    'Đối tượng lấy ý kiến': 'Công an xã',
    'Nội dung lấy ý kiến': 'Thái độ phục vụ',
    'Mức đánh giá': 'Rất hài lòng / Hài lòng / Không hài lòng',
    'Số phiếu phát ra': 530,
    'Số phiếu thu về': 522,
    'Số phiếu hợp lệ': 520,
    'Số phiếu không hợp lệ': 2,
    'Mức 1': 400,
    'Mức 2': 100,
    'Mức 3': 20,
  };

  it('finds impossible sums in the cells where they were typed, and corrects none of them', () => {
    const world = registerWith({
      Phiếu: [ballot, { ...ballot, 'Mã nội dung': 'PH-0002', 'Số phiếu thu về': 531, 'Mức 3': 21 }],
    });
    expect(findings(world)).toEqual([
      'Phiếu: Số phiếu thu về 3 more-collected: 531 ->  !',
      'Phiếu: Số phiếu hợp lệ 3 validity-differs: 520 ->  !',
      'Phiếu: Mức 1 3 levels-differ: 400 ->  !',
    ]);
    expect(fixed(world).fixed).toBe(0);
  });

  it('gives tasks, agenda and budget typed by hand their IDs', () => {
    const world = registerWith({
      'Phân công': [
        {
          'Mã hội nghị': 'HN-01',
          'Giai đoạn': 'Chuẩn bị',
          'Công việc': 'Gửi giấy mời',
          'Chịu trách nhiệm': 'Văn phòng',
        },
      ],
    });
    expect(findings(world)).toEqual(['Phân công: Mã việc 2 missing-id:  -> CV-0001']);
    expect(fixed(world)).toEqual({ fixed: 1, left: [] });
  });
});
