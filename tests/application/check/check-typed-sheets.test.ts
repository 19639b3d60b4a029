import { saveRow } from '../../../src/application/rows/save-rows';
import { agenda } from '../../../src/register/tables/agenda';
import { memoryWorld } from '../../support/memory/memory-ports';
import { attendee, day, findings, fixed, petition, registerWith } from '../../support/memory/typed-register';

describe('sheets that people type in', () => {
  it('name units and topics that are not in the list, with the closest name', () => {
    const world = registerWith({
      'Kiến nghị': [
        { ...petition, 'Đơn vị chủ trì': 'Phòng Kinh té', 'Đơn vị phối hợp': 'Chi cục Thuế' },
        { ...petition, 'Mã KN': 'KN-0002', 'Lĩnh vực': 'Đất đai', 'Thôn/Đơn vị': 'Thon 2' },
      ],
    });
    expect(findings(world)).toEqual([
      'Kiến nghị: Đơn vị chủ trì 2 unclean: Phòng Kinh té -> Phòng Kinh tế',
      'Kiến nghị: Đơn vị phối hợp 2 unknown-unit: Chi cục Thuế ->  !',
      'Kiến nghị: Thôn/Đơn vị 3 unclean: Thon 2 -> Thôn 2',
      'Kiến nghị: Lĩnh vực 3 unknown-topic: Đất đai ->  !',
    ]);
  });

  it('name future days, ends before their start, and implausible years', () => {
    const world = registerWith({
      'Kiến nghị': [
        { ...petition, 'Ngày tiếp nhận': day('2026-10-05') },
        { ...petition, 'Mã KN': 'KN-0002', 'Hạn phản hồi': day('2026-09-01') },
        { ...petition, 'Mã KN': 'KN-0003', 'Hạn phản hồi': '15/10/2206' },
      ],
      'Chương trình': [
        { 'Mã mục': 'CT-01', 'Mã hội nghị': 'HN-01', Từ: '09:00', Đến: '08:30', 'Nội dung': 'Khai mạc' },
      ],
      'Phân công': [
        {
          'Mã việc': 'CV-01',
          'Mã hội nghị': 'HN-01',
          'Giai đoạn': 'Chuẩn bị',
          'Công việc': 'Gửi giấy mời',
          'Chịu trách nhiệm': 'Văn phòng',
          'Mốc so với ngày tổ chức': 'trước 7 ngày',
        },
      ],
    });
    expect(findings(world)).toEqual([
      'Phân công: Mốc so với ngày tổ chức 2 not-an-offset: trước 7 ngày ->  !',
      'Chương trình: Đến 2 before-start: 08:30 ->  !',
      'Kiến nghị: Ngày tiếp nhận 2 in-the-future: 05/10/2026 ->  !',
      'Kiến nghị: Hạn phản hồi 3 before-start: 01/09/2026 ->  !',
      'Kiến nghị: Hạn phản hồi 4 not-a-date: 15/10/2206 -> 15/10/2026 !',
    ]);
  });

  it('name two holders of one post of a village', () => {
    const head = {
      ...attendee,
      'Nhóm đại biểu': 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT',
      'Chức vụ': 'Trưởng thôn',
    };
    const world = registerWith({
      'Đại biểu': [
        head,
        { ...head, 'Mã ĐB': 'DB-0002', 'Họ và tên': 'Lê Thị Bình', 'Chức vụ': 'Bí thư chi bộ, Trưởng thôn' },
        { ...head, 'Mã ĐB': 'DB-0003', 'Họ và tên': 'Trần Văn Cao', 'Diện mời': 'Thôi mời' },
      ],
      Thôn: [{ 'Tên thôn': 'Thôn 3', 'Trưởng thôn': 'Nguyễn Văn An, Lê Thị Bình' }],
    });
    expect(findings(world)).toEqual([
      'Thôn: Trưởng thôn 4 several-people: Nguyễn Văn An, Lê Thị Bình ->  !',
      'Đại biểu: Chức vụ 3 doubled-post: Bí thư chi bộ, Trưởng thôn ->  !',
    ]);
  });

  it('name lines of Cấu hình that have no effect, and repair what is certain', () => {
    const world = registerWith({});
    const line = world.book.type('Cấu hình', {
      Mục: 'Danh mục',
      'Nội dung': 'Lĩnh vực',
      'Giá trị': 'Đất đai',
    });
    world.book.type('Cấu hình', { Mục: 'Thời hạn', 'Nội dung': 'Trả lời', 'Số ngày': 5, Mã: 'term.replly' });
    world.book.type('Cấu hình', {
      Mục: 'Thời hạn',
      'Nội dung': 'Trả lời kiến nghị',
      'Số ngày': 'mười',
      Bật: 'Tắt',
      Mã: 'term.reply',
    });
    expect(findings(world)).toEqual([
      `Cấu hình: Mã ${line} code-missing:  -> topic`,
      `Cấu hình: Mã ${line + 1} code-unknown: term.replly ->  !`,
      `Cấu hình: Số ngày ${line + 2} not-a-number: mười ->  !`,
      `Cấu hình: Bật ${line + 2} unclean: Tắt -> Không`,
    ]);
    expect(fixed(world).fixed).toBe(2);
    expect(world.book.row('Cấu hình', line)).toMatchObject({ Mã: 'topic' });
  });
});

it('a form refuses an end before its start with the sentence of the check', () => {
  const draft = { conference: 'HN-01', from: '09:00', until: '08:30', content: 'Khai mạc' };
  const form = { request: 'r', id: null, fingerprint: null, draft };
  expect(saveRow(memoryWorld().ports, agenda, form, { add: 'x', edit: 'x' })).toEqual({
    ok: false,
    failure: { code: 'invalid', problems: [{ row: 0, field: 'until', problem: 'before-start' }] },
  });
});
