import type { Timing } from '../../domain/self-check/assumption';

export const selfCheckText = {
  whatItIs:
    'Thử từng việc mà tiện ích nhờ đến Google, trên một trang và một thư mục tạm. Mất chưa đến hai phút; xong thì xóa trang và thư mục tạm. Số liệu của sổ không thay đổi.',
  start: 'Bắt đầu kiểm tra',
  again: 'Kiểm tra lại',
  running: 'Đang kiểm tra, xin đợi…',
  allGood: (count: number): string => `Cả ${count} việc đều như mong đợi.`,
  summary: (otherwise: number, count: number): string =>
    `${otherwise} trong ${count} việc khác với mong đợi. Tiện ích đã tính đến; xem từng việc bên dưới.`,
  table: 'Từng việc',
  speed: 'Tốc độ',
  expected: 'Mong đợi',
  found: 'Thấy',
  remedy: 'Cách xử lý',
  verdict: {
    'as-expected': 'Như mong đợi',
    otherwise: 'Khác',
    failed: 'Google từ chối',
    untried: 'Chưa thử',
  },
  refused: 'Google không cho thử việc này.',
  untried: 'Chưa có dịp thử.',
  copy: 'Sao chép kết quả',
  copied: 'Đã sao chép. Dán vào thư hoặc tin nhắn gửi người phụ trách kỹ thuật.',
  notCopied: 'Trình duyệt không cho sao chép. Bấm vào ô kết quả rồi nhấn Ctrl+C.',
  result: 'Kết quả để gửi người phụ trách kỹ thuật',
  title: 'Kết quả Tự kiểm tra',
  took: (seconds: number): string => `Mất ${seconds} giây.`,
  seconds: (milliseconds: number): string =>
    milliseconds < 1000
      ? `${milliseconds} mili giây`
      : `${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây`,
} as const;

export const timingNames: Readonly<Record<Timing, string>> = {
  'sheet-read': 'Đọc trang',
  'sheet-write': 'Ghi trang',
  'property-read': 'Đọc bộ nhớ',
  'property-write': 'Ghi bộ nhớ',
  lock: 'Lấy và trả khóa',
  trigger: 'Tạo lịch chạy',
  'drive-upload': 'Lập tệp Google Docs',
  'drive-list': 'Xem danh sách tệp',
  'drive-word': 'Tải bản Word',
  'drive-pdf': 'Tải bản PDF',
};
