// Screen texts of Chuẩn bị.

export const conference = 'Hội nghị';
export const tabs = { progress: 'Tiến độ', work: 'Công việc', villages: 'Thôn', next: 'Kỳ sau' } as const;
export const proofHelp = 'Ghi minh chứng ở Giao giấy, báo mời… và Hội nghị…, mục Phát thanh.';
export const noDate = 'Chưa ấn định ngày tổ chức nên chưa tính được hai thời hạn.';
export const toDay = 'Ấn định ngày';
export const toVillages = 'Nhập danh sách thôn';
export const gate = 'Điều kiện chốt hội nghị';
export const gateOpen = 'Đã đủ điều kiện chốt hội nghị.';
export const gateClosed = 'Còn thiếu trước khi chốt hội nghị';
export const overridden = (words: string): string => `Đã cho phép chốt khi còn thiếu: ${words}`;
export const venue = 'Địa điểm';
export const noVenue = 'Chưa ghi địa điểm.';
export const renotifyCount = (people: number): string => `${people} người đã có giấy mời, cần báo lại.`;
export const correction = 'Bài phát thanh đính chính';
export const copyHelp = 'Chép nội dung này để phát thanh, niêm yết.';
export const stages = {
  preparation: 'Chuẩn bị',
  conference: 'Hội nghị',
  'follow-up': 'Sau hội nghị',
} as const;
export const roles = 'Người chủ trì, trả lời';
export const notNamed = 'chưa ghi';
export const leadersHelp = 'Sửa ba người này ở Đối thoại → Trước hội nghị → Hội nghị…';
export const whoAnswers = 'Người trả lời từng lĩnh vực tại hội nghị (họ tên, chức vụ):';
export const noTopics = 'Chưa có lĩnh vực nào ở trang Cấu hình.';
export const saveRoles = 'Lưu';
export const rolesSaved = 'Đã lưu người chủ trì, trả lời.';
export const tasks = 'Phân công';
export const doneOf = (done: number, total: number): string => `${done}/${total} việc đã xong`;
export const noTasks = 'Chưa phân công việc nào.';
export const fill = {
  tasks: 'Lập phân công theo mẫu',
  agenda: 'Lập chương trình theo mẫu',
  budget: 'Lập dự toán theo mẫu',
} as const;
export const filled = (rows: number, tab: string): string => `Đã thêm ${rows} dòng vào trang ${tab}.`;
export const misdated = (count: number): string => `${count} việc chưa xong còn tính theo ngày tổ chức cũ.`;
export const moveTasks = 'Tính lại thời hạn';
export const moved = (count: number): string => `Đã tính lại thời hạn ${count} việc.`;
export const taskDone = (content: string): string => `Đã xong: ${content}`;
export const taskOpen = (content: string): string => `Chưa xong: ${content}`;
export const agenda = 'Chương trình';
export const noAgenda = 'Chưa có chương trình.';
export const agendaGood = 'Không trống giờ, không chồng giờ, không quá buổi.';
export const materials = 'Tài liệu';
export const money = 'Kinh phí';
export const noMoney = 'Chưa có dự toán.';
export const inSheet = (tab: string): string => `Sửa từng dòng ở trang ${tab}.`;
export const villages = 'Thành phần theo thôn';
export const noVillages = 'Chưa có thôn nào.';
export const replies = 'Xác nhận tham dự';
export const repliesHelp = 'Gọi điện hoặc gặp trực tiếp: bấm một lần cho mỗi người.';
export const group = 'Thôn, đơn vị';
export const noVillage = 'Cơ quan, đơn vị';
export const reply = { coming: 'Dự', 'not-coming': 'Không dự', unanswered: 'Bỏ xác nhận' } as const;
export const replyOf = {
  coming: 'xác nhận dự',
  'not-coming': 'không dự',
  unanswered: 'chưa trả lời',
} as const;
export const replyLabel = (reply: string, name: string): string => `${reply}: ${name}`;
export const allComing = (count: number): string => `Cả ${count} người chưa trả lời đều dự`;
export const replied = (count: number): string => `Đã ghi xác nhận của ${count} người.`;
export const nobody = 'Chưa có đại biểu nào ở nơi này.';
export const carried = 'Kiến nghị chưa giải quyết xong';
export const carriedHelp = 'Các kiến nghị này giữ nguyên mã và năm gốc, tiếp tục theo dõi ở kỳ sau.';
export const noneOpen = 'Không còn kiến nghị nào chưa giải quyết xong.';
export const more = (count: number): string => `và ${count} kiến nghị khác`;
export const startNext = 'Tạo hội nghị kỳ sau';
export const startNextHelp =
  'Chép khung hội nghị, người giữ chức danh, phân công, chương trình, mức chi của kỳ này. Công dân do thôn cử mới; chưa ấn định ngày.';
export const startNextQuestion = (year: string): string => `Tạo hội nghị mới cho năm ${year}?`;
export const nextTitle = (year: string): string =>
  `Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân năm ${year}`;
export const scopeHelp = 'Toàn xã, hoặc ghi tên các thôn của cụm, cách nhau bằng dấu phẩy.';
export const nextMade = (id: string, people: number, tasks: number): string =>
  `Đã tạo ${id}: ${people} người giữ chức danh, ${tasks} việc. Ấn định ngày ở Hội nghị…`;
export const replace = 'Thay người từ danh sách dự bị';
export const leaving = 'Người thôi dự';
export const joining = 'Người dự bị vào thay';
export const reason = 'Lý do thay';
export const doReplace = 'Thay người';
export const replaced = (name: string): string => `Đã thay người. Lập giấy mời mới cho ${name} ở Mời họp…`;
export const replacedBy = (joining: string, leaving: string): string => `${joining} thay ${leaving}`;
export const undo = 'Hoàn tác';
/** `reserve` was told of the invitation. */
export const givenBack = (name: string, reserve: string): string =>
  `Đã mời lại ${name}.${reserve === '' ? '' : ` Báo lại cho ${reserve} là không phải dự thay.`}`;
export const noReserves = 'Thôn này chưa có người dự bị.';
