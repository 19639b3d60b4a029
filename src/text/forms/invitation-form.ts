import type { LettersPer } from '../../register/papers/letters-per';

// Screen texts of Mời họp.

export const conference = 'Hội nghị';
export const tabs = { overview: 'Tình hình', papers: 'Giấy mời', sending: 'Gửi, giao' } as const;
export const mails = 'thư';
export const files = 'tệp';
export const toDay = 'Ấn định ngày';
export const toVillages = 'Nhập danh sách thôn';
export const toStatus = 'Chốt hội nghị';
export const toLetters = 'Ghi số, ngày';
export const noDate = 'Hội nghị chưa ấn định ngày nên chưa tính được hạn gửi.';
export const counts = {
  invited: 'Cần giấy mời',
  withPaper: 'Có giấy mời',
  withEmail: 'Có email',
  sent: 'Đã gửi, giao',
} as const;
export const byGroup = 'Theo nhóm đại biểu';
export const noVillages = 'Chưa có thôn nào nên chưa kiểm tra được ba chức danh và số công dân.';
export const byVillage = 'Theo thôn';
export const people = (count: number): string => `${count} người`;
export const citizens = (have: number, quota: number): string => `Công dân ${have}/${quota}`;
export const shortage = (count: number): string => `thiếu ${count} công dân`;
export const surplus = (count: number): string => `vượt ${count} công dân`;
export const missingPost = (post: string): string => `thiếu ${post}`;
export const complete = 'đủ';
export const blockers = 'Cần bổ sung trước khi lập giấy mời';
export const nobody = 'Chưa mời đại biểu nào.';
export const makeTitle = 'Lập giấy mời';
export const ways = {
  all: { label: 'Một văn bản để in', help: 'Mỗi người một trang, in một lượt.' },
  village: { label: 'Mỗi thôn một văn bản', help: 'Kèm danh sách ký nhận, để giao qua Trưởng thôn.' },
  person: { label: 'Mỗi người một văn bản', help: 'Dùng khi gửi riêng từng người hoặc qua email.' },
} as const;
export const make = 'Lập giấy mời';
export const villagesToMake = 'Các thôn lập giấy';
export const offices = 'Cơ quan, đơn vị';
export const chooseVillage = 'Chọn ít nhất một thôn.';
export const chooseDocument = 'Chọn ít nhất một văn bản.';
export const someDocuments = (count: number, all: number): string =>
  count === all ? `Cả ${all} bản nháp; chỉ điền vào một số bản` : `${count} trong ${all} bản nháp`;
export const manyDocuments = (count: number, perDay: number): string =>
  `Sẽ tạo ${count} văn bản; mỗi ngày tài khoản chỉ được tạo khoảng ${perDay} văn bản. Nên chọn một văn bản để in. Vẫn lập riêng từng người?`;
