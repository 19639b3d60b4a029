import { code, date } from '../column';

// Columns for sidebars that would otherwise bundle the whole register of papers.

export const paperNumber = code({ header: 'Số', help: 'Văn thư cấp sau khi ký.' });

export const paperDate = date({ header: 'Ngày văn bản', notAfterToday: true });

export const paperStateLabels = {
  draft: 'Dự thảo',
  'to-sign': 'Trình ký',
  issued: 'Đã ban hành',
  replaced: 'Đã thay thế',
} as const;
