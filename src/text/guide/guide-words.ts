/** Screen texts of the guide. */
export const guideText = {
  rehearsal: 'Tập dượt',
  whatItIs:
    'Tập dượt điền sổ bằng dữ liệu mẫu để làm thử mọi việc. Thư chỉ gửi cho người tập dượt. Chỉ làm được khi sổ còn trống.',
  start: 'Bắt đầu tập dượt',
  starting: 'Đang điền dữ liệu mẫu…',
  started: 'Đã điền dữ liệu mẫu. Thử từ Đối thoại → Trước hội nghị → Mời họp.',
  running: (person: string): string =>
    person === '' ? 'Sổ đang ở chế độ tập dượt.' : `Sổ đang ở chế độ tập dượt; mọi thư gửi về ${person}.`,
  end: 'Kết thúc và dọn dữ liệu mẫu',
  confirmEnd:
    'Xóa mọi dòng và văn bản của buổi tập dượt? Cấu hình và danh mục thôn của xã vẫn giữ; phần đã xóa không lấy lại được.',
  ending: 'Đang dọn dữ liệu mẫu…',
  ended: 'Đã dọn xong. Sổ sẵn sàng cho dữ liệu thật.',
} as const;
