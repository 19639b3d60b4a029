// Words shared by sidebars, as separate exports, so that each sidebar contains only its own.

export const guide = 'Hướng dẫn';
export const opening = 'Đang mở…';
export const saving = 'Đang lưu…';
export const working = 'Đang thực hiện…';
/** `each` is how many seconds one takes. */
export const workingOn = (count: number, what: string, each: number): string => {
  const seconds = 10 * Math.ceil((5 + count * each) / 10);
  const time = seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;
  return `Đang làm ${count} ${what}, khoảng ${time}…`;
};
export const toCell = (cell: string): string => `Đến ô ${cell}`;
export const retry = 'Thử lại';
export const showMore = (rest: number): string => `Hiện thêm (còn ${rest})`;
export const cancel = 'Quay lại';
export const confirm = 'Đồng ý';
export const choose = 'Chọn…';
export const required = 'bắt buộc';
export const conference = 'Hội nghị';
export const matter = (number: number): string => `Nội dung ${number}`;
export const removeMatter = (number: number): string => `Xóa nội dung ${number}`;
export const addMatter = 'Thêm nội dung';
export const dateExample = 'ngày/tháng/năm';
const causes = (reason: string): string =>
  reason === ''
    ? ''
    : ` Google báo: “${reason}” Thường do mất mạng, do trình duyệt đang mở nhiều tài khoản Google, hoặc do chưa cho phép tiện ích.`;
/** `reason` is what Google says, '' where it says nothing. */
export const lostReply = (reason: string): string =>
  `Chưa nhận được trả lời từ máy chủ. Nội dung đã nhập vẫn còn. Bấm Thử lại; sổ không lưu hai lần.${causes(reason)}`;
export const lostOpening = (reason: string): string =>
  `Chưa mở được dữ liệu của sổ. Kiểm tra mạng rồi bấm Thử lại.${causes(reason)}`;
export const toFix = (count: number): string => `Còn ${count} chỗ cần sửa:`;
export const unnumbered = (tab: string, rows: number): string =>
  `Trang “${tab}” có ${rows} dòng chưa có mã hoặc trùng mã nên chưa dùng được ở đây.`;
export const noConference = 'Chưa có hội nghị nào.';
export const createConference = 'Tạo hội nghị';
export const checkRegister = 'Soát sổ để cấp mã';
export const enterPeople = 'Nhập đại biểu';
export const fileTooLarge = (megabytes: number): string =>
  `Tệp lớn quá ${megabytes} MB. Nén hoặc bỏ bớt ảnh trong tệp Word rồi tải lại.`;
export const opensInNewTab = '(mở trong thẻ mới)';
export const restored = 'Đã khôi phục nội dung chưa lưu lần trước.';
export const typedIsKept = 'Nội dung đang gõ được giữ lại.';
export const typedBefore = 'Nội dung đã gõ ở bản cũ của bảng này, chưa lưu:';
export const typeAgain = 'Điền lại';
export const restoreFiles = 'Lấy lại tệp';
export const filesBack = 'Đã lấy lại tệp. Bấm Thử lại để làm tiếp.';
export const discard = 'Bỏ nội dung này';

/** Screen texts for entries not sent yet. */
export const outboxText = {
  allSent: 'Đã gửi hết vào sổ.',
  sending: (count: number): string => `Đang gửi ${count} mục…`,
  lost: (count: number): string =>
    `Mất kết nối: ${count} mục đang giữ trên máy này, có mạng sẽ tự gửi. Cứ ghi tiếp.`,
  refused: (count: number): string => `Chưa gửi được ${count} mục.`,
  onlyInPage: 'Trình duyệt không cho lưu tạm, đừng đóng bảng này.',
  ofOthers: (count: number): string =>
    `Máy này còn ${count} mục chưa gửi của tài khoản hoặc sổ khác. Người đã ghi mở lại bảng này trong ngày để gửi.`,
  sendNow: 'Gửi ngay',
} as const;

export const conflict = 'Người khác vừa sửa dòng này';
export const chooseValues = 'Chọn giá trị giữ lại ở từng mục:';
/** Of a value in a conflict. */
export const sides = { mine: 'Của tôi', theirs: 'Trong sổ' } as const;
export const emptyValue = '(để trống)';
export const keepChoice = 'Lưu lựa chọn';
export const takeTheirs = 'Lấy theo sổ';
export const tookTheirs = 'Đã lấy giá trị đang có trong sổ.';
export const tickAll = 'Chọn tất cả';
export const ticked = (count: number): string => `Đã chọn ${count}`;
