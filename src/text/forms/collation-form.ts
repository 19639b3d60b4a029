/** Screen texts of Tổng hợp ý kiến thôn. */
export const collationText = {
  conference: 'Hội nghị',
  tabs: { enter: 'Ý kiến của thôn', salient: 'Nổi cộm' },
  returned: (returned: number, all: number): string => `Đã nộp ${returned}/${all} thôn.`,
  missing: (names: readonly string[]): string => `Chưa nộp: ${names.join(', ')}.`,
  village: 'Thôn',
  villageOption: (name: string, opinions: number): string => `${name} (đã nộp, ${opinions} ý kiến)`,
  receivedOn: 'Ngày nộp tổng hợp',
  opinions: 'Ý kiến, kiến nghị của thôn',
  opinionsHelp: 'Mỗi dòng một ý kiến; có thể dán từ Word, Excel. Để trống nếu thôn không có ý kiến.',
  topicForAll: 'Lĩnh vực chung',
  topicForAllHelp: 'Áp dụng cho các ý kiến chưa chọn lĩnh vực riêng ở dưới.',
  opinion: (number: number): string => `Ý kiến ${number}`,
  topic: (number: number): string => `Lĩnh vực của ý kiến ${number}`,
  kind: (number: number): string => `Phân loại ý kiến ${number}`,
  same: (id: string, village: string): string =>
    `Giống ${id}${village === '' ? '' : ` (${village})`}: sẽ ghi cùng nhóm, giữ cả hai nguồn.`,
  noTopic: (number: number): string => `Chọn lĩnh vực cho ý kiến ${number}.`,
  notHere: (number: number): string =>
    `Ý kiến ${number} là khiếu nại hoặc tố cáo: không nhập chung ở đây. Xử lý theo quy trình riêng.`,
  nothingQuestion: (village: string): string => `Ghi ${village} đã họp và không có ý kiến nào?`,
  save: (count: number): string =>
    count === 0 ? 'Ghi thôn không có ý kiến' : `Lưu ${count} ý kiến của thôn`,
  saved: (village: string, count: number, grouped: number): string =>
    count === 0
      ? `Đã ghi: ${village} không có ý kiến.`
      : `Đã lưu ${count} ý kiến của ${village}${grouped > 0 ? `, ${grouped} ý kiến ghép nhóm` : ''}.`,
  salientHelp: 'Các kiến nghị ghi cùng tên ở cột Nhóm nổi cộm của trang Kiến nghị tính là một nhóm.',
  noGroups: 'Chưa có nhóm nào. Khi nhập, sổ ghép ý kiến giống nhau của các thôn vào một nhóm.',
  count: (villages: number, opinions: number): string => `${villages} thôn / ${opinions} ý kiến`,
  push: 'Đưa vào chương trình',
  pushLabel: (name: string): string => `Đưa vào chương trình: ${name}`,
  onAgenda: 'đã có trong chương trình',
  pushed: (id: string): string => `Đã thêm mục ${id} vào trang Chương trình. Chỉnh giờ ở trang đó nếu cần.`,
  single: 'Một kiến nghị',
  singleHelp: 'Chọn kiến nghị cần trao đổi riêng tại hội nghị.',
} as const;
