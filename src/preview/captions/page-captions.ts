/** What the preview itself puts round the sheet. */
export const pageCaptions: Readonly<Record<string, string>> = {
  'Bảng tính': 'Sheet',
  'Văn bản': 'Documents',
  'Thư đã gửi': 'Mail sent',
  'Lịch chạy': 'Triggers',
  'Nhật ký chạy': 'Executions',
  '+1 giờ': '+1 hour',
  '+1 ngày': '+1 day',
  'Tới lần chạy kế': 'To the next run',
  'Làm lại từ đầu': 'Start over',
  'Cho phép truy cập': 'Allow access',
  'Hoàn tác': 'Undo',
  'Chèn dòng': 'Insert row',
  'Xóa dòng': 'Delete row',
};
