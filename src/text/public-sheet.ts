// Alert and button for the public sheet.

export const title = 'Trang Công khai';
export const done = (shown: number, changed: number): string =>
  shown === 0
    ? 'Chưa chọn công khai kiến nghị nào. Chọn “Có” ở cột Công khai của trang Kiến nghị rồi làm lại.'
    : `Trang Công khai có ${shown} kiến nghị, ${changed === 0 ? 'không có gì mới' : `${changed} dòng mới hoặc thay đổi`}. Trang không ghi tên, điện thoại của người nêu.`;
export const refresh = 'Cập nhật trang Công khai';
export const refreshing = 'Đang cập nhật trang Công khai…';
