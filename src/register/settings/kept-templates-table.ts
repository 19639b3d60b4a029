import { code, date, integer, verbatim } from '../column';
import { type RowOf, table } from '../table';

/**
 * The office's template Docs as .docx, in base64, as Drive shows each Doc only to the account that made it. Apart from
 * the other sheets: the register check and the office's lists leave it alone.
 */
export const keptTemplates = table({
  tab: 'Bản mẫu lưu',
  purpose: 'Bản lưu của các mẫu văn bản, để tài khoản khác cũng lập được văn bản; không sửa, không xóa.',
  key: 'part',
  idPrefix: null,
  hidden: true,
  owner: 'add-on',
  columns: {
    part: code({ header: 'Khóa', owner: 'add-on', width: 220 }),
    kind: code({ header: 'Loại văn bản', owner: 'add-on' }),
    document: code({ header: 'Mã tệp mẫu', owner: 'add-on', width: 220 }),
    parts: integer({ header: 'Số phần', owner: 'add-on' }),
    keptOn: date({ header: 'Ngày lưu', owner: 'add-on' }),
    account: code({ header: 'Tài khoản lưu', owner: 'add-on', width: 190 }),
    digest: code({ header: 'Dấu nội dung', owner: 'add-on' }),
    content: verbatim({ header: 'Nội dung', owner: 'add-on' }),
  },
});

export type KeptPart = RowOf<typeof keptTemplates>;
