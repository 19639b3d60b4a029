// Screen texts of Tổng hợp ý kiến thôn.

export const conference = 'Hội nghị';
export const tabs = { enter: 'Ý kiến của thôn', salient: 'Nổi cộm' } as const;
export const returned = (returned: number, all: number): string => `Đã nộp ${returned}/${all} thôn.`;
export const missing = (names: readonly string[]): string => `Chưa nộp: ${names.join(', ')}.`;
export const village = 'Thôn';
export const villageOption = (name: string, opinions: number): string =>
  `${name} (đã nộp, ${opinions} ý kiến)`;
export const receivedOn = 'Ngày nộp tổng hợp';
export const opinions = 'Ý kiến, kiến nghị của thôn';
export const opinionsHelp =
  'Mỗi dòng một ý kiến; có thể dán từ Word, Excel. Để trống nếu thôn không có ý kiến.';
export const topicForAll = 'Lĩnh vực chung';
export const topicForAllHelp = 'Áp dụng cho các ý kiến chưa chọn lĩnh vực riêng ở dưới.';
export const opinion = (number: number): string => `Ý kiến ${number}`;
export const topic = (number: number): string => `Lĩnh vực của ý kiến ${number}`;
export const kind = (number: number): string => `Phân loại ý kiến ${number}`;
export const same = (id: string, village: string): string =>
  `Giống ${id}${village === '' ? '' : ` (${village})`}: sẽ ghi cùng nhóm, giữ cả hai nguồn.`;
export const noTopic = (number: number): string => `Chọn lĩnh vực cho ý kiến ${number}.`;
export const notHere = (number: number): string =>
  `Ý kiến ${number} là khiếu nại hoặc tố cáo: không nhập chung ở đây. Xử lý theo quy trình riêng.`;
export const nothingQuestion = (village: string): string =>
  `Ghi ${village} đã họp và không có ý kiến nào? Sau này vẫn nhập ý kiến được.`;
export const save = (count: number): string =>
  count === 0 ? 'Ghi thôn không có ý kiến' : `Lưu ${count} ý kiến của thôn`;
export const saved = (village: string, count: number, grouped: number): string =>
  count === 0
    ? `Đã ghi: ${village} không có ý kiến.`
    : `Đã lưu ${count} ý kiến của ${village}${grouped > 0 ? `, ${grouped} ý kiến ghép nhóm` : ''}.`;
export const salientHelp =
  'Các kiến nghị ghi cùng tên ở cột Nhóm nổi cộm của trang Kiến nghị tính là một nhóm.';
export const noGroups = 'Chưa có nhóm nào. Khi nhập, sổ ghép ý kiến giống nhau của các thôn vào một nhóm.';
export const count = (villages: number, opinions: number): string => `${villages} thôn / ${opinions} ý kiến`;
export const push = 'Đưa vào chương trình';
export const pushLabel = (name: string): string => `Đưa vào chương trình: ${name}`;
export const onAgenda = 'đã có trong chương trình';
export const pushed = (id: string): string =>
  `Đã thêm mục ${id} vào trang Chương trình. Chỉnh giờ ở trang đó nếu cần.`;
export const single = 'Chọn riêng một kiến nghị';
export const singleHelp = 'Chọn kiến nghị cần trao đổi riêng tại hội nghị.';
