import type { DeadlineState } from '../domain/calendar/deadlines';
import { joined } from '../domain/text/joined';

// What Mời họp says of its clock and of what it did, worded by the server and only shown by the sidebar.

export const clock: Readonly<Record<DeadlineState, (day: string) => string>> = {
  open: (day) => `Còn hạn: gửi chậm nhất ${day}.`,
  'due-today': (day) => `Hôm nay là hạn cuối gửi giấy mời (${day}).`,
  missed: (day) => `Quá hạn gửi giấy mời (${day}), chưa gửi đủ.`,
  met: (day) => `Đã gửi đủ, đúng hạn (${day}).`,
  late: (day) => `Đã gửi đủ, trễ hạn (${day}).`,
};
export const target = (day: string): string => `Nên gửi trước ${day}.`;
export const broadcastOn = (day: string): string => `Phát thanh: đã ghi ngày ${day}.`;
export const noBroadcast = 'Phát thanh: chưa có minh chứng.';

export const made = (letters: number, before: number): string =>
  `${joined(
    '; ',
    letters === 0 ? 'Không có giấy nào phải lập thêm' : `Đã lập ${letters} giấy mời`,
    before === 0 ? '' : `${before} giấy đã có từ trước`,
  )}.`;
export const printAndSign = 'Mở văn bản dưới đây để in, trình ký.';
export const makingOn = (left: number, isSpent: boolean): string =>
  isSpent
    ? `Còn ${left} giấy chờ đến mai vì hôm nay Drive không lập thêm; mai sổ tự làm tiếp.`
    : `Còn ${left} giấy chưa lập được; bấm lần nữa để làm tiếp.`;
export const sharedByLink =
  'Chú ý: thư mục văn bản đang mở cho bất kỳ ai có liên kết. Vào Drive, đặt lại Chia sẻ: Bị hạn chế.';
export const remade = (count: number, left: number): string =>
  left === 0
    ? `Đã lập lại ${count} bản nháp. In và trình ký lại.`
    : `Đã lập lại ${count} bản nháp, còn ${left} bản chưa xong; bấm lại để làm tiếp.`;
export const finished = (count: number): string => `Đã điền số và khóa ${count} văn bản.`;
export const sent = (count: number): string => `Đã gửi ${count} thư.`;
export const sentWaiting = (count: number): string => `${count} thư chờ lượt sau.`;
export const sentUncertain = (count: number): string =>
  `${count} thư chưa rõ đã đi hay chưa; xem mục Cần kiểm tra.`;
export const withoutPdf = (count: number): string => `${count} thư kèm tệp Word vì chưa tạo được PDF.`;
export const stopped = (count: number): string => `Đã dừng ${count} thư đang chờ.`;
export const stopping = 'Đã yêu cầu dừng; thư đang gửi dở sẽ dừng trong ít phút.';
export const owner = (name: string, lastRun: string, nextRun: string): string =>
  `${joined(
    '; ',
    `Chạy dưới tài khoản ${name}`,
    lastRun === '' ? 'chưa chạy lần nào' : `lần gần nhất ${lastRun}`,
    nextRun === '' ? '' : `lần tới khoảng 7 giờ ngày ${nextRun}`,
  )}.`;
export const noOwner = 'Chưa có ai nhận chạy nhắc việc hằng ngày.';