export const documents = 'Văn bản đã lập';
export const noDocuments = 'Chưa có văn bản nào.';
export const letters = (count: number): string => `${count} giấy mời`;
export const documentCount = (count: number): string => `Xem ${count} văn bản`;
export function documentName({
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
export const locked = 'đã khóa';
export const draft = 'bản nháp';
export const draftsTitle = 'Bản nháp';
export const draftsDiffer = (count: number, all: number): string =>
  count === 0
    ? `${all} bản nháp, chưa bản nào khác với sổ.`
    : `${count} trong ${all} bản nháp khác với sổ. Lập lại rồi in, trình ký lại.`;
export const differsIn = (changes: readonly string[]): string => `Khác ở: ${changes.join('; ')}`;
export const remake = 'Lập lại';
export const remakeOne = 'Lập lại bản này';
export const remakeDiffering = (count: number): string => `Lập lại ${count} bản khác với sổ`;
export const remakeAll = (count: number): string => `Lập lại cả ${count} bản nháp`;
export const remakeQuestion = (count: number): string =>
  `Lập lại ${count} bản nháp theo sổ? Chữ đã sửa tay trong các bản nháp này sẽ mất.`;
export const template = 'Sửa mẫu giấy mời';
export const finishing = {
  title: 'Sau khi ký: ghi số, ngày',
  help: 'Sổ điền số, ngày vào mọi giấy mời của hội nghị này rồi khóa văn bản.',
  button: 'Điền số và khóa',
  question: 'Khóa xong chỉ còn sửa được số, ngày cho đến khi gửi, giao giấy đầu tiên. Điền số và khóa?',
} as const;
export const correcting = {
  title: 'Sửa số, ngày giấy mời',
  help: 'Sửa được cho đến khi gửi, giao giấy đầu tiên.',
  button: 'Sửa số, ngày',
  question: 'Sổ điền số, ngày này vào mọi giấy mời rồi khóa lại; giấy đã in cần in lại. Sửa số, ngày?',
} as const;
export const number = 'Số giấy mời';
export const numberDate = 'Ngày ký';
export const sendTitle = 'Gửi qua email';
export const remaining = (count: number): string => `Tài khoản này hôm nay còn gửi được khoảng ${count} thư.`;
export const startBy = (day: string): string => `Phải bắt đầu gửi chậm nhất ${day} để kịp hạn.`;
export const renotify = (count: number): string =>
  `${count} người đã nhận giấy mời nay không còn đúng: sổ gửi thư báo thay đổi thay cho giấy mời.`;
export const waiting = (count: number): string => `${count} thư đang chờ gửi.`;
export const running = (person: string, done: number, total: number): string =>
  `${person === '' ? 'Có người' : person} đang gửi thư${total > 0 ? `: ${done}/${total}` : ''}.`;
export const stop = 'Dừng gửi';
export const stopQuestion = 'Dừng các thư giấy mời còn chờ? Sau này vẫn gửi lại được.';
export const goOn = 'Gửi tiếp thư đang chờ';
export const goOnQuestion = (count: number): string =>
  `Gửi tiếp ${count} thư? Thư đã gửi không thu hồi được.`;
export const nobodyToSend = (withMail: number): string =>
  withMail === 0 ? 'Chưa đại biểu nào có email.' : 'Đã gửi cho mọi đại biểu có email.';
export const send = (count: number): string => `Gửi ${count} thư`;
export const sendQuestion = (count: number): string =>
  `Gửi thư cho ${count} người đã chọn? Thư đã gửi không thu hồi được.`;
export const over = 'Hội nghị đã tổ chức nên không gửi giấy mời nữa.';
export const withoutNumber = 'Chưa gửi được vì giấy mời chưa có số, ngày.';
export const unissued = 'Chưa gửi được vì hội nghị chưa chốt.';
export const telling =
  'Giao giấy qua thôn, báo qua Zalo, điện thoại: ghi ở Đối thoại → Trước hội nghị → Giao giấy, báo mời…';
export const chooseSomebody = 'Chọn ít nhất một người.';
export const reviewTitle = 'Cần kiểm tra';
export const reviewHelp = 'Chưa rõ các thư này đã gửi hay chưa. Mở Gmail tìm trong mục Đã gửi, rồi chọn.';
export const reviewBehind =
  'Sổ gửi thiếu dòng so với lần gửi trước nên sổ chưa gửi thư nào. Mở Gmail xem các thư đã gửi, rồi bấm “Đã xem, cho gửi tiếp” ở đầu bảng này.';
export const reviewSearch = 'Tìm trong Gmail';
export const reviewLetter = (letter: string, address: string): string => `${letter} · ${address}`;
export const reviewSent = 'Đã gửi';
export const reviewAgain = 'Gửi lại';
export const reviewAllSent = 'Tất cả đã gửi';
export const reviewAllAgain = 'Tất cả chưa gửi';
export const askAgain = (recipient: string): string =>
  `Gửi lại thư cho ${recipient}? Nếu thư trước đã đến thì người này nhận hai thư.`;
export const askAllSent = (letters: number): string =>
  `Ghi cả ${letters} thư là đã gửi? Sổ sẽ không gửi lại các thư này.`;
export const askAllAgain = (letters: number): string =>
  `Gửi lại cả ${letters} thư? Ai đã nhận thư rồi sẽ nhận thêm một thư nữa.`;
export const reviewed = (left: number): string =>
  left === 0 ? 'Không còn thư cần kiểm tra.' : `Còn ${left} thư cần kiểm tra.`;
export const remindersTitle = 'Nhắc việc hằng ngày';
export const takeOver = 'Chuyển sang tài khoản của tôi';
export const takenOver = (owner: string): string => `Nhắc việc hằng ngày chạy dưới tài khoản ${owner}.`;
