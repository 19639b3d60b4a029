import type { ImportSource } from '../../../src/application/exchange/read-source';

/** Registers as offices keep them. All names are made up. */

const table = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.join('\t')).join('\n');

/** Two rows of headings, a group, a total, a signature, words of its own, and a denunciation. */
export const oldRegister: ImportSource = {
  tab: '',
  text: table([
    ['ỦY BAN NHÂN DÂN XÃ MẪU'],
    ['SỔ THEO DÕI KIẾN NGHỊ NĂM 2025'],
    [
      'STT',
      'Ngày nhận',
      'Họ và tên',
      'Xóm',
      'Nội dung',
      'Loại',
      'Lĩnh vực',
      'Trả lời',
      '',
      'Cán bộ theo dõi',
    ],
    ['', '', '', '', '', '', '', 'Kết quả giải quyết', 'Số văn bản', ''],
    ['I', 'Thôn Đông'],
    [
      '1',
      '12/03/2025',
      'Nguyễn Văn Một',
      'Thôn Đông',
      'Sửa đường liên thôn',
      'Kiến nghị',
      'Giao thông',
      'Đã sửa xong',
      '12/UBND',
      'Lan',
    ],
    [
      '2',
      '15/3/2025',
      'Trần Thị Hai',
      'thôn đông',
      '"Nước sinh hoạt đục,\nmất hai ngày"',
      'Phản ánh',
      'Giao thông',
      '',
      '',
      'Lan',
    ],
    ['3', '31/02/2025', 'Lê Văn Ba', 'Thôn Đông', 'Đèn đường hỏng', 'Kiến nghị', 'Giao thông', '', '', ''],
    [
      '4',
      '20/03/2025',
      'Phạm Thị Bốn',
      'Thôn Lạ',
      'Xin mở rộng nghĩa trang',
      'Kiến nghị',
      'Giao thông',
      '',
      '',
      '',
    ],
    ['5', '21/03/2025', 'Vũ Văn Năm', 'Thôn Đông', 'Ông X nhận tiền', 'Tố cáo', 'Giao thông', '', '', ''],
    ['', 'Cộng', '', '', '', '', '5', '', '', ''],
    ['', '', 'NGƯỜI LẬP BIỂU'],
  ]),
};

/** How a register is read before anybody matches its columns and words. */
export const firstLook = {
  target: 'matters',
  source: oldRegister,
  uses: null,
  words: {},
  shared: {},
} as const;

/** The twelve columns of form 03, circular 04/2021. */
export const receptionBook: ImportSource = {
  tab: '',
  text: table([
    [
      'STT',
      'Ngày tiếp',
      'Họ tên - Địa chỉ',
      'CMND/Hộ chiếu của công dân',
      'Nội dung vụ việc',
      'Phân loại đơn/Số người',
      'Cơ quan đã giải quyết',
      'Thụ lý để giải quyết',
      'Trả lại đơn và hướng dẫn',
      'Chuyển đơn',
      'Theo dõi kết quả giải quyết',
      'Ghi chú',
    ],
    [
      '1',
      '05/01/2026',
      'Đỗ Văn Sáu',
      '001',
      'Chậm cấp giấy chứng nhận',
      'Kiến nghị',
      '',
      'x',
      '',
      '',
      'Đang xử lý',
      '',
    ],
    [
      '2',
      '09/01/2026',
      'Ngô Thị Bảy',
      '002',
      'Tiếng ồn quán karaoke',
      'kiến nghị',
      '',
      'x',
      '',
      '',
      '',
      'Gọi lại',
    ],
  ]),
};

/** People, with their names in two columns and columns that the register does not have. */
export const peopleBook: ImportSource = {
  tab: '',
  text: table([
    ['TT', 'Họ và tên', 'SĐT', 'Bản', 'Dân tộc'],
    ['1', 'Hoàng Văn Tám', '0912345678', 'Thôn Đông', 'Tày'],
    ['2', 'Lý Thị Chín', '12', 'Thôn Đoài', ''],
    ['', 'Hoàng Văn Tám', '0912345678', 'Thôn Đông', 'Tày'],
  ]),
};
