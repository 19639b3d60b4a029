import type { StepName } from '../../domain/conference/start-steps';

/** Screen texts of Hôm nay. */
export const todayText = {
  notSetUp:
    'Bảng tính này chưa phải là sổ đối thoại. Bấm nút dưới đây: sổ tạo các trang, ngày nghỉ, mẫu giấy mời và bật nhắc việc. Dữ liệu đang có giữ nguyên.',
  setUp: 'Thiết lập sổ',
  settingUp: 'Đang thiết lập sổ, khoảng một phút…',
  setUpDone: 'Đã thiết lập xong. Làm lần lượt sáu bước dưới đây.',
  stepsTitle: 'Sáu bước để gửi được giấy mời',
  doneOf: (done: number): string => `Đã xong ${done}/6 bước.`,
  done: 'xong',
  notDone: 'chưa xong',
  open: 'Làm',
  review: 'Xem lại',
  stepLabel: (label: string, title: string): string => `${label}: ${title}`,
  back: 'Quay lại các bước',
  backToday: 'Quay lại Hôm nay',
  office: 'Thông tin cơ quan',
  officeHelp: 'Ghi đúng như trên văn bản của xã. Các ô này cũng nằm ở trang Cấu hình.',
  saveOffice: 'Lưu thông tin cơ quan',
  officeSaved: 'Đã lưu thông tin cơ quan.',
  villages: 'Danh sách thôn',
  villagesHelp:
    'Chép từ Word, Excel rồi dán: mỗi thôn một dòng, gồm tên thôn, Bí thư chi bộ, Trưởng thôn, Trưởng ban công tác Mặt trận. Cột nào thiếu cứ để trống.',
  villagesRead: (villages: number): string =>
    villages === 0 ? 'Chưa nhận ra thôn nào trong phần đã dán.' : `Nhận ra ${villages} thôn.`,
  ignored: (lines: number): string => `${lines} dòng không phải tên thôn`,
  importVillages: (villages: number): string => `Nhập ${villages} thôn`,
  villagesSaved: (added: number, changed: number): string =>
    changed > 0 ? `Đã thêm ${added} thôn, bổ sung ${changed} thôn.` : `Đã thêm ${added} thôn.`,
  vacant: 'trống',
  posts: { partySecretary: 'Bí thư chi bộ', villageHead: 'Trưởng thôn', frontHead: 'Trưởng ban CTMT' },
  invitePosts: (people: number): string => `Mời ${people} cán bộ thôn`,
  postsInvited: (people: number): string => `Đã thêm ${people} cán bộ thôn vào Đại biểu.`,
  now: 'Việc tiếp theo',
  nothing: 'Chưa có việc nào đến hạn.',
  further: (count: number): string => `và ${count} việc khác, xem ở trang Phân công, Kiến nghị.`,
  clocks: 'Hai thời hạn',
  toDay: 'Ấn định ngày',
  noDate: 'Chưa ấn định ngày tổ chức nên chưa tính được hai thời hạn.',
  find: 'Tìm đại biểu, kiến nghị',
  findHelp: 'Gõ vài chữ của tên, số điện thoại, mã hoặc nội dung.',
  atWork: 'Đang cùng làm',
} as const;

/** The six steps of a new register. */
export const stepTitles: Readonly<Record<StepName, string>> = {
  office: '1. Thông tin cơ quan',
  villages: '2. Thôn và ba chức danh',
  conference: '3. Hội nghị',
  people: '4. Đại biểu',
  letters: '5. Giấy mời',
  issue: '6. Chốt hội nghị, cho gửi giấy mời',
};
