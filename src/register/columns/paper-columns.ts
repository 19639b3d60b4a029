import { code, date } from '../column';

// Parts of the register of papers for sidebars that need no more of it.

export const paperNumber = code({ header: 'Số', help: 'Văn thư cấp sau khi ký.' });

export const paperDate = date({ header: 'Ngày văn bản' });

export const paperStateLabels = {
  draft: 'Dự thảo',
  'to-sign': 'Trình ký',
  issued: 'Đã ban hành',
  replaced: 'Đã thay thế',
} as const;
