import type { LettersPer } from '../../register/papers/letters-per';

function documentName({
  per,
  about,
  batch,
}: {
  readonly per: LettersPer;
  readonly about: string;
  readonly batch: number;
}): string {
  const again = batch > 1 ? `, đợt ${batch}` : '';
  return per === 'all' ? `Giấy mời, bản in chung${again}` : `Giấy mời ${about}${again}`;
}

/** Screen texts of Mời họp. */
export const invitationText = {
  conference: 'Hội nghị',
  tabs: { overview: 'Tình hình', papers: 'Giấy mời', sending: 'Gửi, giao' },
  clock: {
    open: (day: string): string => `Còn hạn: gửi chậm nhất ${day}.`,
    'due-today': (day: string): string => `Hôm nay là hạn cuối gửi giấy mời (${day}).`,
    missed: (day: string): string => `Quá hạn gửi giấy mời (${day}), chưa gửi đủ.`,
    met: (day: string): string => `Đạt: đã gửi đủ đúng hạn (${day}).`,
    late: (day: string): string => `Trễ: đã gửi đủ nhưng sau hạn (${day}).`,
  },
  mails: 'thư',
  files: 'tệp',
  toDay: 'Ấn định ngày',
  toVillages: 'Nhập danh sách thôn',
  toStatus: 'Chốt hội nghị',
  toLetters: 'Ghi số, ngày',
  noDate: 'Hội nghị chưa ấn định ngày nên chưa tính được hạn gửi.',
  target: (day: string): string => `Nên gửi trước ${day}.`,
  broadcastOn: (day: string): string => `Phát thanh: đã ghi ngày ${day}.`,
  noBroadcast: 'Phát thanh: chưa có minh chứng.',
  counts: { invited: 'Cần giấy mời', withPaper: 'Có giấy mời', withEmail: 'Có email', sent: 'Đã gửi, giao' },
  byGroup: 'Theo nhóm đại biểu',
  noVillages: 'Chưa có thôn nào nên chưa kiểm tra được ba chức danh và số công dân.',
  byVillage: 'Theo thôn',
  people: (count: number): string => `${count} người`,
  citizens: (have: number, quota: number): string => `Công dân ${have}/${quota}`,
  shortage: (count: number): string => `thiếu ${count} công dân`,
  surplus: (count: number): string => `vượt ${count}`,
  missingPost: (post: string): string => `thiếu ${post}`,
  complete: 'đủ',
  blockers: 'Cần bổ sung trước khi lập giấy mời',
  nobody: 'Chưa có đại biểu nào được mời.',
  makeTitle: 'Lập giấy mời',
  ways: {
    all: { label: 'Một văn bản để in', help: 'Mỗi người một trang, in một lượt.' },
    village: { label: 'Mỗi thôn một văn bản', help: 'Kèm danh sách ký nhận, để giao qua Trưởng thôn.' },
    person: { label: 'Mỗi người một văn bản', help: 'Dùng khi gửi riêng từng người hoặc qua email.' },
  },
  make: 'Lập giấy mời',
  made: (made: number, before: number): string =>
    before === 0 ? `Đã lập ${made} giấy mời.` : `Đã lập ${made} giấy mời; ${before} giấy đã có từ trước.`,
  printAndSign: 'Mở văn bản dưới đây để in, trình ký.',
  makingOn: (left: number, isSpent: boolean): string =>
    isSpent
      ? `Còn ${left} giấy chờ đến mai vì hôm nay Drive không lập thêm; mai bấm lần nữa để làm tiếp.`
      : `Còn ${left} giấy chưa lập được; bấm lần nữa để làm tiếp.`,
  manyDocuments: (count: number, perDay: number): string =>
    `Sẽ tạo ${count} văn bản; mỗi ngày tài khoản chỉ được tạo khoảng ${perDay} văn bản. Nên chọn một văn bản để in. Vẫn lập riêng từng người?`,
  sharedByLink:
    'Chú ý: thư mục văn bản đang mở cho bất kỳ ai có đường dẫn. Vào Drive, đặt lại Chia sẻ: Bị hạn chế.',
  documents: 'Văn bản đã lập',
  noDocuments: 'Chưa có văn bản nào.',
  letters: (count: number): string => `${count} giấy mời`,
  documentCount: (count: number): string => `Xem ${count} văn bản`,
  documentName,
  locked: 'đã khóa',
  draft: 'bản nháp',
  draftsTitle: 'Bản nháp',
  draftsDiffer: (count: number, all: number): string =>
    count === 0
      ? `${all} bản nháp, chưa bản nào khác với sổ.`
      : `${count} trong ${all} bản nháp khác với sổ. Lập lại rồi in, trình ký lại.`,
  differsIn: (changes: readonly string[]): string => `Khác ở: ${changes.join('; ')}`,
  remake: 'Lập lại',
  remakeOne: 'Lập lại bản này',
  remakeDiffering: (count: number): string => `Lập lại ${count} bản khác với sổ`,
  remakeAll: (count: number): string => `Lập lại cả ${count} bản nháp`,
  remakeQuestion: (count: number): string =>
    `Lập lại ${count} bản nháp theo sổ? Chữ đã sửa tay trong các bản nháp này sẽ mất.`,
  remade: (count: number, left: number): string =>
    left === 0
      ? `Đã lập lại ${count} bản nháp. In và trình ký lại.`
      : `Đã lập lại ${count} bản nháp, còn ${left} bản chưa xong; bấm lại để làm tiếp.`,
  template: 'Sửa mẫu giấy mời',
  finishing: {
    title: 'Sau khi ký: ghi số, ngày',
    help: 'Số và ngày được điền vào mọi giấy mời của hội nghị này, rồi khóa văn bản.',
    button: 'Điền số và khóa',
    question: 'Khóa xong chỉ còn sửa được số, ngày cho đến khi gửi, giao giấy đầu tiên. Điền số và khóa?',
  },
  correcting: {
    title: 'Sửa số, ngày giấy mời',
    help: 'Sửa được cho đến khi gửi, giao giấy đầu tiên.',
    button: 'Sửa số, ngày',
    question: 'Mọi giấy mời sẽ được điền lại số, ngày này và khóa lại; giấy đã in cần in lại. Sửa số, ngày?',
  },
  number: 'Số giấy mời',
  numberDate: 'Ngày ký',
  finished: (count: number): string => `Đã điền số và khóa ${count} văn bản.`,
  sendTitle: 'Gửi qua email',
  remaining: (count: number): string => `Tài khoản này hôm nay còn gửi được khoảng ${count} thư.`,
  startBy: (day: string): string => `Phải bắt đầu gửi chậm nhất ${day} để kịp hạn.`,
  renotify: (count: number): string =>
    `${count} người đã nhận giấy mời nay không còn đúng: sổ gửi thư báo thay đổi thay cho giấy mời.`,
  waiting: (count: number): string => `${count} thư đang chờ gửi.`,
  running: (person: string, done: number, total: number): string =>
    `${person === '' ? 'Có người' : person} đang gửi thư${total > 0 ? `: ${done}/${total}` : ''}.`,
  stop: 'Dừng gửi',
  stopQuestion: 'Dừng các thư giấy mời còn chờ? Sau này vẫn gửi lại được.',
  stopped: (count: number): string => `Đã dừng ${count} thư đang chờ.`,
  stopping: 'Đã yêu cầu dừng; thư đang gửi dở sẽ dừng trong ít phút.',
  goOn: 'Gửi tiếp thư đang chờ',
  nobodyToSend: (withMail: number): string =>
    withMail === 0 ? 'Chưa đại biểu nào có email.' : 'Đã gửi cho mọi đại biểu có email.',
  send: (count: number): string => `Gửi ${count} thư`,
  sendQuestion: (count: number): string => `Gửi thư cho ${count} người đã chọn?`,
  sent: (count: number): string => `Đã gửi ${count} thư.`,
  sentWaiting: (count: number): string => `${count} thư chờ lượt sau.`,
  sentUncertain: (count: number): string => `${count} thư chưa rõ đã đi hay chưa; xem mục Cần kiểm tra.`,
  withoutPdf: (count: number): string => `${count} thư kèm tệp Word vì chưa tạo được PDF.`,
  over: 'Hội nghị đã tổ chức nên không gửi giấy mời nữa.',
  withoutNumber: 'Chưa gửi được vì giấy mời chưa có số, ngày.',
  unissued: 'Chưa gửi được vì hội nghị chưa chốt.',
  telling:
    'Giao giấy qua thôn, báo qua Zalo, điện thoại: ghi ở Đối thoại → Trước hội nghị → Giao giấy, báo mời…',
  chooseSomebody: 'Chọn ít nhất một người.',
  reviewTitle: 'Cần kiểm tra',
  reviewHelp: 'Chưa rõ các thư này đã gửi hay chưa. Mở Gmail tìm trong mục Đã gửi, rồi chọn.',
  reviewBehind:
    'Sổ gửi thiếu dòng so với lần gửi trước nên sổ chưa gửi thư nào. Mở Gmail xem các thư đã gửi, rồi bấm “Đã xem, cho gửi tiếp” ở đầu trang này.',
  reviewSearch: 'Tìm trong Gmail',
  reviewLetter: (letter: string, address: string): string => `${letter} · ${address}`,
  reviewSent: 'Đã gửi',
  reviewAgain: 'Gửi lại',
  reviewAllSent: 'Tất cả đã gửi',
  reviewAllAgain: 'Tất cả chưa gửi',
  askAllSent: (letters: number): string =>
    `Ghi cả ${letters} thư là đã gửi? Sổ sẽ không gửi lại các thư này.`,
  askAllAgain: (letters: number): string =>
    `Gửi lại cả ${letters} thư? Ai đã nhận thư rồi sẽ nhận thêm một thư nữa.`,
  reviewed: (left: number): string =>
    left === 0 ? 'Không còn thư cần kiểm tra.' : `Còn ${left} thư cần kiểm tra.`,
  remindersTitle: 'Nhắc việc hằng ngày',
  owner: (owner: string, lastRun: string, nextRun: string): string =>
    [
      `Chạy dưới tài khoản ${owner}`,
      lastRun === '' ? 'chưa chạy lần nào' : `lần gần nhất ${lastRun}`,
      nextRun === '' ? '' : `lần tới khoảng 7 giờ ngày ${nextRun}`,
    ]
      .filter((part) => part !== '')
      .join('; ')
      .concat('.'),
  noOwner: 'Chưa có ai nhận chạy nhắc việc hằng ngày.',
  takeOver: 'Chuyển sang tài khoản của tôi',
  takenOver: (owner: string): string => `Nhắc việc hằng ngày chạy dưới tài khoản ${owner}.`,
} as const;
