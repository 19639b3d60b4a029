import { paperStateLabels } from '../../register/columns/paper-columns';

/** Screen texts of Văn bản. */
export const paperText = {
  tabs: { before: 'Trước', day: 'Trong', after: 'Sau', file: 'Hồ sơ' },
  states: { none: 'Chưa lập', ...paperStateLabels },
  makeStage: (count: number): string => `Lập ${count} giấy tờ còn thiếu`,
  stageMade: 'Giấy tờ của giai đoạn này đã lập đủ.',
  make: 'Lập',
  makeAgain: 'Lập lại',
  makeMissing: (count: number): string => `Lập ${count} bản còn thiếu`,
  remake: (count: number): string => `Lập lại ${count} bản dự thảo`,
  someDrafts: 'Lập lại một số bản dự thảo',
  remakeChosen: (count: number): string => `Lập lại ${count} bản đã chọn`,
  replace: 'Lập bản thay thế',
  manyDocuments: (count: number, perDay: number): string =>
    `Sẽ tạo ${count} văn bản; mỗi ngày tài khoản chỉ được tạo khoảng ${perDay} văn bản, số còn lại lập tiếp hôm sau. Vẫn lập?`,
  making: 'Đang lập văn bản…',
  made: (count: number): string => (count === 0 ? 'Không có gì phải lập thêm.' : `Đã lập ${count} văn bản.`),
  incomplete: (count: number): string => `${count} văn bản còn thiếu thông tin, in chữ DỰ THẢO.`,
  left: (count: number, isSpent: boolean): string =>
    isSpent
      ? `Còn ${count} văn bản chờ đến mai vì hôm nay Drive không lập thêm; mai bấm lần nữa để lập tiếp.`
      : `Còn ${count} văn bản chưa lập kịp; bấm lần nữa để lập tiếp.`,
  byLink:
    'Chú ý: thư mục văn bản đang mở cho bất kỳ ai có đường dẫn. Vào Drive, đặt lại Chia sẻ: Bị hạn chế.',
  flawed: 'Cần sửa trước khi trình ký',
  /** The name is on the lower half; printing twice and turning the sheet puts it on both sides of the fold. */
  bothSides:
    'Tên in ở nửa dưới tờ giấy. Muốn có tên cả hai mặt: in xong, xoay ngược tập giấy, in thêm một lần rồi gấp đôi.',
  toMend: (count: number) => `Cần sửa ${count} chỗ`,
  refused: 'Chưa ban hành được',
  lacks: (count: number): string => `Còn thiếu ${count} chỗ`,
  more: (count: number): string => `và ${count} chỗ khác`,
  place: (tab: string, row: string, name: string): string => `${tab}${row === '' ? '' : ` ${row}`}: ${name}`,
  toCell: (cell: string): string => `Đến ô ${cell}`,
  nowComplete: 'Đã đủ thông tin; bấm Lập lại để bỏ chữ DỰ THẢO.',
  numberAndDay: (number: string, symbol: string, day: string): string =>
    [number === '' ? '' : `Số ${number}/${symbol}`, day === '' ? '' : `ngày ${day}`]
      .filter((part) => part !== '')
      .join(', '),
  open: 'Mở văn bản',
  ofKind: (action: string, kind: string): string => `${action}: ${kind}`,
  sign: 'Trình ký',
  signAll: (count: number): string => `Trình ký ${count} văn bản`,
  signed: (count: number): string => `Đã chuyển ${count} văn bản sang Trình ký.`,
  notSigned: (count: number): string =>
    `${count} văn bản còn thiếu hoặc còn chữ DỰ THẢO nên chưa trình; bổ sung rồi bấm Lập lại.`,
  takeBack: 'Rút về dự thảo',
  takenBack: 'Đã rút về dự thảo.',
  issue: 'Ghi số, ban hành',
  issueAll: (count: number): string => `Ghi số, ban hành ${count} văn bản`,
  close: 'Chốt và khóa',
  closeQuestion: 'Sau khi khóa sẽ không sửa được nữa. Chốt và khóa?',
  issueTitle: (about: string): string => `Sau khi ký: ${about}`,
  issueHelp: 'Số và ngày được điền vào văn bản, rồi khóa lại.',
  issueManyHelp: 'Các văn bản được đánh số liên tiếp từ số này, rồi khóa lại.',
  number: 'Số văn bản',
  firstNumber: 'Số đầu tiên',
  date: 'Ngày văn bản',
  issueQuestion: 'Sau khi khóa chỉ còn sửa được số, ngày, cho đến khi chuyển văn bản. Điền số và khóa?',
  confirmIssue: 'Điền số và khóa',
  issued: (count: number): string => `Đã ban hành và khóa ${count} văn bản.`,
  issuing: 'Đang điền số và khóa…',
  renumber: 'Sửa số, ngày',
  renumberHelp: 'Sửa được cho đến khi ghi ngày chuyển văn bản. Bản đã in cần in lại.',
  renumbered: (count: number): string =>
    count === 0 ? 'Số, ngày không đổi.' : 'Đã sửa số, ngày và khóa lại.',
  renumberQuestion: 'Điền lại số, ngày này vào văn bản và khóa?',
  touched: (count: number): string => `${count} văn bản đã ban hành cần thông báo lại`,
  touchedHelp: 'Văn bản đã ban hành không sửa được; cần ra thông báo thay đổi.',
  misdirectedHelp: 'Văn bản đã gửi đến cơ quan cũ; lập văn bản thay thế để gửi đến cơ quan mới.',
  correct: 'Lập thông báo thay đổi',
  changed: (what: string): string => `Đã đổi sau khi ban hành: ${what}`,
  counts: (made: number, all: number, issued: number): string =>
    `Đã lập ${made}/${all}${issued > 0 ? `, đã ban hành ${issued}` : ''}`,
  noSubject: 'Chưa có nội dung nào cần lập loại này.',
  list: (count: number): string => `Xem ${count} văn bản`,
  invitations: 'Lập và cấp số ở Đối thoại → Trước hội nghị → Mời họp.',
  fileTitle: 'Hồ sơ hội nghị',
  fileSum: (there: number, all: number): string => `Đã ban hành hoặc chốt ${there}/${all} loại giấy tờ.`,
  fileComplete: 'Hồ sơ đã đủ.',
  templates: 'Sửa mẫu ở Đối thoại → Sổ → Mẫu văn bản.',
} as const;
