import type { ImportTarget } from '../../register/exchange/target-names';

export const targetLabels: Readonly<Record<ImportTarget, string>> = {
  people: 'Đại biểu',
  matters: 'Kiến nghị',
};

/** Screen texts of Nhập, xuất dữ liệu. */
export const importText = {
  ways: 'Nhập, xuất',
  bringIn: 'Nhập sổ cũ',
  takeOut: 'Xuất danh sách',
  target: 'Nhập vào trang',
  source: 'Lấy từ',
  pasted: 'Bảng dán vào đây',
  tab: (name: string): string => `Trang “${name}”`,
  table: 'Bảng từ sổ cũ',
  tableHelp: 'Chép cả bảng từ Excel, kể cả dòng tiêu đề, rồi dán vào đây.',
  tabHelp: 'Sổ cũ là tệp Excel: trong bảng tính này bấm Tệp → Nhập để đưa vào một trang mới, rồi chọn ở đây.',
  read: 'Đọc bảng',
  readAgain: 'Đọc lại',
  reading: 'Đang đọc bảng…',
  noHeadings:
    'Chưa thấy dòng tiêu đề có từ hai cột quen thuộc, như Họ và tên, Nội dung, Thôn. Thêm dòng tiêu đề vào bảng rồi đọc lại.',
  columns: (count: number, line: number): string => `Ghép ${count} cột (tiêu đề ở dòng ${line})`,
  columnsHelp: 'Sổ nhớ cách ghép này cho lần sau.',
  column: (heading: string, position: number): string => (heading === '' ? `Cột ${position}` : heading),
  samples: (samples: readonly string[]): string => `Ví dụ: ${samples.join(' · ')}`,
  toNote: 'Ghi vào Ghi chú',
  leaveOut: 'Không lấy',
  shared: 'Giá trị chung cho dòng để trống',
  none: '(không có)',
  words: (count: number): string => `${count} từ chưa có trong sổ`,
  wordsHelp: 'Chọn từ đúng một lần, mọi dòng ghi như vậy đều theo.',
  word: (header: string, word: string, lines: number): string => `${header}: “${word}” (${lines} dòng)`,
  wordOpen: 'Chọn…',
  wordToNote: 'Ghi vào Ghi chú, để trống cột này',
  result: (ready: number, refused: number): string =>
    refused === 0 ? `${ready} dòng nhập được.` : `${ready} dòng nhập được, ${refused} dòng chưa được.`,
  refused: (count: number): string => `${count} dòng chưa nhập được`,
  refusedHelp: 'Xem lý do bên dưới: chọn giá trị chung ở trên, hoặc sửa bảng gốc rồi đọc lại.',
  refusedLine: (line: number, text: string, reasons: readonly string[]): string =>
    `Dòng ${line}${text === '' ? '' : ` (${text})`}: ${reasons.join(' ')}`,
  denunciation: 'Tố cáo không nhập theo bảng; ghi riêng ở Nhập kiến nghị.',
  skipped: (count: number): string => `${count} dòng không phải dữ liệu`,
  skippedLine: (line: number, text: string): string => `Dòng ${line}: ${text}`,
  save: (count: number): string => `Nhập ${count} dòng`,
  tooMany: (count: number, most: number): string =>
    `Bảng có ${count} dòng, mỗi lần nhập được ${most} dòng. Chia bảng thành nhiều phần.`,
  saved: (count: number, left: number): string =>
    left === 0
      ? `Đã nhập ${count} dòng.`
      : `Đã nhập ${count} dòng. Còn ${left} dòng chưa nhập: sửa trong bảng rồi đọc lại, sổ không nhập hai lần dòng đã nhập.`,
  doubles: (count: number, examples: string): string =>
    `${count} dòng đã có trong sổ nên không nhập lại: ${examples}`,
  undo: (count: number): string => `Hoàn tác: gỡ ${count} dòng vừa nhập`,
  undoing: 'Đang gỡ…',
  undone: (removed: number, kept: readonly string[]): string =>
    kept.length === 0
      ? `Đã gỡ ${removed} dòng vừa nhập.`
      : `Đã gỡ ${removed} dòng. Giữ lại ${kept.length} dòng đã sửa sau khi nhập: ${kept.join(', ')}.`,
} as const;

export const exportText = {
  list: 'Danh sách',
  allConferences: 'Tất cả hội nghị',
  make: { xlsx: 'Lập tệp Excel', csv: 'Lập tệp CSV' },
  csvHelp: 'CSV dùng để đưa sang phần mềm khác.',
  making: 'Đang lập tệp…',
  done: (lines: number): string => `Đã lập tệp, ${lines} dòng.`,
  empty: 'Chưa có dòng nào để xuất.',
  download: (name: string): string => `Tải về: ${name}`,
  private: 'Tệp có họ tên, điện thoại; chỉ lưu và gửi trong cơ quan.',
} as const;
