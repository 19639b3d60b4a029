import { joined } from '../../domain/text/joined';

// Screen texts of Thư ký.

export const speakerHelp = 'Gõ vài chữ để tìm, không cần dấu; chưa có trong danh sách thì gõ cả họ tên.';
export const suggestions = 'Đại biểu';
export const notMarked = 'chưa điểm danh';
export const turn = (order: number): string => `Lượt ${order}`;
export const edit = (order: number): string => `Sửa lượt ${order}`;
export const editTurn = 'Sửa';
export const changed = (order: number): string => `Đã sửa lượt ${order}.`;
export const takenBack = (order: number): string => `Đã bỏ lượt ${order}.`;
export const confirmTakeBack = (order: number): string =>
  `Bỏ lượt ${order} và các nội dung của lượt này khỏi sổ? Bỏ rồi không lấy lại được.`;
export const correcting = (name: string): string => `Đang sửa lượt: ${name}`;
export const content = 'Ý kiến nguyên văn';
export const topic = (number: number, topic: string): string => `${number}. ${topic}`;
export const answer = 'Trả lời tại hội nghị';
export const unit = 'Giao đơn vị';
export const promisedOn = 'Hạn giải quyết';
export const noDenunciation =
  'Tố cáo không ghi ở đây: mời người nêu gặp cán bộ tiếp nhận, sau hội nghị nhập một dòng không danh tính ở Nhập kiến nghị.';
export const outOfOrder = 'Phát biểu sai quy chế, chỉ ghi biên bản';
export const reason = 'Lý do chủ trì nhắc, dừng phát biểu';
export const startTimer = 'Bấm giờ';
export const stopTimer = 'Dừng giờ';
export const limit = (minutes: number): string => `/ ${minutes} phút`;
export const over = 'quá giờ';
export const record = 'Ghi lượt';
export const recorded = (name: string, matters: number): string =>
  matters === 0 ? `Đã ghi lượt của ${name}.` : `Đã ghi lượt của ${name}, ${matters} nội dung.`;
export const shortcuts = 'Phím tắt';
export const keys = [
  ['Ctrl+Enter', 'ghi lượt'],
  ['Alt+Enter', 'thêm nội dung'],
  ['Alt+1…4', 'lĩnh vực'],
  ['Alt+9', 'sai quy chế'],
  ['Alt+0', 'bấm giờ'],
] as const;
export const taken = (count: number): string => `Các lượt đã ghi (${count})`;
export const takenLine = (order: number, speaker: string, village: string): string =>
  joined(' · ', `${order}. ${speaker}`, village);
export const takenMatters = (count: number): string => `${count} nội dung`;
export const takenOutOfOrder = 'sai quy chế';
export const waiting = 'chờ gửi';
export const correct = 'Sửa lượt chưa gửi được';
export const drop = 'Bỏ lượt này';
export const confirmDrop = (name: string): string =>
  `Bỏ lượt chưa gửi được của ${name}? Nội dung đã ghi sẽ mất.`;
export const finishFirst = 'Ghi xong lượt đang nhập rồi sửa lượt khác.';
