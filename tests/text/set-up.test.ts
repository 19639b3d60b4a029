import type { SetUpReport } from '../../src/register/set-up-report';
import { setUpDone } from '../../src/text/set-up';

const nothing: SetUpReport = {
  additions: [],
  repairs: [],
  problems: [],
  folderUrl: '',
  templateUrl: '',
  triggerOwner: '',
  triggerIsMine: false,
  isCopy: false,
};

describe('what set-up says when it is done', () => {
  it('counts the additions, names the owner of the reminders and gives the next step', () => {
    const report: SetUpReport = {
      ...nothing,
      additions: [
        { kind: 'tab', tab: 'Hội nghị' },
        { kind: 'tab', tab: 'Thôn' },
        { kind: 'days-off', years: [2026, 2027] },
        { kind: 'settings', rows: 55 },
        { kind: 'folder' },
        { kind: 'template' },
        { kind: 'reminders' },
      ],
      repairs: [{ kind: 'region', daysTyped: false }],
      triggerOwner: 'van-phong@xa.example',
    };
    expect(setUpDone(report).split('\n')).toEqual([
      'Đã tạo 2 trang: “Hội nghị”, “Thôn”.',
      'Đã điền ngày nghỉ các năm 2026, 2027; xin đối chiếu với thông báo chính thức.',
      'Đã điền 55 dòng có sẵn vào trang Cấu hình.',
      'Đã tạo thư mục văn bản trên Drive.',
      'Đã tạo mẫu giấy mời trên Drive.',
      'Đã bật nhắc việc hằng ngày.',
      'Đã đặt cách ghi ngày, số theo Việt Nam và múi giờ Việt Nam.',
      'Nhắc việc hằng ngày chạy dưới tài khoản van-phong@xa.example.',
      '',
      'Việc tiếp theo: làm sáu bước trong bảng Hôm nay bên phải (Đối thoại → Hôm nay).',
    ]);
  });

  it('says so when nothing was missing', () => {
    expect(setUpDone(nothing).split('\n')[0]).toBe('Sổ đã đầy đủ, không phải sửa gì.');
  });

  it('says why a copied register sends no reminders, and which button to press', () => {
    expect(setUpDone({ ...nothing, isCopy: true }).split('\n')[0]).toBe(
      'Sổ này là bản sao của một sổ khác. Nhắc việc chưa bật, để không ai nhận thư hai lần. Nếu dùng sổ này thay sổ cũ, vào Đối thoại → Trước hội nghị → Mời họp… → Gửi, giao, bấm “Chuyển sang tài khoản của tôi”.',
    );
  });

  it('names each remaining problem, and what to do about it', () => {
    const report: SetUpReport = {
      ...nothing,
      repairs: [
        { kind: 'column', tab: 'Đại biểu', header: 'Email' },
        { kind: 'column', tab: 'Đại biểu', header: 'Thôn' },
      ],
      problems: [
        { kind: 'header-renamed', tab: 'Đại biểu', header: 'Họ và tên', actual: 'Tên', cell: 'D1' },
        { kind: 'header-doubled', tab: 'Thôn', header: 'Email', cells: ['G1', 'J1'] },
        { kind: 'tab-renamed', tab: 'Kiến nghị', actual: 'KN 2026' },
      ],
    };
    expect(setUpDone(report).split('\n')).toEqual([
      'Đã bổ sung ở trang “Đại biểu” các cột còn thiếu: “Email”, “Thôn”.',
      '',
      'Cần xem lại:',
      '• Trang “Đại biểu”, ô D1: cột “Họ và tên” có lẽ đã đổi tên thành “Tên”. Xin đặt lại tên cũ; nếu đây là cột riêng của cơ quan, xin chuyển cột này ra cuối trang.',
      '• Trang “Thôn” có nhiều cột cùng tên “Email” (ô G1, J1). Xin giữ một cột và đổi tên cột còn lại.',
      '• Không thấy trang “Kiến nghị”; trang “KN 2026” có các cột giống hệt. Nếu đã đổi tên trang, xin đặt lại tên “Kiến nghị”.',
      'Xử lý xong, xin chạy lại Thiết lập sổ. Dữ liệu đã nhập vẫn giữ nguyên.',
    ]);
  });
});
