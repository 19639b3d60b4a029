// Screen texts of Theo dõi kiến nghị.

export const whose = 'Xem kiến nghị của';
export const mine = 'Đơn vị của tôi';
export const allUnits = 'Tất cả đơn vị';
export const withoutUnit = 'Chưa giao đơn vị';
export const views = {
  overdue: 'Quá hạn',
  'this-week': '7 ngày tới',
  waiting: 'Chờ đơn vị khác',
  open: 'Chưa giải quyết xong',
  closed: 'Đã kết thúc',
} as const;
export const viewsLabel = 'Tình trạng';
export const viewHelp = {
  overdue: 'Đã quá hạn trả lời, hoặc quá hạn giải quyết đã cam kết.',
  'this-week': 'Đến hạn trong 7 ngày tới.',
  waiting: 'Đã chuyển nơi có thẩm quyền; hoặc chỉ phối hợp, chờ đơn vị chủ trì.',
  open: 'Mọi kiến nghị chưa giải quyết xong, kể cả đã trả lời.',
  closed: 'Kết thúc trong ba tháng gần đây.',
} as const;
export const search = 'Tìm kiến nghị';
export const searchHelp = 'Gõ mã, nội dung hoặc thôn; không cần dấu.';
export const assign = 'Giao nhiều kiến nghị';
export const none = 'Không có kiến nghị nào.';
export const empty = 'Chưa có kiến nghị nào.';
export const more = (count: number): string => `Hiện thêm (còn ${count} kiến nghị)`;
export const closedBefore = (count: number): string =>
  `${count} kiến nghị kết thúc từ trước xem ở trang Kiến nghị.`;
export const lead = (unit: string): string => `Chủ trì: ${unit}`;
export const support = (unit: string): string => `Phối hợp: ${unit}`;
export const back = 'Về danh sách';
export const villageConfirmed = (day: string): string => `Thôn xác nhận ngày ${day}`;
export const reopenedBefore = (reason: string): string => `Lần mở lại gần nhất: ${reason}`;
export const reopenings = (count: number): string => `Đã mở lại ${count} lần`;
export const next = 'Việc tiếp theo';
export const steps = {
  assign: 'Giao đơn vị, đặt hạn',
  progress: 'Đang giải quyết',
  answer: 'Đã trả lời',
  resolve: 'Đã giải quyết xong',
  explain: 'Giải trình, cung cấp thông tin',
  transfer: 'Chuyển nơi có thẩm quyền',
  confirm: 'Thôn xác nhận',
  publish: 'Công khai, ghi chú',
  reopen: 'Mở lại',
} as const;
export const stepHelp = {
  assign: 'Một đơn vị chủ trì; hạn phản hồi theo luật, hạn giải quyết theo cam kết.',
  progress: 'Sổ nhắc kiến nghị này cho đến khi giải quyết xong.',
  answer: 'Trả lời rồi, sổ vẫn theo dõi cho đến khi giải quyết xong.',
  resolve: 'Muốn kết thúc kiến nghị, phải có ngày giải quyết xong và minh chứng.',
  explain: 'Kết thúc kiến nghị bằng giải trình; báo cáo tính riêng với đã giải quyết.',
  transfer: 'Sổ vẫn theo dõi, chờ nơi có thẩm quyền trả lời.',
  confirm: 'Không bắt buộc: ngày thôn hoặc người nêu xác nhận đã xong.',
  publish: 'Kiến nghị công khai có ở trang Công khai.',
  reopen: 'Ghi lý do mới; lịch sử giữ lại lần kết thúc trước.',
} as const;
export const undo = 'Hoàn tác';
export const correct = 'Sửa thông tin';
export const save = 'Lưu bước này';
export const saved = (id: string, status: string): string => `Đã lưu ${id}: ${status}.`;
export const history = 'Lịch sử';
