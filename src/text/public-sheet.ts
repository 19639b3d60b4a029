/** Alert and button for the public sheet. */
export const publicSheetText = {
  title: 'Trang Công khai',
  done: (shown: number, changed: number): string =>
    shown === 0
      ? 'Chưa chọn công khai kiến nghị nào. Chọn “Có” ở cột Công khai của trang Kiến nghị rồi làm lại.'
      : `Trang Công khai có ${shown} kiến nghị, ${changed === 0 ? 'không có gì mới' : `${changed} dòng mới hoặc thay đổi`}. Trang không ghi tên, điện thoại của người nêu.`,
  refresh: 'Cập nhật trang Công khai',
  refreshing: 'Đang cập nhật trang Công khai…',
} as const;
