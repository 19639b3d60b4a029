import { joined } from '../../domain/text/joined';
import { paperStateLabels } from '../../register/columns/paper-columns';

// Screen texts of Văn bản.

export const tabs = { before: 'Trước', day: 'Trong', after: 'Sau', file: 'Hồ sơ' } as const;
export const states = { none: 'Chưa lập', ...paperStateLabels } as const;
export const makeStage = (count: number): string => `Lập ${count} giấy tờ còn thiếu`;
export const stageMade = 'Giấy tờ của giai đoạn này đã lập đủ.';
/** What all papers of the stage lack together. */
export const stageLacks = (count: number): string => `Cả giai đoạn còn thiếu ${count} chỗ`;
export const inPapers = (count: number): string => `${count} văn bản cần`;
export const make = 'Lập';
export const makeAgain = 'Lập lại';
export const makeMissing = (count: number): string => `Lập ${count} bản còn thiếu`;
export const remake = (count: number): string => `Lập lại ${count} bản dự thảo`;
export const remakeQuestion = (count: number): string =>
  `Lập lại ${count} bản dự thảo theo sổ? Chữ đã sửa tay trong các bản này sẽ mất.`;
export const someDrafts = 'Lập lại một số bản dự thảo';
export const remakeChosen = (count: number): string => `Lập lại ${count} bản đã chọn`;
export const replace = 'Lập bản thay thế';
export const manyDocuments = (count: number, perDay: number): string =>
  `Sẽ tạo ${count} văn bản; mỗi ngày tài khoản chỉ được tạo khoảng ${perDay} văn bản, số còn lại lập tiếp hôm sau. Vẫn lập?`;
export const papers = 'văn bản';
export const making = 'Đang lập văn bản…';
export const made = (count: number): string =>
  count === 0 ? 'Không có gì phải lập thêm.' : `Đã lập ${count} văn bản.`;
export const incomplete = (count: number): string => `${count} văn bản còn thiếu thông tin, in chữ DỰ THẢO.`;
export const left = (count: number, isSpent: boolean): string =>
  isSpent
    ? `Còn ${count} văn bản chờ đến mai vì hôm nay Drive không lập thêm; mai sổ tự lập tiếp.`
    : `Còn ${count} văn bản chưa lập kịp; bấm lần nữa để lập tiếp.`;
export const byLink =
  'Chú ý: thư mục văn bản đang mở cho bất kỳ ai có liên kết. Vào Drive, đặt lại Chia sẻ: Bị hạn chế.';
export const flawed = 'Cần sửa trước khi trình ký';
/** The name is on the lower half; printing twice and turning the sheet puts it on both sides of the fold. */
export const bothSides =
  'Tên in ở nửa dưới tờ giấy. Muốn có tên cả hai mặt: in xong, xoay ngược tập giấy, in thêm một lần rồi gấp đôi.';
export const toMend = (count: number) => `Cần sửa ${count} chỗ`;
export const refused = 'Chưa ban hành được';
export const lacks = (count: number): string => `Còn thiếu ${count} chỗ`;
export const more = (count: number): string => `và ${count} chỗ khác`;
export const place = (tab: string, row: string, name: string): string =>
  `${tab}${row === '' ? '' : ` ${row}`}: ${name}`;
export const nowComplete = 'Đã đủ thông tin; bấm Lập lại để bỏ chữ DỰ THẢO.';
export const numberAndDay = (number: string, symbol: string, day: string): string =>
  joined(', ', number === '' ? '' : `Số ${number}/${symbol}`, day === '' ? '' : `ngày ${day}`);
export const open = 'Mở văn bản';
export const ofKind = (action: string, kind: string): string => `${action}: ${kind}`;
export const sign = 'Trình ký';
export const signAll = (count: number): string => `Trình ký ${count} văn bản`;
export const signed = (count: number): string => `Đã chuyển ${count} văn bản sang Trình ký.`;
export const notSigned = (count: number): string =>
  `${count} văn bản còn thiếu hoặc còn chữ DỰ THẢO nên chưa trình; bổ sung rồi bấm Lập lại.`;
export const takeBack = 'Rút về dự thảo';
export const takenBack = 'Đã rút về dự thảo.';
export const issue = 'Ghi số, ban hành';
export const issueAll = (count: number): string => `Ghi số, ban hành ${count} văn bản`;
export const close = 'Chốt và khóa';
export const closeQuestion = 'Sau khi khóa sẽ không sửa được nữa. Chốt và khóa?';
export const issueHelp = 'Sổ điền số, ngày vào văn bản rồi khóa.';
export const issueManyHelp = 'Sổ đánh số liên tiếp từ số này rồi khóa các văn bản.';
export const number = 'Số văn bản';
export const firstNumber = 'Số đầu tiên';
export const date = 'Ngày văn bản';
export const issueQuestion =
  'Sau khi khóa chỉ còn sửa được số, ngày, cho đến khi chuyển văn bản. Điền số và khóa?';
export const confirmIssue = 'Điền số và khóa';
export const issued = (count: number): string => `Đã ban hành và khóa ${count} văn bản.`;
export const issuing = 'Đang điền số và khóa…';
export const renumber = 'Sửa số, ngày';
export const renumberHelp = 'Sửa được cho đến khi ghi ngày chuyển văn bản. Bản đã in cần in lại.';
export const renumbered = (count: number): string =>
  count === 0 ? 'Số, ngày không đổi.' : 'Đã sửa số, ngày và khóa lại.';
export const renumberQuestion = 'Điền lại số, ngày này vào văn bản và khóa? Bản đã in cần in lại.';
export const touched = (count: number): string => `${count} văn bản đã ban hành cần thông báo lại`;
export const touchedHelp = 'Văn bản đã ban hành không sửa được; cần ra thông báo thay đổi.';
export const misdirectedHelp =
  'Kiến nghị hoặc nơi nhận đã đổi sau khi ban hành: lập bản thay thế rồi gửi lại.';
export const correct = 'Lập thông báo thay đổi';
export const changed = (what: string): string => `Đã đổi sau khi ban hành: ${what}`;
export const counts = (made: number, all: number, issued: number): string =>
  `Đã lập ${made}/${all}${issued > 0 ? `, đã ban hành ${issued}` : ''}`;
export const noSubject = 'Chưa có nội dung nào cần lập loại này.';
export const list = (count: number): string => `Xem từng bản (${count})`;
export const invitations = 'Lập và cấp số ở Đối thoại → Trước hội nghị → Mời họp.';
export const fileTitle = 'Hồ sơ hội nghị';
export const fileSum = (there: number, all: number): string =>
  `Đã ban hành hoặc chốt ${there}/${all} loại giấy tờ.`;
export const finishedOf = (done: number, all: number): string => `xong ${done}/${all}`;
export const fileComplete = 'Hồ sơ đã đủ.';
export const templates = 'Sửa mẫu ở Đối thoại → Sổ → Mẫu văn bản.';
