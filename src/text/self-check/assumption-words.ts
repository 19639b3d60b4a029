import type { Assumption, Finding } from '../../domain/self-check/assumption';
import { roomFor, soundPages } from '../../domain/self-check/letter-room';

/** What the table of the self-check says about one assumption. */
interface AssumptionWords {
  readonly name: string;
  readonly expected: string;
  /** What was found where it differs; figures as the trial gives them. */
  readonly otherwise: (figures: Finding['figures']) => string;
  /** What the add-on does where it differs, or what the office does. */
  readonly remedy: string;
  /** What was found where it is as expected, if a number says more than `expected`. */
  readonly found?: (figures: Finding['figures']) => string;
}

const kilobytes = (bytes = 0): string => `${Math.ceil(bytes / 1000)} kB`;

const texts = ['“=”', '“-”', '“+”', "“'”"];

/** The beginnings of texts that did not stay as written. */
const changed = (figures: Finding['figures']): string =>
  `Đã thành chữ khác: chữ bắt đầu bằng ${texts.filter((_, at) => figures[at] === 0).join(', ')}.`;

const no = (): string => 'Không được.';

export const assumptionWords: Readonly<Record<Assumption, AssumptionWords>> = {
  permissions: {
    name: 'Các quyền của tài khoản',
    expected: 'Đủ các quyền đã xin.',
    otherwise: ([missing = 0]) => `Còn thiếu ${missing} quyền.`,
    remedy: 'Vào Đối thoại → Sổ → Thiết lập sổ, đồng ý các quyền.',
  },
  account: {
    name: 'Tên tài khoản đang dùng',
    expected: 'Google cho biết.',
    otherwise: () => 'Google không cho biết.',
    remedy: 'Nhật ký để trống tên người làm. Nhắc việc chưa bật được bằng tài khoản này.',
  },
  'mail-quota': {
    name: 'Số thư còn gửi được hôm nay',
    expected: 'Còn gửi được.',
    found: ([left = 0]) => `Còn ${left} người nhận.`,
    otherwise: () => 'Hôm nay đã hết.',
    remedy: 'Thư còn lại gửi tiếp vào ngày mai.',
  },
  properties: {
    name: 'Bộ nhớ riêng của sổ',
    expected: 'Ghi và đọc lại được.',
    otherwise: () => 'Không có bộ nhớ riêng của sổ.',
    remedy: 'Tiện ích dùng bộ nhớ của tập lệnh. Không dùng chung một tập lệnh cho nhiều sổ.',
  },
  'property-size': {
    name: 'Độ dài một mục trong bộ nhớ',
    expected: 'Giữ được 9 kB.',
    otherwise: ([bytes = 0]) => (bytes === 0 ? 'Google từ chối 9 kB.' : `Chỉ giữ ${kilobytes(bytes)}.`),
    remedy: 'Báo người phụ trách kỹ thuật: Google có thể từ chối một lần lưu dài.',
  },
  lock: {
    name: 'Khóa khi nhiều người cùng lưu',
    expected: 'Lấy và trả khóa được.',
    otherwise: no,
    remedy: 'Tiện ích báo bận và không ghi gì. Thử lại sau vài phút.',
  },
  trigger: {
    name: 'Lịch chạy tự động',
    expected: 'Tạo và thấy lại được.',
    otherwise: () => 'Đã tạo nhưng Google chưa liệt kê.',
    remedy: 'Việc dở dang chạy tiếp vào lượt hằng ngày. Bấm kiểm tra lại sau một giờ.',
  },
  'pages-raw': {
    name: 'Đọc mẫu văn bản có sẵn',
    expected: 'Nguyên vẹn.',
    otherwise: () => 'Mẫu có sẵn đã thay đổi.',
    remedy: 'Dùng mẫu Word tải lên ở Mẫu văn bản…, và báo người phụ trách kỹ thuật.',
  },
  'text-cells': {
    name: "Chữ bắt đầu bằng =, -, +, ' trong ô văn bản",
    expected: 'Giữ nguyên là chữ.',
    otherwise: changed,
    remedy: 'Từ nay tiện ích ghi các chữ này theo cách thứ hai, không thành công thức.',
  },
  'rich-text': {
    name: 'Cách ghi chữ thứ hai',
    expected: 'Giữ nguyên là chữ.',
    otherwise: changed,
    remedy: 'Nếu dòng trên cũng khác: tiện ích từ chối lưu chữ như vậy. Viết thêm một chữ ở đầu.',
  },
  'read-back': {
    name: 'Đọc lại ngay sau khi ghi',
    expected: 'Đúng như đã ghi.',
    otherwise: () => 'Khác với đã ghi.',
    remedy: 'Tiện ích ghi lại tối đa ba lần rồi báo chưa lưu.',
  },
  day: {
    name: 'Ngày tháng trong ô',
    expected: 'Đúng ngày, hiện kiểu ngày/tháng/năm.',
    otherwise: () => 'Ngày đọc lại hoặc cách hiện khác.',
    remedy: 'Vào Đối thoại → Sổ → Thiết lập sổ để đặt lại múi giờ và cách ghi ngày.',
  },
  zone: {
    name: 'Múi giờ của bảng tính',
    expected: 'Giờ Việt Nam.',
    otherwise: () => 'Múi giờ khác.',
    remedy: 'Vào Đối thoại → Sổ → Thiết lập sổ để đặt lại.',
  },
  locale: {
    name: 'Kiểu Việt Nam và dấu ; trong công thức',
    expected: 'Công thức tính được.',
    otherwise: ([isVietnamese]) =>
      isVietnamese === 1 ? 'Công thức không tính được.' : 'Bảng tính không theo kiểu Việt Nam.',
    remedy:
      'Vào Đối thoại → Sổ → Thiết lập sổ. Nếu vẫn vậy, số liệu ở Tổng quan có thể báo lỗi; báo người phụ trách kỹ thuật.',
  },
  'long-cell': {
    name: 'Độ dài một ô',
    expected: 'Giữ được 49.000 chữ.',
    otherwise: ([length = 0]) => `Chỉ giữ ${length} chữ.`,
    remedy: 'Mẫu lưu trong sổ có thể hỏng. Giữ bản Word của mẫu ở nơi khác.',
  },
  'move-rows': {
    name: 'Chuyển dòng lên',
    expected: 'Được.',
    otherwise: no,
    remedy: 'Dòng mới nằm phía dưới, cách các dòng cũ một khoảng trống; không mất dữ liệu.',
  },
  checkboxes: {
    name: 'Ô đánh dấu',
    expected: 'Ô trống thành chưa đánh dấu.',
    otherwise: () => 'Khác.',
    remedy: 'Báo người phụ trách kỹ thuật trước khi dùng ô đánh dấu.',
  },
  protection: {
    name: 'Cảnh báo khi sửa ô của tiện ích',
    expected: 'Đặt được.',
    otherwise: no,
    remedy: 'Google không hỏi lại trước khi sửa ô của tiện ích. Soát sổ vẫn tìm ra chỗ sai.',
  },
  imports: {
    name: 'Lấy số liệu từ bảng tính khác (IMPORTRANGE)',
    expected: 'Hiện số liệu, hoặc báo lỗi chờ cho phép.',
    found: ([answer]) => (answer === 2 ? 'Hiện số liệu ngay.' : 'Báo lỗi, chờ bấm Cho phép truy cập.'),
    otherwise: ([isRefused]) =>
      isRefused === 1 ? 'Báo lỗi nhưng cột Tình trạng ghi khác.' : 'Sau 8 giây chưa hiện số liệu.',
    remedy:
      'Chỉ liên quan đến bảng tính của tỉnh: trang Toàn tỉnh có thể hiện dần trong vài phút. Xem cột Tình trạng rồi bấm Xem lại tình trạng ở bảng Toàn tỉnh.',
  },
  'drive-folder': {
    name: 'Lập thư mục trên Drive',
    expected: 'Được.',
    otherwise: no,
    remedy:
      'Chưa lập được văn bản. Vào Tiện ích mở rộng → Apps Script, bên cạnh Dịch vụ bấm +, thêm Drive API.',
  },
  'drive-upload': {
    name: 'Lập tệp Google Docs từ tệp Word',
    expected: 'Được.',
    otherwise: no,
    remedy: 'Chưa lập được văn bản. Thử lại sau một giờ; nếu vẫn vậy, báo người phụ trách kỹ thuật.',
  },
  'drive-list': {
    name: 'Tệp mới có ngay trong danh sách của Drive',
    expected: 'Thấy ngay.',
    otherwise: ([seconds = -1]) => (seconds < 0 ? 'Sau 8 giây vẫn chưa thấy.' : `Thấy sau ${seconds} giây.`),
    remedy: 'Tiện ích mở tệp theo mã đã ghi trong sổ, không chờ danh sách.',
  },
  'drive-rate': {
    name: 'Sáu lần ghi cùng lúc lên Drive',
    expected: 'Nhận cả sáu.',
    otherwise: ([done = 0]) => `Chỉ nhận ${done}.`,
    remedy: 'Tiện ích ghi chậm lại, tìm lần đã nhận rồi mới ghi lại lần Google từ chối; lập giấy lâu hơn.',
  },
  'drive-word': {
    name: 'Tải bản Word từ Drive',
    expected: 'Được.',
    found: ([bytes]) => `Được, ${kilobytes(bytes)}.`,
    otherwise: no,
    remedy: 'Tiện ích dùng bản mẫu lưu trong sổ.',
  },
  'drive-pdf': {
    name: 'Tải bản PDF từ Drive',
    expected: 'Được.',
    found: ([bytes]) => `Được, ${kilobytes(bytes)}.`,
    otherwise: no,
    remedy: 'Thư gửi kèm bản Word; Sổ gửi ghi rõ.',
  },
  'one-page': {
    name: 'Trang giấy sau khi chuyển sang Google Docs',
    expected: 'Không dài thêm.',
    otherwise: ([pages = soundPages]) =>
      `Dài thêm; giấy cần chừa ${roomFor(pages)} mm ở cuối trang mới vừa một trang.`,
    remedy: 'Từ nay Mời họp… cảnh báo giấy dài theo khoảng này. Xem thử một giấy trước khi in hàng loạt.',
  },
  borders: {
    name: 'Đường viền bảng',
    expected: 'Còn.',
    otherwise: () => 'Mất.',
    remedy: 'Danh sách in ra không có khung. Mở văn bản, chọn bảng rồi kẻ lại viền, hoặc in từ bản Word.',
  },
  'drawn-lines': {
    name: 'Đường kẻ dưới tên cơ quan, tiêu ngữ',
    expected: 'Còn.',
    otherwise: () => 'Mất.',
    remedy: 'In từ bản Word, hoặc kẻ lại trong mẫu ở Mẫu văn bản…',
  },
  leaders: {
    name: 'Dòng chấm của điểm dừng tab',
    expected: 'Mất khi chuyển; tiện ích in dấu chấm.',
    otherwise: () => 'Còn.',
    remedy: 'Không phải làm gì.',
  },
  comments: {
    name: 'Ghi chú trong mẫu',
    expected: 'Còn, để tiện ích nhắc trước khi dùng mẫu.',
    otherwise: () => 'Mất khi chuyển.',
    remedy: 'Tiện ích không nhắc ghi chú chưa giải quyết trong mẫu. Xem mẫu trước khi lập giấy.',
  },
  'drive-lock': {
    name: 'Khóa văn bản trên Drive',
    expected: 'Khóa được.',
    otherwise: no,
    remedy: 'Văn bản đã ban hành vẫn sửa được trên Drive. Lưu bản PDF đã ký.',
  },
  'others-files': {
    name: 'Tệp do tài khoản khác lập',
    expected: 'Không mở được; tiện ích dùng bản mẫu trong sổ.',
    otherwise: () => 'Mở được.',
    remedy: 'Không phải làm gì.',
  },
};
