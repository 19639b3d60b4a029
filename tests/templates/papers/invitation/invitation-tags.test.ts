import type { TagScope } from '../../../../src/templates/document-engine';
import type { InvitationFrame } from '../../../../src/templates/papers/invitation/invitation-tags';
import { citizen, conference, frame, letterTo, official, printOf, settings, villageHead } from '../../sample';

type Frame = Partial<InvitationFrame>;

const conferenceTags = (own: Frame = {}): TagScope => printOf([], [], own);

/** Values of one letter, without the page break. */
function letterTags(...letter: Parameters<typeof letterTo>): TagScope {
  const [printed] = printOf([letterTo(...letter)])['Giấy mời'] as readonly TagScope[];
  const { 'Ngắt trang': _break, ...tags } = printed ?? {};
  return tags;
}

describe('values of an invitation', () => {
  it('give the words that all letters of a conference share', () => {
    expect(conferenceTags()).toEqual({
      'Dự thảo': false,
      'Cơ quan dòng 1': 'ỦY BAN NHÂN DÂN',
      'Cơ quan dòng 2': 'XÃ HOẰNG TRUNG',
      'Tên cơ quan': 'Ủy ban nhân dân xã Hoằng Trung',
      'Số giấy mời': '05/GM-UBND',
      'Ngày giấy mời': 'ngày 06 tháng 11 năm 2026',
      'Địa danh, ngày tháng': 'Hoằng Trung, ngày 06 tháng 11 năm 2026',
      'Tên hội nghị': 'Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm 2026',
      'Chủ đề': '',
      'Chủ trì': 'Lê Văn Mẫu, Chủ tịch Ủy ban nhân dân xã; Trần Thị Thử, Phó Chủ tịch Hội đồng nhân dân xã',
      'Thời gian': '07 giờ 30 phút, thứ Hai, ngày 16 tháng 11 năm 2026',
      'Địa điểm': 'Hội trường Ủy ban nhân dân xã',
      'Cách thức tham dự': '',
      'Hạn gửi ý kiến': 'ngày 10 tháng 11 năm 2026',
      'Số phút đến trước': '15',
      'Đầu mối liên hệ': 'Văn phòng Ủy ban nhân dân xã',
      'Điện thoại liên hệ': '0912\u00A0345\u00A0678',
      'Có ghi âm, ghi hình': true,
      'Nơi nhận': [{ 'Dòng nơi nhận': '- Như thành phần mời;' }, { 'Dòng nơi nhận': '- Lưu: VT, VP.' }],
      'Quyền hạn, chức vụ': [{ 'Dòng chức vụ': 'TM. ỦY BAN NHÂN DÂN' }, { 'Dòng chức vụ': 'CHỦ TỊCH' }],
      'Người ký': 'Lê Văn Mẫu',
      'Số, ký hiệu': '05/GM-UBND',
      'Ngày văn bản': 'ngày 06 tháng 11 năm 2026',
      Năm: '2026',
      'Thư ký': 'Nguyễn Thị Dần, Công chức Văn phòng',
      'Ngày tổ chức': 'ngày 16 tháng 11 năm 2026',
      'Giấy mời': [],
      'Danh sách giao nhận': [],
    });
  });

  it('leave number and day blank while the paper is a draft', () => {
    const draft = { ...frame, conference: { ...conference, invitationNumber: '', invitationDate: null } };
    const {
      'Số giấy mời': number,
      'Địa danh, ngày tháng': placeDate,
      'Ngày giấy mời': day,
    } = conferenceTags(draft);
    expect([number, placeDate, day]).toEqual([
      '       /GM-UBND',
      'Hoằng Trung, ngày      tháng 11 năm 2026',
      'ngày      tháng 11 năm 2026',
    ]);
  });

  it('have no signature lines for an unknown authority', () => {
    const odd = {
      ...frame,
      settings: { ...settings, signer: { ...settings.signer, authority: 'thay mặt' } },
    };
    expect(conferenceTags(odd)['Quyền hạn, chức vụ']).toEqual([]);
  });

  it('address village posts, citizens and officials differently', () => {
    expect([villageHead, citizen, official].map((attendee) => letterTags(attendee))).toEqual([
      {
        'Danh xưng': 'Ông',
        'Họ và tên': 'Nguyễn Văn An',
        'Chức vụ, đơn vị': 'Trưởng thôn Trung Hậu',
        'Nội dung liên quan': '',
        'Là cán bộ': false,
        'Là cán bộ thôn': true,
        'Là đại diện Nhân dân': false,
      },
      {
        'Danh xưng': 'Bà',
        'Họ và tên': 'Đỗ Thị Ngọc Ánh',
        'Chức vụ, đơn vị': 'đại diện Nhân dân thôn Trung Hậu',
        'Nội dung liên quan': '',
        'Là cán bộ': false,
        'Là cán bộ thôn': false,
        'Là đại diện Nhân dân': true,
      },
      {
        'Danh xưng': 'Đồng chí',
        'Họ và tên': 'Phạm Dũng',
        'Chức vụ, đơn vị': 'Trưởng Phòng Kinh tế xã',
        'Nội dung liên quan': '',
        'Là cán bộ': true,
        'Là cán bộ thôn': false,
        'Là đại diện Nhân dân': false,
      },
    ]);
  });

  it('include every column; declared tags take precedence', () => {
    const letter = letterTags(villageHead, 'Đường thôn', { 'Số ghế': 'A12', 'Danh xưng': '' });
    expect([letter['Số ghế'], letter['Danh xưng'], letter['Nội dung liên quan']]).toEqual([
      'A12',
      'Ông',
      'Đường thôn',
    ]);
  });

  it('break the page after every letter and list but the last', () => {
    const breaks = (letters: number, lists: number) => {
      const print = printOf(
        Array.from({ length: letters }, () => letterTo(citizen)),
        Array.from({ length: lists }, () => ({ bundle: 'Thôn 1', attendees: [citizen] })),
      );
      return JSON.stringify([print['Giấy mời'], print['Danh sách giao nhận']]).match(
        /(?<="Ngắt trang":)\w+/g,
      );
    };
    expect(breaks(1, 0)).toEqual(['false']);
    expect(breaks(3, 0)).toEqual(['true', 'true', 'false']);
    expect(breaks(2, 2)).toEqual(['true', 'true', 'true', 'false']);
    expect(breaks(0, 1)).toEqual(['false']);
  });

  it('list the letters of a bundle for signing', () => {
    const list = { bundle: 'Thôn Trung Hậu', attendees: [villageHead, citizen] };
    expect(printOf([], [list])['Danh sách giao nhận']).toEqual([
      {
        'Ngắt trang': false,
        'Nơi giao nhận': 'Thôn Trung Hậu',
        'Số giấy': '02',
        'Người nhận': [
          {
            STT: '1',
            'Danh xưng': 'Ông',
            'Họ và tên': 'Nguyễn Văn An',
            'Tên người nhận': 'Ông Nguyễn Văn An',
            'Chức vụ, đơn vị': 'Trưởng thôn Trung Hậu',
            'Ngày nhận': '',
          },
          {
            STT: '2',
            'Danh xưng': 'Bà',
            'Họ và tên': 'Đỗ Thị Ngọc Ánh',
            'Tên người nhận': 'Bà Đỗ Thị Ngọc Ánh',
            'Chức vụ, đơn vị': 'Đại diện Nhân dân thôn Trung Hậu',
            'Ngày nhận': '',
          },
        ],
      },
    ]);
  });
});
